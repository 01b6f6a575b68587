// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answercallable.h"
#include "applications.h"
#include "environ.h"
#include "errorstream.h"
#include "wsgianswer.h"

namespace lumos {

class Interpreter;

/// The Python types of this host.
struct WsgiTypes
{
    PyRef inputStream;
    PyRef errorStream;
    PyRef fileWrapper;
    PyRef answerCallable;

    /// False with a Python error.
    [[nodiscard]] bool make();
};

/// Runs the application for one request after another in one thread (PEP 3333, the server's side).
class RequestRunner
{
public:
    RequestRunner(Interpreter &python, const WsgiTypes &types, const Applications &applications);

    /// False with a Python error.
    [[nodiscard]] bool prepare(bool isMultithread, bool isMultiprocess);

    /// Runs the application; with the GIL held, which it lets go of while the client reads.
    void run(const Request &request, ResponseSink &sink);
    /// Ends the request where run() has left that to do; without the GIL.
    void settle() { m_answer.settle(); }

private:
    using Next = WsgiAnswer::Next;

    [[nodiscard]] bool callApplication(const Request &request, const Route &route);
    [[nodiscard]] bool sendResult(PyObject *result);
    [[nodiscard]] Next sendBody(PyObject *result);
    [[nodiscard]] Next iterate(PyObject *iterable);
    void closeResult(PyObject *result);
    void settleNow();
    void reportError();
    void leaveIfForked();
    void detach();
    void renewErrors();
    [[nodiscard]] RequestLog &log() { return logOf(m_errors.get()); }

    Interpreter &m_python;
    const WsgiTypes &m_types;
    const Applications &m_applications;
    PyRef m_errors; ///< of the current request
    PyRef m_emptyInput;
    PyRef m_input; ///< of the current request; null for none
    EnvironBuilder m_environ;
    WsgiAnswer m_answer;
    AnswerCallables m_callables;
};

} // namespace lumos
