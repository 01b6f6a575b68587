// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestintake.h"

namespace lumos {

namespace {

/// A request line begins with a printable character, or with the empty line that RFC 9112 (2.2)
/// tolerates before it; 'd' (100) is uwsgi's ping, as no method begins with it. So all other bytes
/// are modifier1 of a uwsgi packet, known or not.
Request::Protocol detect(char firstByte)
{
    const auto byte = static_cast<unsigned char>(firstByte);
    const bool isUwsgi =
        byte != '\r' && byte != '\n' && (byte <= 0x1f || byte >= 0x7f || byte == 100);
    return isUwsgi ? Request::Protocol::Uwsgi : Request::Protocol::Http;
}

} // namespace

void RequestIntake::open(ConnectionFacts facts, std::optional<Request::Protocol> protocol)
{
    m_facts = std::move(facts);
    m_protocol = protocol;
}

void RequestIntake::close()
{
    if (m_reader)
        m_reader->reset();
    m_reader = nullptr;
}

std::size_t RequestIntake::feed(std::string_view bytes)
{
    if (!m_reader)
        m_reader = &choose(bytes.front());
    return m_reader->feed(bytes);
}

void RequestIntake::end()
{
    if (m_reader)
        m_reader->end();
}

RequestReader &RequestIntake::choose(char firstByte)
{
    const Request::Protocol protocol = m_protocol.value_or(detect(firstByte));
    if (protocol == Request::Protocol::Http) {
        if (!m_http)
            m_http.emplace(m_limits, m_facts);
        return *m_http;
    }
    if (!m_uwsgi)
        m_uwsgi.emplace(m_limits, m_facts);
    return *m_uwsgi;
}

bool RequestIntake::isPing() const
{
    return m_reader && m_reader->state() == RequestReader::State::Complete
        && m_reader->request().protocol == Request::Protocol::Uwsgi
        && m_reader->request().modifier1 == UwsgiReader::pingModifier;
}

} // namespace lumos
