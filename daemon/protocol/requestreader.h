// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/request.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lumos {

/// How much of a request is accepted. Sizes in bytes.
struct ReaderLimits
{
    std::size_t requestLine = 8190;
    std::size_t field = 8190;
    std::size_t allFields = 65536; ///< HTTP fields together, or the variables of a uwsgi packet
    std::size_t fieldCount = 100; ///< HTTP
    std::size_t variableCount = 1000; ///< uwsgi
    std::int64_t body = 1048576;
    std::size_t bodyInMemory = 65536; ///< beyond it the body goes to an unlinked file
};

/// What is known of a connection before its first byte.
struct ConnectionFacts
{
    bool isUnix = false; ///< a front we trust: X-Forwarded-For and -Proto count
    std::string peerAddress; ///< empty on a unix socket
    std::uint16_t peerPort = 0;
    std::string serverAddress; ///< the address that was connected to; empty on a unix socket
    std::uint16_t serverPort = 0;
};

/// Why a request is refused: the status to answer with, 0 to close without an answer, and one
/// sentence for the log.
struct ProtocolError
{
    int status = 400;
    std::string reason;
    std::string allow; ///< value of an Allow field; empty for none
};

/// Turns bytes of one protocol into Requests. Pure: no sockets, no clock, no event loop (a large
/// body does go to a file). The outcome depends on the bytes alone, never on how they were cut.
class RequestReader
{
public:
    enum class State {
        Head, ///< the head is not complete
        Body, ///< the head is complete and checked, the body is not complete
        Complete, ///< request() may be answered
        Failed, ///< error() tells why; nothing more is read from this connection
    };

    virtual ~RequestReader() = default;

    /// Takes bytes from the front of @p bytes and returns how many; fewer than all only when the
    /// state has become Complete or Failed (the rest belongs to the next request).
    virtual std::size_t feed(std::string_view bytes) = 0;
    /// The client sends no more. Failed when it is to be told that something is missing: a chunked
    /// body without its end. All else that is not complete is nobody's any more.
    virtual void end() = 0;

    [[nodiscard]] virtual State state() const = 0;
    /// True once a byte of the current request has arrived.
    [[nodiscard]] virtual bool hasBegun() const = 0;
    /// In state Body, before a byte of the body has come: the client waits for "100 Continue".
    [[nodiscard]] virtual bool wantsContinue() const = 0;
    /// In state Complete: the client allows another request on this connection.
    [[nodiscard]] virtual bool allowsKeepAlive() const = 0;
    /// Bytes of the current request's body received so far, for the minimum rate.
    [[nodiscard]] virtual std::int64_t bodyReceived() const = 0;
    [[nodiscard]] virtual const ProtocolError &error() const = 0;
    /// In states Body (head only), Complete and Failed (what is known). Valid until reset().
    [[nodiscard]] virtual Request &request() = 0;
    /// Ready for the next request; keeps its buffers.
    virtual void reset() = 0;
};

} // namespace lumos
