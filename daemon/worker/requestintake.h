// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/httpreader.h"
#include "protocol/uwsgireader.h"

#include <optional>

namespace lumos {

/// The readers of one connection: finds out which protocol its client speaks and reads requests.
class RequestIntake
{
public:
    explicit RequestIntake(const ReaderLimits &limits)
        : m_limits(limits)
    { }

    /// For a new client, after close() of the one before. @p protocol empty: the first byte tells.
    void open(ConnectionFacts facts, std::optional<Request::Protocol> protocol);

    /// Forgets the request, and with it the file of its body: a connection may lie unused for long.
    void close();

    /// As RequestReader::feed(); @p bytes is not empty.
    std::size_t feed(std::string_view bytes);
    /// As RequestReader::end().
    void end();
    /// Of the protocol spoken; valid once a byte has been fed.
    [[nodiscard]] RequestReader &reader() { return *m_reader; }
    [[nodiscard]] bool hasBegun() const { return m_reader && m_reader->hasBegun(); }
    /// The request is a uwsgi ping (modifier1 100), to be answered by the front itself.
    [[nodiscard]] bool isPing() const;
    [[nodiscard]] const ConnectionFacts &facts() const { return m_facts; }

private:
    [[nodiscard]] RequestReader &choose(char firstByte);

    const ReaderLimits &m_limits;
    ConnectionFacts m_facts;
    std::optional<Request::Protocol> m_protocol;
    std::optional<HttpReader> m_http;
    std::optional<UwsgiReader> m_uwsgi;
    RequestReader *m_reader = nullptr;
};

} // namespace lumos
