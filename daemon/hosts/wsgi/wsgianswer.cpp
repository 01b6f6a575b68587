// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wsgianswer.h"

#include "pyobject.h"
#include "pythonhead.h"

#include <string>
#include <utility>

namespace lumos {

namespace {

/// Bodies up to this size are copied, to leave together with their head.
constexpr std::int64_t sendAtOnce = 65536;

bool requireBytes(PyObject *object)
{
    if (PyBytes_Check(object))
        return true;
    PyErr_Format(PyExc_TypeError, "a body consists of bytes, not %.100s", Py_TYPE(object)->tp_name);
    return false;
}

/// Raises the application's own error again: its head has left already.
void raiseAgain(PyObject *excInfo)
{
    PyObject *value = PyTuple_Check(excInfo) && PyTuple_GET_SIZE(excInfo) == 3
        ? PyTuple_GET_ITEM(excInfo, 1)
        : Py_None;
    if (PyExceptionInstance_Check(value)) {
        PyErr_SetObject(PyExceptionInstance_Class(value), value);
    } else {
        PyErr_SetString(PyExc_RuntimeError,
                        "start_response() was called with exc_info after the head had left");
    }
}

} // namespace

void WsgiAnswer::reset(const Request &request, ResponseSink &sink, RequestLog &log)
{
    m_sink = &sink;
    m_log = &log;
    m_written = 0;
    m_end = End::Open;
    m_isHeadRequest = request.method == "HEAD";
    m_hasHead = false;
    m_isSent = false;
    m_hasOnlyPart = false;
    m_isTooLong = false;
}

bool WsgiAnswer::start(PyObject *status, PyObject *headers, PyObject *excInfo)
{
    if (excInfo != Py_None && m_isSent) {
        raiseAgain(excInfo);
        return false;
    }
    if (excInfo == Py_None && m_hasHead) {
        PyErr_SetString(PyExc_AssertionError,
                        "start_response() was called twice, the second time without exc_info");
        return false;
    }
    m_hasHead = readAnswerHead(status, headers, m_head);
    return m_hasHead;
}

bool WsgiAnswer::requireHead()
{
    if (!m_hasHead)
        PyErr_SetString(PyExc_AssertionError, "start_response() was never called");
    return m_hasHead;
}

WsgiAnswer::Next WsgiAnswer::write(PyObject *bytes)
{
    if (const auto next = unlessWanted(bytes))
        return *next;
    const std::string_view part = bytesView(bytes);
    const auto size = static_cast<std::int64_t>(part.size());
    const std::int64_t length =
        m_head.contentLength < 0 && m_hasOnlyPart ? size : m_head.contentLength;
    if (!m_isSent && !isBodiless() && length >= 0 && size >= length && length <= sendAtOnce) {
        sendWhole(QByteArray(cut(part).data(), static_cast<qsizetype>(length)));
        return Next::Go;
    }
    return stream(part, length);
}

WsgiAnswer::Next WsgiAnswer::writeNow(PyObject *bytes)
{
    if (const auto next = unlessWanted(bytes))
        return *next;
    return stream(bytesView(bytes), m_head.contentLength);
}

/// What to answer for a part that is not to be sent; nothing for one that is.
std::optional<WsgiAnswer::Next> WsgiAnswer::unlessWanted(PyObject *bytes)
{
    if (!requireBytes(bytes))
        return Next::Error;
    if (PyBytes_GET_SIZE(bytes) == 0)
        return Next::Go;
    if (!requireHead())
        return Next::Error;
    if (m_end == End::Open)
        return std::nullopt;
    if (m_end != End::Abort) // else whatever had to be said has been said
        reportTooLong();
    return Next::Stop;
}

WsgiAnswer::Next WsgiAnswer::stream(std::string_view bytes, std::int64_t contentLength)
{
    if (!m_isSent) {
        if (begin(contentLength) != Next::Go)
            return Next::Stop;
        if (isBodiless()) {
            m_end = End::Finish;
            return Next::Stop;
        }
    }
    const std::string_view part = cut(bytes);
    if (part.empty())
        return Next::Stop;
    m_written += static_cast<std::int64_t>(part.size());
    const GilRelease released;
    if (!m_sink->write(part)) {
        m_end = End::Abort;
        return Next::Stop;
    }
    return Next::Go;
}

WsgiAnswer::Next WsgiAnswer::writeAll(PyObject *const *parts, Py_ssize_t count)
{
    std::int64_t total = 0;
    for (Py_ssize_t i = 0; i < count; ++i) {
        if (!requireBytes(parts[i]))
            return Next::Error;
        total += PyBytes_GET_SIZE(parts[i]);
    }
    if (!requireHead())
        return Next::Error;
    if (m_end != End::Open) // write() has said it all before
        return Next::Stop;
    // An empty list is the usual answer to HEAD: it does not say how long the body would be.
    if (m_head.contentLength < 0 && !m_isSent && !m_head.isBodiless()
        && !(m_isHeadRequest && total == 0)) {
        m_head.contentLength = total;
    }
    if (!m_isSent && !isBodiless() && m_head.contentLength == total && total <= sendAtOnce) {
        QByteArray body(static_cast<qsizetype>(total), Qt::Uninitialized);
        char *to = body.data();
        for (Py_ssize_t i = 0; i < count; ++i) {
            const std::string_view part = bytesView(parts[i]);
            to += part.copy(to, part.size());
        }
        sendWhole(std::move(body));
        return Next::Go;
    }
    for (Py_ssize_t i = 0; i < count; ++i) {
        const Next next = write(parts[i]);
        if (next != Next::Go)
            return next;
    }
    return Next::Go;
}

WsgiAnswer::Next WsgiAnswer::writeFile(FileBody &&file)
{
    if (!requireHead())
        return Next::Error;
    if (m_end != End::Open)
        return Next::Stop;
    std::int64_t length = file.length();
    if (m_head.contentLength >= 0 && m_head.contentLength - m_written < length)
        length = m_head.contentLength - m_written;
    file.truncate(length);
    if (!m_isSent) {
        if (!isBodiless() && (m_head.contentLength < 0 || m_head.contentLength == length)) {
            m_response.file = std::move(file);
            sendWhole({});
            return Next::Go;
        }
        if (begin(m_head.contentLength < 0 ? length : m_head.contentLength) != Next::Go)
            return Next::Stop;
        if (isBodiless()) {
            m_end = End::Finish;
            return Next::Stop;
        }
    }
    m_written += length;
    const GilRelease released;
    if (!m_sink->writeFile(std::move(file))) {
        m_end = End::Abort;
        return Next::Stop;
    }
    return Next::Go;
}

WsgiAnswer::Next WsgiAnswer::begin(std::int64_t contentLength)
{
    m_isSent = true;
    // The application's own word, unlike an empty body, which the writer takes for nothing.
    if (m_isHeadRequest && !m_head.isBodiless() && m_head.contentLength == 0)
        m_head.head.fields.emplace_back("Content-Length", "0");
    m_head.contentLength = contentLength;
    const GilRelease released;
    if (m_sink->begin(std::move(m_head.head), contentLength))
        return Next::Go;
    m_end = End::Abort;
    return Next::Stop;
}

/// As much of the body as Content-Length has room for.
std::string_view WsgiAnswer::cut(std::string_view bytes)
{
    if (m_head.contentLength < 0)
        return bytes;
    const std::int64_t left = m_head.contentLength - m_written;
    if (static_cast<std::int64_t>(bytes.size()) <= left)
        return bytes;
    reportTooLong();
    return bytes.substr(0, static_cast<std::size_t>(left));
}

void WsgiAnswer::sendWhole(QByteArray body)
{
    m_isSent = true;
    static_cast<ResponseHead &>(m_response) = std::move(m_head.head);
    m_response.body = std::move(body);
    m_end = End::Send;
}

void WsgiAnswer::reportTooLong()
{
    if (m_isTooLong || isBodiless() || m_head.contentLength < 0)
        return;
    m_isTooLong = true;
    m_log->warn("the application's body is longer than its Content-Length of "
                + std::to_string(m_head.contentLength) + ": the rest is cut off");
}

bool WsgiAnswer::finish()
{
    if (m_end != End::Open)
        return true;
    if (!requireHead())
        return false;
    if (!m_isSent && m_head.contentLength <= 0 && !isBodiless()) {
        sendWhole({});
        return true;
    }
    if (!m_isSent && begin(m_head.contentLength) != Next::Go)
        return true;
    if (!isBodiless() && m_head.contentLength > m_written) {
        m_log->warn("the application's body ends after " + std::to_string(m_written)
                    + " bytes, its Content-Length is " + std::to_string(m_head.contentLength)
                    + ": the connection is closed");
        m_end = End::Abort;
        return true;
    }
    m_end = End::Finish;
    return true;
}

void WsgiAnswer::answerNotFound()
{
    m_head = {};
    m_head.head.status = 404;
    m_head.head.fields.emplace_back("Content-Type", "text/plain; charset=utf-8");
    sendWhole(QByteArrayLiteral("Nothing is served at this path.\n"));
}

void WsgiAnswer::settle()
{
    switch (std::exchange(m_end, End::Settled)) {
    case End::Send:
        m_sink->send(std::move(m_response));
        m_response = {};
        break;
    case End::Finish:
        m_sink->end();
        break;
    case End::Open:
    case End::Abort:
        m_sink->abort();
        break;
    case End::Settled:
        break;
    }
}

} // namespace lumos
