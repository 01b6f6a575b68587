// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../protocol/outcome.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace lumos {

/// Small limits, so that the fuzzer reaches them; a body over 64 bytes goes to a file.
inline ReaderLimits fuzzingLimits()
{
    ReaderLimits limits;
    limits.requestLine = 100;
    limits.field = 100;
    limits.allFields = 400;
    limits.fieldCount = 8;
    limits.variableCount = 20;
    limits.body = 300;
    limits.bodyInMemory = 64;
    return limits;
}

/// Ends the program, which the fuzzer takes for a finding.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// What must hold of every request that a reader lets through.
inline void requireSound(const Outcome &outcome, std::size_t size)
{
    require(outcome.consumed <= size, "no more is taken than given");
    if (outcome.state == RequestReader::State::Failed)
        require(!outcome.reason.empty(), "a refusal has a reason");
    else if (outcome.state != RequestReader::State::Complete)
        require(outcome.consumed == size, "all is taken while more is wanted");
}

/// However the bytes are cut, the outcome is the same.
template <typename Reader> void requireSplitInvariance(const std::uint8_t *bytes, std::size_t size)
{
    const ReaderLimits limits = fuzzingLimits();
    ConnectionFacts facts;
    facts.isUnix = size % 2 == 0;
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const Outcome whole = feedInPieces<Reader>(limits, facts, text, [&] { return text.size(); });
    requireSound(whole, size);
    require(feedInPieces<Reader>(limits, facts, text, [] { return std::size_t{1}; }) == whole,
            "byte by byte gives the same");
    const Cuts cuts(static_cast<std::uint32_t>(size), 40);
    require(feedInPieces<Reader>(limits, facts, text, cuts) == whole,
            "cut at random gives the same");
}

} // namespace lumos
