// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpreader.h"

#include "headerfields.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lumos {
namespace {

/// Old clients send CR LF after a body (RFC 9112, 2.2); nobody sends many.
constexpr std::uint8_t mostEmptyLines = 4;
/// How much is copied at once while the end of the head is not yet known.
constexpr std::size_t slabSize = 4096;

} // namespace

HttpReader::HttpReader(const ReaderLimits &limits, const ConnectionFacts &facts)
    : m_limits(limits)
    , m_facts(facts)
    , m_chunks(limits)
    , m_body(limits.bodyInMemory)
{ }

std::size_t HttpReader::feed(std::string_view bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size()) {
        if (m_state == State::Head)
            taken += feedHead(bytes.substr(taken));
        else if (m_state == State::Body)
            taken += feedBody(bytes.substr(taken));
        else
            break;
    }
    return taken;
}

std::size_t HttpReader::feedHead(std::string_view bytes)
{
    const std::string_view slab = bytes.substr(0, slabSize);
    m_lines.append(slab);
    while (m_state == State::Head && m_lines.unread() > 0 && checkFirstByte()) {
        std::string_view line;
        const LineBuffer::Outcome outcome = m_lines.next(lineLimit(), line);
        if (outcome == LineBuffer::Outcome::Incomplete)
            return slab.size();
        if (outcome != LineBuffer::Outcome::Line) {
            failLine(outcome);
            break;
        }
        readLine(line);
        if (m_state == State::Failed && m_lines.rewindToBareCr(line))
            failLine(LineBuffer::Outcome::BareCr);
    }
    const std::size_t unread = m_lines.unread();
    m_lines.dropUnread();
    return slab.size() - unread;
}

bool HttpReader::checkFirstByte()
{
    if (m_hasBegun)
        return true;
    const char first = m_lines.front();
    if (first == '\r' || first == '\n')
        return true;
    m_hasBegun = true;
    if (isTokenChar(first))
        return true;
    // A TLS hello, for one, may never send an LF to wait for.
    m_lines.skipFront();
    return fail(400, "the first byte " + quoted({&first, 1}) + " starts no HTTP request");
}

std::size_t HttpReader::lineLimit() const
{
    if (!m_head.hasRequestLine)
        return m_limits.requestLine;
    return std::min(m_limits.field, m_limits.allFields - m_head.fieldBytes);
}

void HttpReader::failLine(LineBuffer::Outcome outcome)
{
    if (outcome == LineBuffer::Outcome::TooLong) {
        if (m_head.hasRequestLine)
            fail(431, "the header fields are too long");
        else
            fail(414, "the request line is too long");
        return;
    }
    if (!m_head.hasRequestLine) // what stands behind the fault was not seen
        m_request.method = m_request.target = {};
    fail(400,
         outcome == LineBuffer::Outcome::BareLf ? "a line ends with LF alone"
                                                : "a CR without its LF");
}

void HttpReader::readLine(std::string_view line)
{
    if (m_head.hasRequestLine) {
        if (line.empty())
            finishHead();
        else
            readFieldLine(line);
    } else if (!line.empty()) {
        readRequestLine(line);
    } else if (++m_head.emptyLines > mostEmptyLines) {
        fail(400, "too many empty lines before the request");
    }
}

void HttpReader::readRequestLine(std::string_view line)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    m_request.method = line.substr(0, first);
    if (std::optional<ProtocolError> error = checkMethod(m_request.method)) {
        fail(std::move(*error));
        return;
    }
    if (first == last) {
        fail(400, "the request line has no version: " + quoted(line));
        return;
    }
    m_request.target = line.substr(first + 1, last - first - 1);
    if (readVersion(line.substr(last + 1)) && readTarget())
        m_head.hasRequestLine = true;
}

bool HttpReader::readVersion(std::string_view version)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() != 8 || version.substr(0, 5) != "HTTP/" || !isDigit(version[5])
        || version[6] != '.' || !isDigit(version[7]))
        return fail(400, "the version " + quoted(version) + " is not of the form HTTP/1.1");
    if (version[5] != '1')
        return fail(505, "the version " + quoted(version) + " is not spoken here");
    m_request.versionMinor = version[7] == '0' ? 0 : 1;
    return true;
}

bool HttpReader::readTarget()
{
    tl::expected<Target, ProtocolError> target = parseTarget(m_request.method, m_request.target);
    if (!target)
        return fail(std::move(target.error()));
    m_head.authority = target->authority;
    m_request.rawPath = target->rawPath;
    m_request.query = target->query;
    m_request.path = target->rawPath;
    if (!std::memchr(target->rawPath.data(), '%', target->rawPath.size()))
        return true;
    m_decodedPath.clear();
    if (!decodePercent(target->rawPath, m_decodedPath))
        return fail(400, "a broken escape or %00 in the path " + quoted(target->rawPath));
    m_request.path = m_decodedPath;
    return true;
}

