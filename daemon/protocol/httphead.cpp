// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httphead.h"

#include "bytescan.h"
#include "headerfields.h"
#include "target.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lumos {
namespace {

/// Old clients send CR LF after a body (RFC 9112, 2.2); nobody sends many.
constexpr std::uint8_t mostEmptyLines = 4;

} // namespace

HttpHead::HttpHead(const ReaderLimits &limits, const ConnectionFacts &facts, Request &request)
    : m_limits(limits)
    , m_facts(facts)
    , m_request(request)
{ }

bool HttpHead::readLine(std::string_view line)
{
    if (m_known.hasRequestLine)
        return line.empty() ? finish() : readFieldLine(line);
    if (!line.empty())
        return readRequestLine(line);
    return ++m_known.emptyLines <= mostEmptyLines
        || fail(400, "too many empty lines before the request");
}

std::size_t HttpHead::lineLimit() const
{
    if (!m_known.hasRequestLine)
        return m_limits.requestLine;
    return std::min(m_limits.field, m_limits.allFields - m_known.fieldBytes);
}

bool HttpHead::readRequestLine(std::string_view line)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    m_request.method = line.substr(0, first);
    if (std::optional<ProtocolError> error = checkMethod(m_request.method)) {
        m_error = std::move(*error);
        return false;
    }
    if (first == last)
        return fail(400, "the request line has no version: " + inQuotes(line));
    m_request.target = line.substr(first + 1, last - first - 1);
    m_known.hasRequestLine = readVersion(line.substr(last + 1)) && readTarget();
    return m_known.hasRequestLine;
}

bool HttpHead::readVersion(std::string_view version)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() != 8 || version.substr(0, 5) != "HTTP/" || !isDigit(version[5])
        || version[6] != '.' || !isDigit(version[7]))
        return fail(400, "the version " + inQuotes(version) + " is not of the form HTTP/1.1");
    if (version[5] != '1')
        return fail(505, "the version " + inQuotes(version) + " is not spoken here");
    m_request.versionMinor = version[7] == '0' ? 0 : 1;
    return true;
}

bool HttpHead::readTarget()
{
    tl::expected<Target, ProtocolError> target = parseTarget(m_request.method, m_request.target);
    if (!target) {
        m_error = std::move(target.error());
        return false;
    }
    m_known.authority = target->authority;
    m_request.rawPath = target->rawPath;
    m_request.query = target->query;
    m_request.path = target->rawPath;
    if (!std::memchr(target->rawPath.data(), '%', target->rawPath.size()))
        return true;
    m_decodedPath.clear();
    if (!decodePercent(target->rawPath, m_decodedPath))
        return fail(400, "a broken escape or %00 in the path " + inQuotes(target->rawPath));
    m_request.path = m_decodedPath;
    return true;
}

bool HttpHead::readFieldLine(std::string_view line)
{
    if (!countField(line.size()))
        return false;
    std::size_t length = 0;
    unsigned kinds = 0;
    for (; length < line.size(); ++length) {
        const unsigned kind = nameByte(line[length]);
        if (kind == NotInName)
            break;
        kinds |= kind;
    }
    if (length == 0 || length == line.size() || line[length] != ':')
        return failFieldLine(line, length);
    const Field field{line.substr(0, length), trimmed(line.substr(length + 1))};
    if (!isFieldValue(field.value))
        return fail(400, "a control character in the value of " + inQuotes(field.name));
    // "_" and "-" are one and the same to CGI applications.
    return kinds == Underscore || noteField(field);
}

// Flat: a call for each step of each field would cost as much as the steps.
[[gnu::flatten]] bool HttpHead::readPlainFields(LineBuffer &lines)
{
    Field field;
    while (std::size_t before = lines.unread()) {
        if (!lines.nextPlainField(lineLimit(), field))
            break;
        if (!countField(before - lines.unread() - 2) || !noteField(field))
            return false;
    }
    return true;
}

bool HttpHead::countField(std::size_t length)
{
    m_known.fieldBytes += length;
    return ++m_known.fieldCount <= m_limits.fieldCount || failFieldCount();
}

bool HttpHead::failFieldCount()
{
    return fail(431, "more than " + std::to_string(m_limits.fieldCount) + " header fields");
}

bool HttpHead::failFieldLine(std::string_view line, std::size_t nameLength)
{
    if (line.front() == ' ' || line.front() == '\t')
        return fail(400, "a folded header field");
    if (nameLength == line.size())
        return fail(400, "a header field without a colon: " + inQuotes(line));
    return fail(400,
                "the byte " + inQuotes(line.substr(nameLength, 1))
                    + " in a field name: " + inQuotes(line));
}

bool HttpHead::noteField(const Field &field)
{
    using bytescan::tokenIs;
    switch (field.name.size()) {
    case 4:
        if (tokenIs(field.name, "host"))
            return noteHost(field);
        break;
    case 5:
        if (tokenIs(field.name, "proxy")) // as HTTP_PROXY it would be a setting to CGI programs
            return true;
        break;
    case 6:
        if (tokenIs(field.name, "expect"))
            noteExpect(field.value);
        break;
    case 7:
        if (tokenIs(field.name, "trailer"))
            return true;
        break;
    case 10:
        if (tokenIs(field.name, "connection"))
            noteConnection(field.value);
        break;
    case 14:
        if (tokenIs(field.name, "content-length") && !noteContentLength(field.value))
            return false;
        break;
    case 15:
        if (tokenIs(field.name, "x-forwarded-for"))
            m_known.forwardedFor = field.value;
        break;
    case 17:
        if (tokenIs(field.name, "transfer-encoding"))
            return noteTransferEncoding(field.value);
        if (tokenIs(field.name, "x-forwarded-proto"))
            m_known.forwardedProto = field.value;
        break;
    default:
        break;
    }
    keepField(field);
    return true;
}

