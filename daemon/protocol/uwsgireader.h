// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/bodybuffer.h"
#include "protocol/requestreader.h"
#include "protocol/uwsgipacket.h"
#include "uwsgiping.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace lumos {

/// Reads requests of the uwsgi protocol as nginx sends them: a packet of variables, then
/// CONTENT_LENGTH bytes of body (uwsgi-docs, Protocol). One request per connection.
///
/// HTTP_X_FOO becomes the field "X-Foo", repeated ones joined; CONTENT_TYPE and CONTENT_LENGTH,
/// where not empty, become fields too. Every other variable, those two included, is in
/// Request::variables; of a repeated one the last counts. Dropped: UWSGI_*, HTTP_PROXY,
/// HTTP_TRANSFER_ENCODING, HTTP_CONTENT_LENGTH and HTTP_CONTENT_TYPE.
///
/// A ping (modifier1 100) is Complete on a unix socket, with request().modifier1 == 100 and nothing
/// else in it: answer it with uwsgiPong and close. Elsewhere it fails with status 0, as does every
/// modifier1 but 0 and 30. Where the first byte tells the protocol, 10, 13 and 32 to 126 but 100 do
/// not get here: HTTP may begin with them, so the HttpReader answers.
class UwsgiReader final : public RequestReader
{
public:
    static constexpr std::uint8_t pingModifier = 100;

    /// Both outlive the reader.
    UwsgiReader(const ReaderLimits &limits, const ConnectionFacts &facts);

    std::size_t feed(std::string_view bytes) override;
    void end() override { }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool hasBegun() const override { return m_headerBytes > 0; }
    [[nodiscard]] bool wantsContinue() const override { return false; }
    [[nodiscard]] bool allowsKeepAlive() const override { return false; }
    [[nodiscard]] std::int64_t bodyReceived() const override { return m_body.size(); }
    [[nodiscard]] const ProtocolError &error() const override { return m_error; }
    [[nodiscard]] Request &request() override { return m_request; }
    void reset() override;

private:
    [[nodiscard]] std::size_t feedHeader(std::string_view bytes);
    [[nodiscard]] std::size_t feedVariables(std::string_view bytes);
    [[nodiscard]] std::size_t feedBody(std::string_view bytes);
    [[nodiscard]] bool checkHeader();

    void finishHead();
    [[nodiscard]] bool applyProtocol();
    [[nodiscard]] bool applyHost();
    [[nodiscard]] bool applyContentType();
    [[nodiscard]] bool applyTarget();
    [[nodiscard]] bool applyRequestUri();
    void applyPathInfoAlone();
    void startBody();
    void complete();
    bool fail(int status, std::string reason);
    bool fail(ProtocolError error);

    const ReaderLimits &m_limits;
    const ConnectionFacts &m_facts;
    State m_state = State::Head;
    std::array<unsigned char, 4> m_header{};
    std::size_t m_headerBytes = 0;
    Request m_request;
    UwsgiPacket m_packet;
    std::string m_decoded; ///< path or target where it had to be made
    BodyBuffer m_body;
    std::uint64_t m_remaining = 0;
    ProtocolError m_error;
};

} // namespace lumos