void HttpReader::readFieldLine(std::string_view line)
{
    m_head.fieldBytes += line.size();
    if (++m_head.fieldCount > m_limits.fieldCount) {
        fail(431, "more than " + std::to_string(m_limits.fieldCount) + " header fields");
        return;
    }
    std::size_t length = 0;
    unsigned kinds = 0;
    for (; length < line.size(); ++length) {
        const unsigned kind = nameByte(line[length]);
        if (kind == NotInName)
            break;
        kinds |= kind;
    }
    if (length == 0 || length == line.size() || line[length] != ':') {
        failFieldLine(line, length);
        return;
    }
    const Field field{line.substr(0, length), trimmed(line.substr(length + 1))};
    if (!isFieldValue(field.value))
        fail(400, "a control character in the value of " + quoted(field.name));
    else if (kinds != Underscore) // "_" and "-" are one and the same to CGI applications
        static_cast<void>(noteField(field));
}

void HttpReader::failFieldLine(std::string_view line, std::size_t nameLength)
{
    if (line.front() == ' ' || line.front() == '\t')
        fail(400, "a folded header field");
    else if (nameLength == line.size())
        fail(400, "a header field without a colon: " + quoted(line));
    else
        fail(400,
             "the byte " + quoted(line.substr(nameLength, 1))
                 + " in the name of a header field: " + quoted(line));
}

bool HttpReader::noteField(const Field &field)
{
    const auto is = [&](std::string_view name) { return equalsIgnoringCase(field.name, name); };
    switch (field.name.size()) {
    case 4:
        if (is("Host"))
            return noteHost(field);
        break;
    case 5:
        if (is("Proxy")) // would become HTTP_PROXY, which CGI programs take for a setting
            return true;
        break;
    case 6:
        if (is("Expect"))
            noteExpect(field.value);
        break;
    case 7:
        if (is("Trailer"))
            return true;
        break;
    case 10:
        if (is("Connection"))
            noteConnection(field.value);
        break;
    case 14:
        if (is("Content-Length") && !noteContentLength(field.value))
            return false;
        break;
    case 15:
        if (is("X-Forwarded-For"))
            m_head.forwardedFor = field.value;
        break;
    case 17:
        if (is("Transfer-Encoding"))
            return noteTransferEncoding(field.value);
        if (is("X-Forwarded-Proto"))
            m_head.forwardedProto = field.value;
        break;
    default:
        break;
    }
    keepField(field);
    return true;
}

bool HttpReader::noteHost(const Field &field)
{
    if (std::exchange(m_head.hasHost, true))
        return fail(400, "more than one Host field");
    const std::optional<Authority> authority = parseAuthority(field.value);
    if (!authority)
        return fail(400, "the Host " + quoted(field.value) + " is no host name and port");
    m_head.hostIndex = m_request.fields.size();
    keepField(field);
    m_request.host = field.value;
    m_request.serverName = authority->host;
    m_request.serverPort = authority->port;
    return true;
}

bool HttpReader::noteContentLength(std::string_view value)
{
    if (std::exchange(m_head.hasContentLength, true))
        return fail(400, "more than one Content-Length field");
    const std::optional<std::int64_t> length = parseContentLength(value);
    if (!length)
        return fail(400, "the Content-Length " + quoted(value) + " is no number of bytes");
    m_head.contentLength = *length;
    return true;
}

bool HttpReader::noteTransferEncoding(std::string_view value)
{
    if (std::exchange(m_head.hasTransferEncoding, true))
        return fail(400, "more than one Transfer-Encoding field");
    m_head.transferEncoding = value;
    return true;
}

void HttpReader::noteConnection(std::string_view value)
{
    while (!value.empty()) {
        const std::string_view option = takeListElement(value);
        m_head.asksToClose |= equalsIgnoringCase(option, "close");
        m_head.asksToKeepAlive |= equalsIgnoringCase(option, "keep-alive");
    }
}

void HttpReader::noteExpect(std::string_view value)
{
    do {
        if (equalsIgnoringCase(takeListElement(value), "100-continue"))
            m_head.expectsContinue = true;
        else
            m_head.expectsElse = true;
    } while (!value.empty());
}

