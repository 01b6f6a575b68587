// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsewriter.h"

#include "headerfields.h"

#include <array>
#include <charconv>

namespace lumos {
namespace {

constexpr int switchingProtocols = 101;

/// What the answer is, beyond its fields.
struct Shape
{
    WrittenHead written;
    std::int64_t length = -1; ///< for a Content-Length field; negative: none
};

bool hasNoBody(int status)
{
    // 205 may not have one either (RFC 9110, 15.3.6).
    return status == 204 || status == 205 || status == 304;
}

/// Fields that are the server's to write, or that speak of one connection and not of the answer.
bool isServersField(std::string_view name)
{
    const auto is = [name](std::string_view other) { return equalsIgnoringCase(name, other); };
    switch (name.size()) {
    case 2:
        return is("TE");
    case 4:
        return is("Date");
    case 7:
        return is("Upgrade") || is("Trailer");
    case 10:
        return is("Connection") || is("Keep-Alive");
    case 14:
        return is("Content-Length");
    case 16:
        return is("Proxy-Connection");
    case 17:
        return is("Transfer-Encoding");
    default:
        return false;
    }
}

/// Over a tunnel that has been agreed on, its two fields are the answer's point.
bool isWritten(std::string_view name, int status)
{
    if (!isServersField(name))
        return true;
    return status == switchingProtocols
        && (equalsIgnoringCase(name, "Upgrade") || equalsIgnoringCase(name, "Connection"));
}

bool isFit(const ResponseHead &head, const AnswerFrame &frame)
{
    const bool isTunnel =
        head.status == switchingProtocols && frame.protocol == Request::Protocol::Uwsgi;
    if ((head.status < 200 || head.status > 599) && !isTunnel)
        return false;
    if (!head.reason.empty() && !isFieldValue(head.reason))
        return false;
    for (const auto &[name, value] : head.fields) {
        if (!isToken(name) || !isFieldValue(value))
            return false;
    }
    return true;
}

/// The length that the application itself names; it counts where no body is sent.
std::int64_t namedLength(const ResponseHead &head)
{
    for (const auto &[name, value] : head.fields) {
        if (name.size() == 14 && equalsIgnoringCase(name, "Content-Length"))
            return parseContentLength(value).value_or(-1);
    }
    return -1;
}

/// For HEAD and 304 the length that a GET would have had (RFC 9110, 8.6). An empty body is no sign
/// of it: most applications leave the body out by themselves.
std::int64_t lengthWithoutBody(const ResponseHead &head, std::int64_t contentLength)
{
    const std::int64_t named = namedLength(head);
    if (named >= 0)
        return named;
    return contentLength > 0 ? contentLength : -1;
}

Shape shapeOf(const ResponseHead &head, std::int64_t contentLength, const AnswerFrame &frame)
{
    const bool isHttp = frame.protocol == Request::Protocol::Http;
    Shape shape;
    shape.written.keepAlive = isHttp && frame.keepAlive;
    if (head.status == switchingProtocols) {
        shape.written.framing = BodyFraming::UntilClose;
    } else if (head.status == 205) {
        shape.length = 0;
    } else if (head.status == 304 || (frame.isHead && head.status != 204)) {
        shape.length = lengthWithoutBody(head, contentLength);
    } else if (hasNoBody(head.status)) {
        shape.length = -1;
    } else if (contentLength >= 0) {
        shape.written.framing = BodyFraming::Length;
        shape.length = contentLength;
    } else if (isHttp && frame.versionMinor > 0) {
        shape.written.framing = BodyFraming::Chunked;
    } else {
        shape.written.framing = BodyFraming::UntilClose;
        shape.written.keepAlive = false;
    }
    return shape;
}

void appendStatusLine(std::string &out, const ResponseHead &head)
{
    if (head.status == 200 && head.reason.empty()) {
        out += "HTTP/1.1 200 OK\r\n";
        return;
    }
    std::array<char, 13> start{'H', 'T', 'T', 'P', '/', '1', '.', '1', ' '};
    std::to_chars(start.data() + 9, start.data() + 12, head.status);
    start[12] = ' ';
    out.append(start.data(), start.size());
    out += head.reason.empty() ? reasonPhrase(head.status) : std::string_view(head.reason);
    out += "\r\n";
}

void appendFields(std::string &out, const ResponseHead &head)
{
    for (const auto &[name, value] : head.fields) {
        if (!isWritten(name, head.status))
            continue;
        out += name;
        out += ": ";
        out += value;
        out += "\r\n";
    }
}

void appendLength(std::string &out, std::int64_t length)
{
    std::array<char, 20> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), length);
    static_cast<void>(error); // 20 characters hold any 64-bit number
    out += "Content-Length: ";
    out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out += "\r\n";
}

void appendConnectionFields(std::string &out, const Shape &shape, const AnswerFrame &frame)
{
    if (frame.protocol != Request::Protocol::Http)
        return;
    if (shape.written.framing == BodyFraming::Chunked)
        out += "Transfer-Encoding: chunked\r\n";
    if (!frame.date.empty()) {
        out += "Date: ";
        out += frame.date;
        out += "\r\n";
    }
    // Also to an HTTP/1.0 client: the answer calls itself HTTP/1.1, where the default is to stay.
    if (!shape.written.keepAlive)
        out += "Connection: close\r\n";
    else if (frame.versionMinor == 0)
        out += "Connection: keep-alive\r\n";
}

} // namespace

std::optional<WrittenHead> appendHead(std::string &out, const ResponseHead &head,
                                      std::int64_t contentLength, const AnswerFrame &frame)
{
    if (!isFit(head, frame))
        return std::nullopt;
    const Shape shape = shapeOf(head, contentLength, frame);
    appendStatusLine(out, head);
    appendFields(out, head);
    if (shape.length >= 0)
        appendLength(out, shape.length);
    appendConnectionFields(out, shape, frame);
    out += "\r\n";
    return shape.written;
}

void appendChunkSize(std::string &out, std::size_t size)
{
    std::array<char, 16> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), size, 16);
    static_cast<void>(error); // 16 hexadecimal digits hold any 64-bit number
    out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out += "\r\n";
}

std::string imfFixdate(std::time_t time)
{
    // Not strftime: its names of days and months follow the locale.
    constexpr std::string_view days = "SunMonTueWedThuFriSat";
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    std::tm parts{};
    if (!::gmtime_r(&time, &parts))
        return {};
    const auto two = [](int number) {
        std::string digits = std::to_string(number);
        return digits.size() < 2 ? "0" + digits : digits;
    };
    std::string result(days.substr(static_cast<std::size_t>(parts.tm_wday) * 3, 3));
    result += ", " + two(parts.tm_mday) + ' ';
    result += months.substr(static_cast<std::size_t>(parts.tm_mon) * 3, 3);
    const std::string year = std::to_string(parts.tm_year + 1900);
    result += ' ' + std::string(year.size() < 4 ? 4 - year.size() : 0, '0') + year;
    result += ' ' + two(parts.tm_hour) + ':' + two(parts.tm_min) + ':' + two(parts.tm_sec) + " GMT";
    return result;
}

} // namespace lumos
