// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/requestreader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lumos {

/// All that can be seen of a reader after it was fed: must not depend on how the bytes were cut.
struct Outcome
{
    RequestReader::State state = RequestReader::State::Head;
    std::size_t consumed = 0;
    int status = 0;
    std::string reason;
    std::string allow;
    bool hasBegun = false;
    bool allowsKeepAlive = false;
    std::vector<std::string> request; ///< its members as text
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

inline std::vector<std::string> describe(const Request &request)
{
    std::vector<std::string> text;
    const auto add = [&](std::string_view name, std::string_view value) {
        text.push_back(std::string(name) + '=' + std::string(value));
    };
    add("method", request.method);
    add("target", request.target);
    add("path", request.path);
    add("rawPath", request.rawPath);
    add("query", request.query);
    add("host", request.host);
    add("versionMinor", std::to_string(request.versionMinor));
    for (const Field &field : request.fields)
        add("field " + std::string(field.name), field.value);
    for (const Field &variable : request.variables)
        add("variable " + std::string(variable.name), variable.value);
    add("body", request.body);
    add("hasBody", std::to_string(request.hasBody));
    add("peer", request.peerAddress);
    add("peerPort", std::to_string(request.peerPort));
    add("serverName", request.serverName);
    add("serverPort", std::to_string(request.serverPort));
    add("isHttps", std::to_string(request.isHttps));
    add("isProxied", std::to_string(request.isProxied));
    add("modifier1", std::to_string(request.modifier1));
    return text;
}

inline Outcome outcomeOf(RequestReader &reader, std::size_t consumed)
{
    Outcome outcome;
    outcome.state = reader.state();
    outcome.consumed = consumed;
    outcome.hasBegun = reader.hasBegun();
    outcome.allowsKeepAlive = reader.allowsKeepAlive();
    if (outcome.state == RequestReader::State::Failed) {
        outcome.status = reader.error().status;
        outcome.reason = reader.error().reason;
        outcome.allow = reader.error().allow;
    }
    if (outcome.state != RequestReader::State::Head)
        outcome.request = describe(reader.request());
    return outcome;
}

/// Feeds a fresh Reader with @p bytes in pieces of @p nextSize() bytes, each in memory of its own
/// that is gone afterwards, so that a view into it would be found out.
template <typename Reader, typename NextSize>
Outcome feedInPieces(const ReaderLimits &limits, const ConnectionFacts &facts,
                     std::string_view bytes, NextSize nextSize)
{
    Reader reader(limits, facts);
    std::size_t consumed = 0;
    while (consumed < bytes.size() && reader.state() != RequestReader::State::Complete
           && reader.state() != RequestReader::State::Failed) {
        const std::string_view piece = bytes.substr(consumed, nextSize());
        const std::vector<char> copy(piece.begin(), piece.end());
        const std::size_t taken = reader.feed({copy.data(), copy.size()});
        consumed += taken;
        if (taken == 0)
            break;
    }
    return outcomeOf(reader, consumed);
}

/// A small generator with a known sequence, so that a failure can be had again.
class Cuts
{
public:
    explicit Cuts(std::uint32_t seed, std::uint32_t longest)
        : m_state(seed * 2654435761U + 1U)
        , m_longest(longest)
    { }
    std::size_t operator()()
    {
        m_state = m_state * 1664525U + 1013904223U;
        return 1 + (m_state >> 8U) % m_longest;
    }

private:
    std::uint32_t m_state;
    std::uint32_t m_longest;
};

/// The outcome of @p bytes in one piece, when every other way to cut them gives the same.
/// Otherwise one whose reason says which way differs.
template <typename Reader>
Outcome outcomeOfAllCuts(const ReaderLimits &limits, const ConnectionFacts &facts,
                         std::string_view bytes)
{
    const Outcome whole = feedInPieces<Reader>(limits, facts, bytes, [&] { return bytes.size(); });
    Outcome different;
    different.status = -1;
    if (feedInPieces<Reader>(limits, facts, bytes, [] { return std::size_t{1}; }) != whole) {
        different.reason = "byte by byte differs";
        return different;
    }
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        if (feedInPieces<Reader>(limits, facts, bytes, Cuts(seed, 1U << (seed % 10 + 2)))
            != whole) {
            different.reason = "cut at random, differs with seed " + std::to_string(seed);
            return different;
        }
    }
    return whole;
}

} // namespace lumos
