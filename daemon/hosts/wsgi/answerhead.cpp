// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerhead.h"

#include <lumos/request.h>

#include <algorithm>
#include <array>
#include <limits>

namespace lumos {

namespace {

/// Which bytes a field name (RFC 9110, 5.6.2) and a field value (5.5) may have.
struct ByteTables
{
    std::array<bool, 256> name = {};
    std::array<bool, 256> value = {};

    constexpr ByteTables()
    {
        for (std::size_t c = 0; c < 256; ++c) {
            const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            name[c] = isLetter || (c >= '0' && c <= '9');
            value[c] = (c >= 0x20 && c != 0x7f) || c == '\t';
        }
        for (const char c : std::string_view("!#$%&'*+-.^_`|~"))
            name[static_cast<unsigned char>(c)] = true;
    }
};

constexpr ByteTables allowedBytes;

bool areAll(const std::array<bool, 256> &table, std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [&table](char c) { return table[static_cast<unsigned char>(c)]; });
}

/// Fields that speak about one connection and are the server's alone (PEP 3333, "Other HTTP
/// Features").
bool isHopByHop(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> names = {
        "connection", "keep-alive", "proxy-authenticate", "proxy-authorization",
        "te",         "trailers",   "transfer-encoding",  "upgrade"};
    switch (name.size()) {
    case 2:
    case 7:
    case 8:
    case 10:
    case 17:
    case 18:
    case 19:
        return std::any_of(names.begin(), names.end(),
                           [name](std::string_view hop) { return equalsIgnoringCase(name, hop); });
    default:
        return false;
    }
}

std::optional<HeadFault> readContentLength(std::string_view value, std::int64_t &length)
{
    std::int64_t number = 0;
    for (const char c : value) {
        if (c < '0' || c > '9' || number > (std::numeric_limits<std::int64_t>::max() - 9) / 10) {
            number = -1;
            break;
        }
        number = number * 10 + (c - '0');
    }
    if (value.empty() || number < 0 || (length >= 0 && length != number))
        return HeadFault::Length;
    length = number;
    return std::nullopt;
}

} // namespace

bool readStatus(std::string_view status, ResponseHead &head)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isWellFormed = status.size() >= 3
        && std::all_of(status.begin(), status.begin() + 3, isDigit)
        && (status.size() == 3 || status[3] == ' ') && areAll(allowedBytes.value, status);
    const int code =
        isWellFormed ? (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0') : 0;
    if (code < 200 || code > 599)
        return false;
    head.status = code;
    head.reason = status.size() > 4 ? status.substr(4) : std::string_view();
    return true;
}

std::optional<HeadFault> addField(std::string_view name, std::string_view value, AnswerHead &result)
{
    if (name.empty() || !areAll(allowedBytes.name, name) || !areAll(allowedBytes.value, value))
        return HeadFault::Byte;
    if (isHopByHop(name))
        return HeadFault::HopByHop;
    if (name.size() == 14 && equalsIgnoringCase(name, "content-length"))
        return readContentLength(value, result.contentLength);
    result.head.fields.emplace_back(name, value);
    return std::nullopt;
}

} // namespace lumos
