// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/bytescan.h"
#include "protocol/headerfields.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// The names of uwsgi variables: which they are, and which field an HTTP_... one stands for. All in
/// the header, for it is the inside of UwsgiPacket's loop.
namespace lumos {

/// The variables that Lumos itself understands.
enum class UwsgiName : std::uint8_t {
    RequestMethod,
    RequestUri,
    PathInfo,
    QueryString,
    ServerProtocol,
    ContentType,
    ContentLength,
    RemoteAddr,
    RemotePort,
    ServerName,
    ServerPort,
    Https,
    RequestScheme,
    Other,
};

namespace uwsgi {

/// Compares with a literal of the same length, whose comparison the compiler unrolls.
template <std::size_t N>
[[nodiscard]] inline bool equals(std::string_view text, const char (&literal)[N])
{
    return std::memcmp(text.data(), literal, N - 1) == 0;
}

template <std::size_t N>
[[nodiscard]] inline bool startsWith(std::string_view text, const char (&literal)[N])
{
    return text.size() >= N - 1 && equals(text, literal);
}

/// Which of the known variables @p name is.
[[nodiscard]] inline UwsgiName nameOf(std::string_view name)
{
    switch (name.size()) {
    case 5:
        return equals(name, "HTTPS") ? UwsgiName::Https : UwsgiName::Other;
    case 9:
        return equals(name, "PATH_INFO") ? UwsgiName::PathInfo : UwsgiName::Other;
    case 11:
        if (equals(name, "REQUEST_URI"))
            return UwsgiName::RequestUri;
        if (equals(name, "REMOTE_ADDR"))
            return UwsgiName::RemoteAddr;
        if (equals(name, "REMOTE_PORT"))
            return UwsgiName::RemotePort;
        if (equals(name, "SERVER_NAME"))
            return UwsgiName::ServerName;
        return equals(name, "SERVER_PORT") ? UwsgiName::ServerPort : UwsgiName::Other;
    case 12:
        if (equals(name, "CONTENT_TYPE"))
            return UwsgiName::ContentType;
        return equals(name, "QUERY_STRING") ? UwsgiName::QueryString : UwsgiName::Other;
    case 14:
        if (equals(name, "CONTENT_LENGTH"))
            return UwsgiName::ContentLength;
        if (equals(name, "REQUEST_SCHEME"))
            return UwsgiName::RequestScheme;
        return equals(name, "REQUEST_METHOD") ? UwsgiName::RequestMethod : UwsgiName::Other;
    case 15:
        return equals(name, "SERVER_PROTOCOL") ? UwsgiName::ServerProtocol : UwsgiName::Other;
    default:
        return UwsgiName::Other;
    }
}

/// For each byte of HTTP_X_FOO's tail: what it becomes at the start of a word and inside one; 0
/// when it may not stand in a field name.
struct NameTables
{
    std::array<std::array<char, 256>, 2> written{};
};

constexpr NameTables makeNameTables()
{
    NameTables tables;
    for (unsigned c = 0; c < 256; ++c) {
        if (detail::nameTable[c] == NotInName)
            continue;
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        tables.written[0][c] = static_cast<char>(isUpper ? c + 32 : c);
        tables.written[1][c] = static_cast<char>(isLower ? c - 32 : c);
    }
    tables.written[0]['_'] = tables.written[1]['_'] = '-';
    return tables;
}

inline constexpr NameTables nameTables = makeNameTables();

/// Makes "X-Foo" of "X_FOO" where it stands; false when it is no field name.
[[nodiscard]] inline bool rewriteNameBytewise(char *name, std::size_t length)
{
    bool isValid = length > 0;
    std::size_t isFirst = 1;
    for (char *end = name + length; name != end; ++name) {
        const char written = nameTables.written[isFirst][static_cast<unsigned char>(*name)];
        isValid &= written != 0;
        isFirst = written == '-' ? 1 : 0;
        *name = written;
    }
    return isValid;
}

/// 0xff for the bytes of a block that belong to a name, 0 for those behind it.
alignas(bytescan::Block) inline constexpr std::array<std::uint8_t, 32> nameMask = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}; // and sixteen zeros

/// As rewriteNameBytewise(), for a @p name that has a "_" or "-" before it and blockSize readable
/// bytes behind it. A block of letters, digits, "_" and "-" is done at once.
[[nodiscard]] inline bool rewriteName(char *name, std::size_t length)
{
    using namespace bytescan;
    for (std::size_t i = 0; i < length; i += blockSize) {
        const Block block = load(name + i);
        const Block before = load(name + i - 1);
        const auto startsWord = (before == all('_')) | (before == all('-'));
        const auto isUpper = block - all('A') < all(26);
        const auto isLower = block - all('a') < all(26);
        const auto isDigit = block - all('0') < all(10);
        const auto isUnderscore = block == all('_');
        const auto isOther = ~(isUpper | isLower | isDigit | isUnderscore | (block == all('-')));
        const std::size_t count = std::min(length - i, blockSize);
        if (first(isOther) < count)
            return rewriteNameBytewise(name, length); // what is rewritten already stays as it is
        const auto turned = (isUpper & ~startsWord) | (isLower & startsWord);
        const Block flips = (reinterpret_cast<Block>(turned) & all(0x20))
            | (reinterpret_cast<Block>(isUnderscore) & all('_' ^ '-'));
        Block mask;
        std::memcpy(&mask, nameMask.data() + blockSize - count, blockSize);
        const Block written = block ^ (flips & mask);
        std::memcpy(name + i, &written, blockSize);
    }
    return length > 0;
}

} // namespace uwsgi
} // namespace lumos
