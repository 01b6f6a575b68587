// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerfields.h"

#include "bytescan.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace lumos {
namespace {

constexpr std::size_t longestAddress = 45; // an IPv6 address with an IPv4 tail

enum AddressByte : std::uint8_t { NotInAddress = 0, InAddress, Colon };

constexpr std::array<std::uint8_t, 256> makeAddressTable()
{
    std::array<std::uint8_t, 256> table{};
    for (const char c : std::string_view("0123456789abcdefABCDEF."))
        table[static_cast<unsigned char>(c)] = InAddress;
    table[':'] = Colon;
    return table;
}

constexpr std::array<std::uint8_t, 256> addressTable = makeAddressTable();

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
    using namespace bytescan;
    std::size_t i = 0;
    for (; i + blockSize <= text.size(); i += blockSize) {
        const std::size_t found = first(controls(load(text.data() + i)));
        if (found < blockSize)
            return i + found;
    }
    if (i == text.size() || i == 0)
        return findControlBytewise(text, i);
    // The last sixteen bytes once more, overlapping what is known to be clean.
    const std::size_t last = text.size() - blockSize;
    return last + first(controls(load(text.data() + last)));
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
    if (list.empty())
        return {};
    // Not rfind, which goes byte by byte.
    const auto *comma = static_cast<const char *>(::memrchr(list.data(), ',', list.size()));
    if (comma)
        list.remove_prefix(static_cast<std::size_t>(comma + 1 - list.data()));
    return trimmed(list);
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
    }
    std::size_t colons = 0;
    std::size_t lastColon = 0;
    for (std::size_t i = 0; i < hop.size(); ++i) {
        const std::uint8_t kind = addressTable[static_cast<unsigned char>(hop[i])];
        if (kind == NotInAddress)
            return {};
        if (kind == Colon) {
            ++colons;
            lastColon = i;
        }
    }
    if (colons == 1) // no IPv6 address has a single one: a port follows
        hop = hop.substr(0, lastColon);
    return hop.size() <= longestAddress ? hop : std::string_view();
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

std::string inQuotes(std::string_view text)
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
