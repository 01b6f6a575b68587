// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/requestreader.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lumos {

class BodyBuffer;

/// Decodes a chunked body (RFC 9112, 7.1) as it arrives, byte for byte where the framing is, in
/// bulk where the data is. Extensions and trailers are checked, bounded and dropped.
class ChunkDecoder
{
public:
    /// @p limits outlive the decoder.
    explicit ChunkDecoder(const ReaderLimits &limits)
        : m_limits(limits)
    { }

    /// Takes bytes from the front of @p bytes, appends their data to @p body and returns how many
    /// it took; fewer than all only when done or failed.
    std::size_t feed(std::string_view bytes, BodyBuffer &body);

    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }
    [[nodiscard]] const ProtocolError &error() const { return m_error; }
    void reset();

private:
    enum class State : std::uint8_t {
        SizeStart,
        Size,
        SpaceBeforeExtension, ///< BWS, only a ";" may follow
        ExtensionStart,
        ExtensionName,
        SpaceAfterName,
        ValueStart,
        Value,
        Quoted,
        QuotedPair,
        ExtensionEnd, ///< after a quoted value
        SizeLf,
        Data,
        DataCr,
        DataLf,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLf,
        LastLf,
        Done,
        Failed,
    };

    [[nodiscard]] State step(char c);
    [[nodiscard]] State stepSize(char c);
    [[nodiscard]] State stepExtension(char c);
    [[nodiscard]] State stepTrailer(char c);
    [[nodiscard]] State afterSizeLine(char c, std::int64_t received);
    std::size_t takeData(std::string_view bytes, BodyBuffer &body);
    State fail(int status, const char *reason);

    const ReaderLimits &m_limits;
    State m_state = State::SizeStart;
    std::uint8_t m_digits = 0;
    std::uint64_t m_remaining = 0; ///< bytes of the current chunk still to come
    std::uint64_t m_extensionBytes = 0;
    std::uint64_t m_dataBytes = 0;
    std::size_t m_trailerBytes = 0;
    std::size_t m_trailerLine = 0;
    std::size_t m_trailerCount = 0;
    ProtocolError m_error;
};

} // namespace lumos
