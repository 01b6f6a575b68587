// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/bodybuffer.h"
#include "protocol/chunkdecoder.h"
#include "protocol/linebuffer.h"
#include "protocol/requestreader.h"
#include "protocol/target.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lumos {

/// Reads HTTP/1.1 and HTTP/1.0 requests (RFC 9110, RFC 9112), strictly: what could be understood in
/// two ways is refused. Lines are checked as they end, so that a bad one is answered at once.
///
/// Never in Request::fields: names with "_", "Proxy", and Transfer-Encoding and Trailer, since the
/// body is shown decoded. After an absolute target the field Host shows its authority.
/// On a unix socket peerAddress and isHttps come from the last element of X-Forwarded-For and
/// X-Forwarded-Proto, which the front wrote itself.
class HttpReader final : public RequestReader
{
public:
    /// Both outlive the reader.
    HttpReader(const ReaderLimits &limits, const ConnectionFacts &facts);

    std::size_t feed(std::string_view bytes) override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool hasBegun() const override { return m_hasBegun; }
    [[nodiscard]] bool wantsContinue() const override;
    [[nodiscard]] bool allowsKeepAlive() const override;
    [[nodiscard]] std::int64_t bodyReceived() const override { return m_body.size(); }
    [[nodiscard]] const ProtocolError &error() const override { return m_error; }
    [[nodiscard]] Request &request() override { return m_request; }
    void reset() override;

private:
    /// What the fields of one head have said so far.
    struct Head
    {
        bool hasRequestLine = false;
        std::uint8_t emptyLines = 0;
        std::size_t fieldBytes = 0;
        std::size_t fieldCount = 0;
        std::string_view authority; ///< of an absolute target
        bool hasHost = false;
        std::size_t hostIndex = 0; ///< in Request::fields
        bool hasContentLength = false;
        std::int64_t contentLength = 0;
        bool hasTransferEncoding = false;
        std::string_view transferEncoding;
        bool asksToClose = false;
        bool asksToKeepAlive = false;
        bool expectsContinue = false;
        bool expectsElse = false;
        std::string_view forwardedFor;
        std::string_view forwardedProto;
    };

    [[nodiscard]] std::size_t feedHead(std::string_view bytes);
    [[nodiscard]] std::size_t feedBody(std::string_view bytes);
    [[nodiscard]] std::size_t feedSizedBody(std::string_view bytes);
    [[nodiscard]] bool checkFirstByte();
    [[nodiscard]] std::size_t lineLimit() const;
    void failLine(LineBuffer::Outcome outcome);

    void readLine(std::string_view line);
    void readRequestLine(std::string_view line);
    [[nodiscard]] bool readVersion(std::string_view version);
    [[nodiscard]] bool readTarget();
    void readFieldLine(std::string_view line);
    void failFieldLine(std::string_view line, std::size_t nameLength);
    [[nodiscard]] bool noteField(const Field &field);
    [[nodiscard]] bool noteContentLength(std::string_view value);
    [[nodiscard]] bool noteTransferEncoding(std::string_view value);
    void keepField(const Field &field) { m_request.fields.push_back(field); }
    [[nodiscard]] bool noteHost(const Field &field);
    void noteConnection(std::string_view value);
    void noteExpect(std::string_view value);

    void finishHead();
    [[nodiscard]] bool checkHost();
    [[nodiscard]] bool checkTransferEncoding();
    void applyFacts();
    void applyForwarded();
    void startBody();
    void complete();
    bool fail(int status, std::string reason);
    bool fail(ProtocolError error);

    const ReaderLimits &m_limits;
    const ConnectionFacts &m_facts;
    State m_state = State::Head;
    bool m_hasBegun = false;
    bool m_hasBodyBegun = false;
    bool m_isChunked = false;
    std::uint64_t m_remaining = 0; ///< of a body with a Content-Length
    Head m_head;
    LineBuffer m_lines;
    ChunkDecoder m_chunks;
    BodyBuffer m_body;
    std::string m_decodedPath;
    Request m_request;
    ProtocolError m_error;
};

} // namespace lumos
