// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorstream.h"

#include "answerhead.h"

#include <lumos/request.h>
#include <lumos/response.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace lumos {

/// One answer on its way from an application to a sink: what of it is known, sent and complete. All
/// calls with the GIL held, except settle(); the sink's are made without it.
class WsgiAnswer
{
public:
    /// Whether the application is to go on.
    enum class Next {
        Go,
        Stop, ///< nothing more is wanted: the body is complete or the client has gone
        Error, ///< a Python error is set
    };

    void reset(const Request &request, ResponseSink &sink, RequestLog &log);

    /// start_response(status, headers[, exc_info]); false with a Python error.
    [[nodiscard]] bool start(PyObject *status, PyObject *headers, PyObject *excInfo);
    /// A part of the body. The first one sends the head; a first one that is all of the body may
    /// stay here until settle().
    [[nodiscard]] Next write(PyObject *bytes);
    /// A part of the body that is on its way when the call returns (PEP 3333, write()).
    [[nodiscard]] Next writeNow(PyObject *bytes);
    /// A whole body of @p count bytes objects: leaves in one piece where it is small.
    [[nodiscard]] Next writeAll(PyObject *const *parts, Py_ssize_t count);
    [[nodiscard]] Next writeFile(FileBody &&file);
    /// The application returned one part only, so its length is the body's.
    void setOnlyPart() { m_hasOnlyPart = true; }
    /// The body has ended. False with a Python error when there never was a head.
    [[nodiscard]] bool finish();
    /// No application serves the path.
    void answerNotFound();
    /// The application failed.
    void fail() { m_end = m_end == End::Settled ? m_end : End::Abort; }
    /// Everything that settle() does is decided.
    [[nodiscard]] bool isDecided() const { return m_end != End::Open; }

    /// Makes the call that ends the request, if it has not been made: after it neither the request
    /// nor the sink exist. Without the GIL.
    void settle();
    [[nodiscard]] bool isSettled() const { return m_end == End::Settled; }

private:
    enum class End {
        Open,
        Send, ///< m_response is the whole answer
        Finish, ///< all has been written
        Abort,
        Settled,
    };

    [[nodiscard]] bool isBodiless() const { return m_isHeadRequest || m_head.isBodiless(); }
    [[nodiscard]] bool requireHead();
    [[nodiscard]] Next begin(std::int64_t contentLength);
    [[nodiscard]] std::optional<Next> unlessWanted(PyObject *bytes);
    [[nodiscard]] Next stream(std::string_view bytes, std::int64_t contentLength);
    [[nodiscard]] std::string_view cut(std::string_view bytes);
    void sendWhole(QByteArray body);
    void reportTooLong();

    ResponseSink *m_sink = nullptr;
    RequestLog *m_log = nullptr;
    AnswerHead m_head;
    Response m_response;
    std::int64_t m_written = 0;
    End m_end = End::Open;
    bool m_isHeadRequest = false;
    bool m_hasHead = false;
    bool m_isSent = false; ///< the head has been given to the sink, or is about to be
    bool m_hasOnlyPart = false;
    bool m_isTooLong = false;
};

} // namespace lumos
