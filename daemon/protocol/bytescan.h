// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

/// Sixteen bytes at a time with the compilers' own vector types: SSE2 on amd64 and NEON on arm64
/// from the same lines. Reading a head is mostly this.
namespace lumos::bytescan {

static_assert(std::endian::native == std::endian::little);

using Block = std::uint8_t __attribute__((vector_size(16)));
inline constexpr std::size_t blockSize = 16;

[[nodiscard]] inline Block load(const char *bytes)
{
    Block block;
    std::memcpy(&block, bytes, blockSize);
    return block;
}

[[nodiscard]] inline Block all(std::uint8_t byte)
{
    return Block{} + byte;
}

/// Offset of the first byte of @p marks that is not 0; blockSize when all are.
template <typename Marks> [[nodiscard]] inline std::size_t first(Marks marks)
{
    const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(marks);
    if (halves[0] != 0)
        return static_cast<std::size_t>(std::countr_zero(halves[0])) / 8;
    if (halves[1] != 0)
        return 8 + static_cast<std::size_t>(std::countr_zero(halves[1])) / 8;
    return blockSize;
}

/// Marks bytes below 0x20 and 0x7f.
[[nodiscard]] inline auto controls(Block block)
{
    return (block < all(0x20)) | (block == all(0x7f));
}

/// Marks what is neither a letter nor a digit nor "-".
[[nodiscard]] inline auto notInPlainName(Block block)
{
    const Block letter = (block | all(0x20)) - all('a'); // wraps round for what lies below
    const Block digit = block - all('0');
    return ~((letter < all(26)) | (digit < all(10)) | (block == all('-')));
}

/// Offset of the first control character in @p text, or its size; reads up to blockSize bytes
/// beyond the end, which must be there.
[[nodiscard]] inline std::size_t findControlPadded(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); i += blockSize) {
        const std::size_t found = i + first(controls(load(text.data() + i)));
        if (found < i + blockSize)
            return found < text.size() ? found : text.size();
    }
    return text.size();
}

/// True when @p name is @p lower in any mixture of cases. @p name is a token, so that setting bit
/// 5 makes no two of its characters alike but letters of both cases; @p lower: letters and "-".
template <std::size_t N>
[[nodiscard]] inline bool tokenIs(std::string_view name, const char (&lower)[N])
{
    constexpr std::size_t length = N - 1;
    static_assert(length >= 4);
    using Word = std::conditional_t<(length >= 8), std::uint64_t, std::uint32_t>;
    constexpr auto caseBits = static_cast<Word>(0x2020202020202020U);
    if (name.size() != length)
        return false;
    Word different = 0;
    for (std::size_t i = 0; i < length; i += sizeof(Word)) {
        const std::size_t at = i + sizeof(Word) <= length ? i : length - sizeof(Word);
        Word mine = 0;
        Word theirs = 0;
        std::memcpy(&mine, name.data() + at, sizeof mine);
        std::memcpy(&theirs, lower + at, sizeof theirs);
        different |= (mine | caseBits) ^ theirs;
    }
    return different == 0;
}

} // namespace lumos::bytescan
