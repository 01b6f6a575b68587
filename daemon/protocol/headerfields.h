// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/request.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What may stand in the names and values of header fields (RFC 9110, 5.1 and 5.5), for readers and
/// writers alike.
namespace lumos {

/// What a byte is in a field name: 0 when it may not stand there.
enum NameByte : std::uint8_t { NotInName = 0, InName = 1, Underscore = 3 };

namespace detail {
constexpr std::array<std::uint8_t, 256> makeNameTable()
{
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = '0'; c <= '9'; ++c)
        table[c] = InName;
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        table[c] = table[c + 32] = InName;
    for (const char c : std::string_view("!#$%&'*+-.^`|~"))
        table[static_cast<unsigned char>(c)] = InName;
    table['_'] = Underscore;
    return table;
}
inline constexpr std::array<std::uint8_t, 256> nameTable = makeNameTable();
} // namespace detail

[[nodiscard]] inline std::uint8_t nameByte(char c)
{
    return detail::nameTable[static_cast<unsigned char>(c)];
}

/// True for the characters of a token (RFC 9110, 5.6.2).
[[nodiscard]] inline bool isTokenChar(char c)
{
    return nameByte(c) != NotInName;
}

/// True when @p text is a token: field names and methods are.
[[nodiscard]] bool isToken(std::string_view text);

/// Offset of the first byte below 0x20 or equal to 0x7f; @p text's size when there is none.
[[nodiscard]] std::size_t findControl(std::string_view text);

/// True when no control character but HTAB stands in @p text.
[[nodiscard]] bool isFieldValue(std::string_view text);

/// Without the spaces and tabs at both ends.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Cuts the first element off a comma-separated list and returns it trimmed; may be empty.
[[nodiscard]] std::string_view takeListElement(std::string_view &list);

/// The part after the last comma, trimmed: what the nearest proxy has added.
[[nodiscard]] std::string_view lastListElement(std::string_view list);

/// Digits only, 0 to 2^63 - 1 (RFC 9110, 8.6).
[[nodiscard]] std::optional<std::int64_t> parseContentLength(std::string_view text);

/// 1 to 65535; 0 when @p text is no port.
[[nodiscard]] std::uint16_t parsePort(std::string_view text);

/// The address in an element of X-Forwarded-For, without a port; empty when there is none.
[[nodiscard]] std::string_view addressOfHop(std::string_view hop);

/// Everything empty again but the capacity of the lists.
void clearRequest(Request &request);

/// Joins fields of equal names, in place of the first: Cookie by "; ", others by ", ". @p storage
/// keeps the joined values and must outlive @p fields.
void mergeRepeatedFields(std::vector<Field> &fields, std::string &storage);

/// @p text for an error message: in quotes, at most 60 bytes, anything but visible ASCII escaped.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace lumos
