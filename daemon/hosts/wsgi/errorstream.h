// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include <string>
#include <string_view>

namespace lumos {

/// Lines for the log, each with the request's id: what an application writes to wsgi.errors, and
/// tracebacks. All calls with the GIL held, which is let go of while a line is written.
class RequestLog
{
public:
    /// Empty: the lines are of no request.
    void setRequest(std::string_view id) { m_id.assign(id); }

    /// Logs each whole line; the rest waits for its end.
    void append(std::string_view text);
    /// Logs an unfinished line.
    void flush();
    /// Lines of the server's own about this request.
    void warn(std::string_view lines) const;

private:
    void emitLines(const std::string &lines) const;

    std::string m_id;
    std::string m_partial;
};

/// The Python type of wsgi.errors. Null with a Python error.
[[nodiscard]] PyRef makeErrorStreamType();
/// A stream to a log of its own; null with a Python error.
[[nodiscard]] PyRef newErrorStream(PyObject *type);
/// The log of such a stream, which lives as long as it does.
[[nodiscard]] RequestLog &logOf(PyObject *stream);

} // namespace lumos
