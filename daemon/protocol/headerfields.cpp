// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerfields.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace lumos {
namespace {

constexpr std::size_t longestAddress = 45; // an IPv6 address with an IPv4 tail

constexpr std::uint64_t everyByte = 0x0101010101010101U;
constexpr std::uint64_t highBits = 0x8080808080808080U;

std::uint64_t loadWord(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// Not 0 when one of eight bytes is a control character. A borrow can also flag bytes after a
/// real one, so this tells whether, not where.
std::uint64_t controlsInWord(std::uint64_t word)
{
    const std::uint64_t below = word - everyByte * 0x20U;
    const std::uint64_t del = (word ^ (everyByte * 0x7fU)) - everyByte;
    // A byte over 0x7f is in neither set: its own high bit excludes it. XOR keeps that bit.
    return (below | del) & ~word & highBits;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20U || c == 0x7f;
}

std::size_t findControlBytewise(std::string_view text, std::size_t from)
{
    while (from < text.size() && !isControl(text[from]))
        ++from;
    return from;
}

void joinField(std::vector<Field> &fields, std::size_t first, std::string &storage)
{
    const std::string_view name = fields[first].name;
    const std::string_view separator = equalsIgnoringCase(name, "Cookie") ? "; " : ", ";
    const std::size_t start = storage.size();
    storage += fields[first].value;
    const auto isRepeat = [&](const Field &field) {
        if (!equalsIgnoringCase(field.name, name))
            return false;
        storage += separator;
        storage += field.value;
        return true;
    };
    const auto tail = fields.begin() + static_cast<std::ptrdiff_t>(first) + 1;
    // remove_if asks about each element once, in order; the name itself is copied along with it.
    const auto last = std::remove_if(tail, fields.end(), isRepeat);
    if (last == fields.end()) {
        storage.resize(start);
        return;
    }
    fields.erase(last, fields.end());
    fields[first].value = std::string_view(storage).substr(start);
}

} // namespace

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

std::size_t findControl(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        if (controlsInWord(loadWord(text.data() + i)) != 0)
            return findControlBytewise(text, i);
    }
    if (i == text.size())
        return i;
    // The last eight bytes once more, overlapping what is known to be clean.
    if (text.size() >= 8 && controlsInWord(loadWord(text.data() + text.size() - 8)) == 0)
        return text.size();
    return findControlBytewise(text, i);
}

bool isFieldValue(std::string_view text)
{
    for (;;) {
        const std::size_t control = findControl(text);
        if (control == text.size())
            return true;
        if (text[control] != '\t')
            return false;
        text.remove_prefix(control + 1);
    }
}

std::string_view takeListElement(std::string_view &list)
{
    const std::size_t comma = list.find(',');
    const std::string_view element = list.substr(0, comma);
    list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    return trimmed(element);
}

std::string_view lastListElement(std::string_view list)
{
    const std::size_t comma = list.rfind(',');
    return trimmed(comma == std::string_view::npos ? list : list.substr(comma + 1));
}

std::optional<std::int64_t> parseContentLength(std::string_view text)
{
    // from_chars takes a minus sign, RFC 9110 does not.
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    std::int64_t length = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, length);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return length;
}

std::uint16_t parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, port);
    return error == std::errc() && stop == end ? port : std::uint16_t{0};
}

std::string_view addressOfHop(std::string_view hop)
{
    if (!hop.empty() && hop.front() == '[') {
        hop.remove_prefix(1);
        hop = hop.substr(0, hop.find(']'));
    } else if (std::count(hop.begin(), hop.end(), ':') == 1) {
        hop = hop.substr(0, hop.find(':'));
    }
    const auto isAddressChar = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')
            || c == '.' || c == ':';
    };
    const bool isAddress =
        hop.size() <= longestAddress && std::all_of(hop.begin(), hop.end(), isAddressChar);
    return isAddress ? hop : std::string_view();
}

void clearRequest(Request &request)
{
    std::vector<Field> fields = std::move(request.fields);
    std::vector<Field> variables = std::move(request.variables);
    fields.clear();
    variables.clear();
    request = Request();
    request.fields = std::move(fields);
    request.variables = std::move(variables);
}

void mergeRepeatedFields(std::vector<Field> &fields, std::string &storage)
{
    std::size_t most = 0;
    for (const Field &field : fields)
        most += field.value.size() + 2;
    storage.clear();
    storage.reserve(most); // views into it stay valid: it never grows again
    for (std::size_t i = 0; i < fields.size(); ++i)
        joinField(fields, i, storage);
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 60;
    constexpr std::string_view hex = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text.substr(0, longest)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20U && byte < 0x7fU && c != '"' && c != '\\') {
            result += c;
        } else {
            result += "\\x";
            result += hex[byte >> 4U];
            result += hex[byte & 15U];
        }
    }
    result += text.size() > longest ? "\"..." : "\"";
    return result;
}

} // namespace lumos