bool HttpHead::noteHost(const Field &field)
{
    if (std::exchange(m_known.hasHost, true))
        return fail(400, "more than one Host field");
    const std::optional<UriAuthority> authority = parseAuthority(field.value);
    if (!authority)
        return fail(400, "the Host " + inQuotes(field.value) + " is no host name and port");
    m_known.hostIndex = m_request.fields.size();
    keepField(field);
    m_request.host = field.value;
    m_request.serverName = authority->host;
    m_request.serverPort = authority->port;
    return true;
}

bool HttpHead::noteContentLength(std::string_view value)
{
    if (std::exchange(m_known.hasContentLength, true))
        return fail(400, "more than one Content-Length field");
    const std::optional<std::int64_t> length = parseContentLength(value);
    if (!length)
        return fail(400, "the Content-Length " + inQuotes(value) + " is no number of bytes");
    m_known.contentLength = *length;
    return true;
}

bool HttpHead::noteTransferEncoding(std::string_view value)
{
    if (std::exchange(m_known.hasTransferEncoding, true))
        return fail(400, "more than one Transfer-Encoding field");
    m_known.transferEncoding = value;
    return true;
}

void HttpHead::noteConnection(std::string_view value)
{
    while (!value.empty()) {
        const std::string_view option = takeListElement(value);
        m_known.asksToClose |= equalsIgnoringCase(option, "close");
        m_known.asksToKeepAlive |= equalsIgnoringCase(option, "keep-alive");
    }
}

void HttpHead::noteExpect(std::string_view value)
{
    do {
        if (equalsIgnoringCase(takeListElement(value), "100-continue"))
            m_known.expectsContinue = true;
        else
            m_known.expectsElse = true;
    } while (!value.empty());
}

bool HttpHead::finish()
{
    if (!checkHost() || !checkTransferEncoding())
        return false;
    applyFacts();
    // RFC 9110, 10.1.1: an expectation in HTTP/1.0 is ignored.
    if (m_known.expectsElse && m_request.versionMinor > 0)
        return fail(417, "an expectation other than 100-continue");
    if (m_known.contentLength > m_limits.body)
        return fail(413,
                    "a body of " + std::to_string(m_known.contentLength)
                        + " bytes is over the limit of " + std::to_string(m_limits.body));
    m_request.hasBody = m_known.isChunked || m_known.hasContentLength;
    m_known.isComplete = true;
    return true;
}

bool HttpHead::checkHost()
{
    if (!m_known.hasHost && m_request.versionMinor > 0)
        return fail(400, "no Host field");
    if (m_known.authority.empty())
        return true;
    // RFC 9112, 3.2.2: the target's authority replaces whatever Host said.
    const std::optional<UriAuthority> authority = parseAuthority(m_known.authority);
    if (m_known.hasHost)
        m_request.fields[m_known.hostIndex].value = m_known.authority;
    else
        keepField({"Host", m_known.authority});
    m_request.host = m_known.authority;
    m_request.serverName = authority->host;
    m_request.serverPort = authority->port;
    return true;
}

/// RFC 9112, 6.1 and 6.3. Only "chunked" alone is spoken; whoever sends both lengths, or several
/// codings, may hope that another server on the way read it differently.
bool HttpHead::checkTransferEncoding()
{
    if (!m_known.hasTransferEncoding)
        return true;
    if (m_known.hasContentLength)
        return fail(400, "Content-Length and Transfer-Encoding together");
    if (m_request.versionMinor == 0)
        return fail(400, "Transfer-Encoding in HTTP/1.0");
    if (equalsIgnoringCase(m_known.transferEncoding, "chunked")) {
        m_known.isChunked = true;
        return true;
    }
    const std::string reason = "the Transfer-Encoding " + inQuotes(m_known.transferEncoding);
    if (!isToken(m_known.transferEncoding)
        || equalsIgnoringCase(m_known.transferEncoding, "identity"))
        return fail(400, reason + " is not \"chunked\"");
    return fail(501, reason + " is not spoken here");
}

void HttpHead::applyFacts()
{
    m_request.protocol = Request::Protocol::Http;
    m_request.isProxied = m_facts.isUnix;
    m_request.peerAddress = m_facts.peerAddress;
    m_request.peerPort = m_facts.peerPort;
    if (m_request.serverName.empty())
        m_request.serverName = m_facts.serverAddress;
    if (m_facts.isUnix)
        applyForwarded();
    else
        m_request.serverPort = m_facts.serverPort;
}

void HttpHead::applyForwarded()
{
    m_request.peerAddress = addressOfHop(lastListElement(m_known.forwardedFor));
    m_request.isHttps = equalsIgnoringCase(lastListElement(m_known.forwardedProto), "https");
    if (m_request.serverPort == 0)
        m_request.serverPort = m_request.isHttps ? 443 : 80;
}

bool HttpHead::expectsContinue() const
{
    return m_known.expectsContinue && m_request.versionMinor > 0;
}

bool HttpHead::allowsKeepAlive() const
{
    return !m_known.asksToClose && (m_request.versionMinor > 0 || m_known.asksToKeepAlive);
}

bool HttpHead::fail(int status, std::string reason)
{
    m_error = ProtocolError{status, std::move(reason), {}};
    return false;
}

} // namespace lumos
