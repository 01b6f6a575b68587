// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/bodybuffer.h"
#include "protocol/chunkdecoder.h"
#include "protocol/httphead.h"
#include "protocol/linebuffer.h"
#include "protocol/requestreader.h"

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
    void end() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool hasBegun() const override { return m_hasBegun; }
    [[nodiscard]] bool wantsContinue() const override;
    [[nodiscard]] bool allowsKeepAlive() const override;
    [[nodiscard]] std::int64_t bodyReceived() const override { return m_body.size(); }
    [[nodiscard]] const ProtocolError &error() const override { return m_error; }
    [[nodiscard]] Request &request() override { return m_request; }
    void reset() override;

private:
    [[nodiscard]] std::size_t feedHead(std::string_view bytes);
    [[nodiscard]] std::size_t feedBody(std::string_view bytes);
    [[nodiscard]] std::size_t feedSizedBody(std::string_view bytes);
    [[nodiscard]] bool checkFirstByte();
    [[nodiscard]] bool readNextLine();
    bool failLine(LineBuffer::Outcome outcome);
    void startBody();
    void complete();
    bool fail(int status, std::string reason);
    bool fail(ProtocolError error);

    State m_state = State::Head;
    bool m_hasBegun = false;
    bool m_hasBodyBegun = false;
    std::uint64_t m_remaining = 0; ///< of a body with a Content-Length
    Request m_request;
    LineBuffer m_lines;
    HttpHead m_head;
    ChunkDecoder m_chunks;
    BodyBuffer m_body;
    ProtocolError m_error;
};

} // namespace lumos
