// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttext.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace lumos {

namespace {

using namespace std::string_view_literals;

constexpr std::array methodsOfQtHttp{"GET"sv,    "HEAD"sv,  "POST"sv,   "PUT"sv,
                                     "DELETE"sv, "PATCH"sv, "OPTIONS"sv};

// The connection's own fields: the front has dealt with them. With Upgrade, Qt would take the
// socket away for a web socket.
constexpr std::array fieldsOfTheConnection{"Connection"sv,     "Content-Length"sv,    "Expect"sv,
                                           "HTTP2-Settings"sv, "Keep-Alive"sv,        "TE"sv,
                                           "Trailer"sv,        "Transfer-Encoding"sv, "Upgrade"sv};

constexpr std::string_view reservedPrefix = "Lumos-";

bool isAmong(std::string_view name, std::span<const std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](std::string_view other) { return equalsIgnoringCase(name, other); });
}

bool isWanted(std::string_view name, const std::vector<std::string> *wanted)
{
    return !wanted || std::any_of(wanted->begin(), wanted->end(), [name](const std::string &other) {
        return equalsIgnoringCase(name, other);
    });
}

bool isShown(std::string_view name, const std::vector<std::string> *wanted)
{
    return !equalsIgnoringCase(name.substr(0, reservedPrefix.size()), reservedPrefix)
        && isWanted(name, wanted) && !isAmong(name, fieldsOfTheConnection);
}

void appendFields(std::string &out, const Request &request, const std::vector<std::string> *wanted)
{
    for (const Field &field : request.fields) {
        if (isShown(field.name, wanted))
            out.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    if (isWanted("Lumos-Protocol", wanted)) {
        out.append(request.protocol == Request::Protocol::Uwsgi ? "Lumos-Protocol: uwsgi\r\n"
                                                                : "Lumos-Protocol: http\r\n");
    }
    if (isWanted("Lumos-Proxied", wanted))
        out.append(request.isProxied ? "Lumos-Proxied: 1\r\n" : "Lumos-Proxied: 0\r\n");
}

void appendEscaped(std::string &out, unsigned char byte)
{
    constexpr char digits[] = "0123456789ABCDEF";
    out += '%';
    out += digits[byte >> 4];
    out += digits[byte & 0xf];
}

bool isEscapedSlash(std::string_view text)
{
    return text.size() >= 3 && text[0] == '%' && text[1] == '2'
        && (text[2] == 'F' || text[2] == 'f');
}

/// QUrl::path() decodes all: "%2F" is shown as "%252F", so that routes see the text "%2F".
void appendPath(std::string &out, std::string_view path)
{
    for (std::size_t i = 0; i < path.size(); ++i) {
        const char c = path[i];
        const auto byte = static_cast<unsigned char>(c);
        if (i == 1 && c == '/')
            out += "%2F"; // decoded it is the slash again, but QUrl sees no "//host"
        else if (c == '%' && isEscapedSlash(path.substr(i)))
            out += "%25";
        else if (byte >= 0x80 || c == '#')
            appendEscaped(out, byte);
        else
            out += c;
    }
}

} // namespace

bool isMethodOfQtHttp(std::string_view method)
{
    return std::find(methodsOfQtHttp.begin(), methodsOfQtHttp.end(), method)
        != methodsOfQtHttp.end();
}

void appendRequestText(std::string &out, const Request &request,
                       const std::vector<std::string> *wanted)
{
    out.append(request.method).append(" ");
    appendPath(out, request.rawPath);
    if (request.rawPath.size() < request.target.size() || !request.query.empty())
        out.append("?").append(request.query);
    out.append(" HTTP/1.1\r\n");
    if (!wanted || !wanted->empty())
        appendFields(out, request, wanted);
    if (!request.body.empty())
        out.append("Content-Length: ").append(std::to_string(request.body.size())).append("\r\n");
    out.append("\r\n");
}

} // namespace lumos
