// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "headerfields.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>

namespace lumos {
namespace {

/// Longer than any registered method by far; a name without end must not fill the log.
constexpr std::size_t longestMethod = 32;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(static_cast<unsigned char>(c) | 0x20U);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

constexpr std::array<bool, 256> makeTable(std::string_view others)
{
    std::array<bool, 256> table{};
    for (unsigned c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        table[c] = table[c + 32] = true;
    for (const char c : others)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

// unreserved and sub-delims of RFC 3986; '%' is looked at again, ',' left out (see the header).
constexpr std::array<bool, 256> regNameTable = makeTable("-._~!$&'()*+;=%");
constexpr std::array<bool, 256> pathTable = makeTable("-._~!$&'()*+,;=:@/");

/// The byte that the escape at the front of @p text stands for; none: it is broken, or "%00".
std::optional<char> decodeEscape(std::string_view text)
{
    if (text.size() < 3)
        return std::nullopt;
    const int high = hexValue(text[1]);
    const int low = hexValue(text[2]);
    if (high < 0 || low < 0 || high + low == 0)
        return std::nullopt;
    return static_cast<char>(high * 16 + low);
}

bool isRegName(std::string_view text)
{
    bool hasEscape = false;
    for (const char c : text) {
        if (!regNameTable[static_cast<unsigned char>(c)])
            return false;
        hasEscape |= c == '%';
    }
    if (!hasEscape)
        return true;
    for (std::size_t i = text.find('%'); i != std::string_view::npos; i = text.find('%', i + 1)) {
        if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
            return false;
    }
    return true;
}

bool isIpv6(std::string_view text)
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (text.size() >= buffer.size() || text.find('\0') != std::string_view::npos)
        return false;
    std::copy(text.begin(), text.end(), buffer.begin());
    in6_addr address{};
    return ::inet_pton(AF_INET6, buffer.data(), &address) == 1;
}

/// Offset behind the host, npos when the host is broken.
std::size_t endOfHost(std::string_view text)
{
    if (text.empty() || text.front() != '[') {
        const std::size_t end = std::min(text.find(':'), text.size());
        return isRegName(text.substr(0, end)) ? end : std::string_view::npos;
    }
    const std::size_t close = text.find(']');
    if (close == std::string_view::npos || !isIpv6(text.substr(1, close - 1)))
        return std::string_view::npos;
    return close + 1;
}

tl::unexpected<ProtocolError> refuse(int status, std::string reason, std::string allow = {})
{
    return tl::unexpected<ProtocolError>(
        ProtocolError{status, std::move(reason), std::move(allow)});
}

Target splitQuery(std::string_view pathAndQuery)
{
    Target result;
    const auto *mark =
        static_cast<const char *>(std::memchr(pathAndQuery.data(), '?', pathAndQuery.size()));
    if (!mark) {
        result.rawPath = pathAndQuery;
        return result;
    }
    const auto length = static_cast<std::size_t>(mark - pathAndQuery.data());
    result.rawPath = pathAndQuery.substr(0, length);
    result.query = pathAndQuery.substr(length + 1);
    return result;
}

tl::expected<Target, ProtocolError> parseConnect(std::string_view target)
{
    const std::optional<UriAuthority> authority = parseAuthority(target);
    if (!authority || authority->host.empty() || authority->port == 0)
        return refuse(400, "CONNECT needs HOST:PORT, not " + inQuotes(target));
    return refuse(405, "CONNECT is for proxies, this is none",
                  "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
}

/// RFC 9112, 3.2.2.
tl::expected<Target, ProtocolError> parseAbsolute(std::string_view method, std::string_view target)
{
    const std::size_t colon = target.find(':');
    const std::string_view scheme = target.substr(0, colon);
    if (colon == std::string_view::npos || target.substr(colon, 3) != "://"
        || !(equalsIgnoringCase(scheme, "http") || equalsIgnoringCase(scheme, "https")))
        return refuse(400, "the target " + inQuotes(target) + " is no path and no http URL");
    const std::string_view rest = target.substr(colon + 3);
    const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
    const std::optional<UriAuthority> authority = parseAuthority(rest.substr(0, end));
    if (!authority || authority->host.empty())
        return refuse(400, "no valid host in the target " + inQuotes(target));
    Target result = splitQuery(rest.substr(end));
    result.authority = rest.substr(0, end);
    if (result.rawPath.empty())
        result.rawPath = method == "OPTIONS" && end == rest.size() ? "*" : "/";
    return result;
}

} // namespace

std::optional<UriAuthority> parseAuthority(std::string_view text)
{
    const std::size_t end = endOfHost(text);
    if (end == std::string_view::npos)
        return std::nullopt;
    UriAuthority authority{text.substr(0, end), 0};
    if (end == text.size())
        return authority;
    const std::string_view port = text.substr(end + 1);
    if (end == 0 || text[end] != ':')
        return std::nullopt;
    if (!port.empty()) { // RFC 3986 lets "host:" pass
        authority.port = parsePort(port);
        if (authority.port == 0)
            return std::nullopt;
    }
    return authority;
}

std::optional<ProtocolError> checkMethod(std::string_view method)
{
    if (!isToken(method))
        return ProtocolError{400, "the method " + inQuotes(method) + " is no token", {}};
    if (method.size() > longestMethod)
        return ProtocolError{501, "the method " + inQuotes(method) + " is too long", {}};
    return std::nullopt;
}

tl::expected<Target, ProtocolError> parseTarget(std::string_view method, std::string_view target)
{
    if (target.empty())
        return refuse(400, "the request has no target");
    if (findControl(target) != target.size() || target.find(' ') != std::string_view::npos)
        return refuse(400, "a space or control character in the target " + inQuotes(target));
    if (target.find('#') != std::string_view::npos)
        return refuse(400, "a fragment in the target " + inQuotes(target));
    if (method == "CONNECT")
        return parseConnect(target);
    if (target.front() == '/')
        return splitQuery(target);
    if (target != "*")
        return parseAbsolute(method, target);
    if (method != "OPTIONS")
        return refuse(400, "the target * is for OPTIONS, not for " + inQuotes(method));
    Target result;
    result.rawPath = target;
    return result;
}

bool decodePercent(std::string_view rawPath, std::string &out)
{
    for (;;) {
        const std::size_t escape = rawPath.find('%');
        out += rawPath.substr(0, escape);
        if (escape == std::string_view::npos)
            return true;
        const std::optional<char> byte = decodeEscape(rawPath.substr(escape));
        if (!byte)
            return false;
        out += *byte;
        rawPath.remove_prefix(escape + 3);
    }
}

bool isDecodable(std::string_view rawPath)
{
    std::size_t escape = rawPath.find('%');
    while (escape != std::string_view::npos && decodeEscape(rawPath.substr(escape)))
        escape = rawPath.find('%', escape + 3);
    return escape == std::string_view::npos;
}

void encodePath(std::string_view path, std::string &out)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (pathTable[byte]) {
            out += c;
        } else {
            out += '%';
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        }
    }
}

} // namespace lumos