void HttpReader::finishHead()
{
    if (!checkHost() || !checkTransferEncoding())
        return;
    applyFacts();
    // RFC 9110, 10.1.1: an expectation in HTTP/1.0 is ignored.
    if (m_head.expectsElse && m_request.versionMinor > 0)
        fail(417, "an expectation other than 100-continue");
    else if (m_head.contentLength > m_limits.body)
        fail(413,
             "a body of " + std::to_string(m_head.contentLength) + " bytes is over the limit of "
                 + std::to_string(m_limits.body));
    else
        startBody();
}

bool HttpReader::checkHost()
{
    if (!m_head.hasHost && m_request.versionMinor > 0)
        return fail(400, "no Host field");
    if (m_head.authority.empty())
        return true;
    // RFC 9112, 3.2.2: the target's authority replaces whatever Host said.
    const std::optional<Authority> authority = parseAuthority(m_head.authority);
    if (m_head.hasHost)
        m_request.fields[m_head.hostIndex].value = m_head.authority;
    else
        keepField({"Host", m_head.authority});
    m_request.host = m_head.authority;
    m_request.serverName = authority->host;
    m_request.serverPort = authority->port;
    return true;
}

/// RFC 9112, 6.1 and 6.3. Only "chunked" alone is spoken; whoever sends both lengths, or several
/// codings, may hope that another server on the way read it differently.
bool HttpReader::checkTransferEncoding()
{
    if (!m_head.hasTransferEncoding)
        return true;
    if (m_head.hasContentLength)
        return fail(400, "Content-Length and Transfer-Encoding together");
    if (m_request.versionMinor == 0)
        return fail(400, "Transfer-Encoding in HTTP/1.0");
    if (equalsIgnoringCase(m_head.transferEncoding, "chunked")) {
        m_isChunked = true;
        return true;
    }
    const std::string reason = "the Transfer-Encoding " + quoted(m_head.transferEncoding);
    if (!isToken(m_head.transferEncoding)
        || equalsIgnoringCase(m_head.transferEncoding, "identity"))
        return fail(400, reason + " is not \"chunked\"");
    return fail(501, reason + " is not spoken here");
}

void HttpReader::applyFacts()
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

void HttpReader::applyForwarded()
{
    m_request.peerAddress = addressOfHop(lastListElement(m_head.forwardedFor));
    m_request.isHttps = equalsIgnoringCase(lastListElement(m_head.forwardedProto), "https");
    if (m_request.serverPort == 0)
        m_request.serverPort = m_request.isHttps ? 443 : 80;
}

void HttpReader::startBody()
{
    m_request.hasBody = m_isChunked || m_head.hasContentLength;
    m_remaining = static_cast<std::uint64_t>(m_head.contentLength);
    if (m_isChunked || m_remaining > 0)
        m_state = State::Body;
    else
        m_state = State::Complete;
}

std::size_t HttpReader::feedBody(std::string_view bytes)
{
    m_hasBodyBegun = true;
    if (!m_isChunked)
        return feedSizedBody(bytes);
    const std::size_t taken = m_chunks.feed(bytes, m_body);
    if (m_chunks.hasFailed())
        fail(m_chunks.error());
    else if (m_chunks.isDone())
        complete();
    return taken;
}

std::size_t HttpReader::feedSizedBody(std::string_view bytes)
{
    const std::size_t wanted = std::min<std::uint64_t>(bytes.size(), m_remaining);
    const std::size_t taken = m_body.append(bytes.substr(0, wanted));
    m_remaining -= taken;
    if (m_body.hasFailed())
        fail(m_body.error());
    else if (m_remaining == 0)
        complete();
    return taken;
}

void HttpReader::complete()
{
    if (!m_body.finish()) {
        fail(m_body.error());
        return;
    }
    m_request.body = m_body.view();
    m_state = State::Complete;
}

bool HttpReader::wantsContinue() const
{
    return m_state == State::Body && !m_hasBodyBegun && m_head.expectsContinue
        && m_request.versionMinor > 0;
}

bool HttpReader::allowsKeepAlive() const
{
    if (m_state != State::Complete || m_head.asksToClose)
        return false;
    return m_request.versionMinor > 0 || m_head.asksToKeepAlive;
}

bool HttpReader::fail(int status, std::string reason)
{
    return fail(ProtocolError{status, std::move(reason), {}});
}

bool HttpReader::fail(ProtocolError error)
{
    m_hasBegun = true;
    m_state = State::Failed;
    m_error = std::move(error);
    return false;
}

void HttpReader::reset()
{
    m_state = State::Head;
    m_hasBegun = m_hasBodyBegun = m_isChunked = false;
    m_remaining = 0;
    m_head = Head();
    m_lines.reset();
    m_chunks.reset();
    m_body.reset();
    clearRequest(m_request);
}

} // namespace lumos
