// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace lumos {

/// A part of an open file as a body; owns the descriptor.
class FileBody
{
public:
    FileBody() = default;
    /// Sends @p length bytes of @p fd from @p offset; takes over @p fd.
    FileBody(int fd, std::int64_t offset, std::int64_t length)
        : m_fd(fd)
        , m_offset(offset)
        , m_length(length)
    { }
    FileBody(FileBody &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
        , m_offset(other.m_offset)
        , m_length(other.m_length)
    { }
    FileBody &operator=(FileBody &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        m_offset = other.m_offset;
        m_length = other.m_length;
        return *this;
    }
    FileBody(const FileBody &) = delete;
    FileBody &operator=(const FileBody &) = delete;
    ~FileBody()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    [[nodiscard]] bool isNull() const { return m_fd < 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] std::int64_t offset() const { return m_offset; }
    [[nodiscard]] std::int64_t length() const { return m_length; }
    /// Makes the part no longer than @p length bytes.
    void truncate(std::int64_t length) { m_length = m_length < length ? m_length : length; }

private:
    int m_fd = -1;
    std::int64_t m_offset = 0;
    std::int64_t m_length = 0;
};

/// The head of an answer. Content-Length, Transfer-Encoding, Connection and Date are the server's:
/// fields of these names are dropped. A status outside 200..599, or CR, LF or NUL in a name or
/// value, turns the answer into a logged 500.
struct ResponseHead
{
    int status = 200;
    std::string reason; ///< empty: the usual words for the status
    std::vector<std::pair<std::string, std::string>> fields;
};

/// A whole answer: head and body, the body in memory or a file.
struct Response : ResponseHead
{
    QByteArray body;
    FileBody file; ///< when not null, the body instead of `body`

    /// @p body with the given Content-Type.
    [[nodiscard]] static Response make(int status, std::string contentType, QByteArray body)
    {
        Response response;
        response.status = status;
        response.fields.emplace_back("Content-Type", std::move(contentType));
        response.body = std::move(body);
        return response;
    }
    [[nodiscard]] static Response text(QByteArray body, int status = 200)
    {
        return make(status, "text/plain; charset=utf-8", std::move(body));
    }
    [[nodiscard]] static Response html(QByteArray body, int status = 200)
    {
        return make(status, "text/html; charset=utf-8", std::move(body));
    }
    [[nodiscard]] static Response json(QByteArray body, int status = 200)
    {
        return make(status, "application/json", std::move(body));
    }
};

/// Where the answer to one request goes. Exactly one of these ways is taken: send(); or begin(),
/// any number of write(), then end(); or abort() at any time. Calls come from one thread at a time.
class ResponseSink
{
public:
    /// A complete answer.
    virtual void send(Response &&response) = 0;

    /// Starts an answer that comes in pieces. @p contentLength in bytes, negative when unknown:
    /// then HTTP/1.1 uses chunks, other connections end with the answer. False: the client has
    /// gone.
    virtual bool begin(ResponseHead &&head, std::int64_t contentLength) = 0;
    /// Sends @p bytes on. What the client does not take in time waits in memory, up to 256 KiB,
    /// and then in a file in /var/tmp, 128 MiB for all clients of a worker. When that is full the
    /// client with most of it has its writer wait, and the worker's other clients with it; all
    /// others are too slow. In a thread of its own, or where one request is answered at a time, the
    /// call waits for anything beyond 256 KiB. False: the client has gone or was too slow; the
    /// request is over and nothing more needs to be written.
    virtual bool write(std::string_view bytes) = 0;
    /// Sends part of a file as write() does, without copying it.
    virtual bool writeFile(FileBody &&file) = 0;
    /// The answer is complete. A body shorter than its declared length closes the connection.
    virtual void end() = 0;

    /// Gives up: a 500 while no byte of the head has left, else the connection is cut without a
    /// proper end, so that nobody takes the torn answer for a whole one.
    virtual void abort() = 0;

protected:
    ~ResponseSink() = default;
};

} // namespace lumos
