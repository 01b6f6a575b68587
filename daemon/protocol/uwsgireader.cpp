// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwsgireader.h"

#include "headerfields.h"
#include "target.h"

#include <algorithm>
#include <utility>

namespace lumos {
namespace {

constexpr std::uint8_t wsgiModifier = 0;
constexpr std::uint8_t cutScriptNameModifier = 30;
} // namespace

UwsgiReader::UwsgiReader(const ReaderLimits &limits, const ConnectionFacts &facts)
    : m_limits(limits)
    , m_facts(facts)
    , m_packet(limits, m_request)
    , m_body(limits.bodyInMemory)
{ }

std::size_t UwsgiReader::feed(std::string_view bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && m_state != State::Complete && m_state != State::Failed) {
        const std::string_view rest = bytes.substr(taken);
        if (m_state == State::Body)
            taken += feedBody(rest);
        else if (m_headerBytes < m_header.size())
            taken += feedHeader(rest);
        else
            taken += feedVariables(rest);
    }
    return taken;
}

std::size_t UwsgiReader::feedHeader(std::string_view bytes)
{
    m_header[m_headerBytes++] = static_cast<unsigned char>(bytes.front());
    const std::uint8_t modifier = m_header[0];
    if (m_headerBytes == 1 && modifier != wsgiModifier && modifier != cutScriptNameModifier
        && !(modifier == pingModifier && m_facts.isUnix)) {
        // Whoever speaks this is not nginx, and would not understand an HTTP answer.
        fail(0, "the uwsgi modifier1 " + std::to_string(modifier) + " is not served here");
    } else if (m_headerBytes == m_header.size() && checkHeader()) {
        m_request.protocol = Request::Protocol::Uwsgi;
        m_request.modifier1 = modifier;
        if (modifier == pingModifier)
            m_state = State::Complete;
    }
    return 1;
}

bool UwsgiReader::checkHeader()
{
    const auto size = static_cast<std::size_t>(m_header[1] | (m_header[2] << 8U));
    m_packet.setSize(size);
    if (m_header[0] == pingModifier)
        return size == 0 || fail(0, "a uwsgi ping with content");
    if (size == 0)
        return fail(400, "a uwsgi packet without variables");
    if (size > m_limits.allFields)
        return fail(431,
                    "a uwsgi packet of " + std::to_string(size) + " bytes is over the limit of "
                        + std::to_string(m_limits.allFields));
    return true;
}

std::size_t UwsgiReader::feedVariables(std::string_view bytes)
{
    const std::size_t taken = m_packet.append(bytes);
    if (m_packet.isComplete()) {
        if (m_packet.parse())
            finishHead();
        else
            fail(std::move(m_packet.error()));
    }
    return taken;
}

void UwsgiReader::finishHead()
{
    m_request.isProxied = m_facts.isUnix;
    if (applyProtocol() && applyHost() && applyTarget() && applyContentType())
        startBody();
}

bool UwsgiReader::applyContentType()
{
    const std::string_view type = m_packet.known().contentType;
    if (type.empty())
        return true;
    if (!isFieldValue(type))
        return fail(400, "a control character in CONTENT_TYPE");
    m_request.fields.push_back({"Content-Type", type});
    return true;
}

bool UwsgiReader::applyProtocol()
{
    if (!m_packet.known().requestMethod.data())
        return fail(400, "no REQUEST_METHOD");
    m_request.method = m_packet.known().requestMethod;
    if (std::optional<ProtocolError> error = checkMethod(m_request.method))
        return fail(std::move(*error));
    const std::string_view protocol = m_packet.known().serverProtocol;
    if (!protocol.data())
        return fail(400, "no SERVER_PROTOCOL");
    if (protocol.substr(0, 5) != "HTTP/" || protocol.size() == 5 || protocol.size() > 8)
        return fail(400,
                    "the SERVER_PROTOCOL " + inQuotes(protocol) + " is not of the form HTTP/1.1");
    m_request.versionMinor = protocol == "HTTP/1.0" || protocol == "HTTP/0.9" ? 0 : 1;
    return true;
}

bool UwsgiReader::applyHost()
{
    m_request.host = m_packet.known().host;
    return parseAuthority(m_request.host)
        || fail(400, "the Host " + inQuotes(m_request.host) + " is no host name and port");
}

bool UwsgiReader::applyTarget()
{
    m_decoded.clear();
    if (!m_packet.known().requestUri.empty()) {
        if (!applyRequestUri())
            return false;
    } else if (m_packet.known().pathInfo.data()) {
        applyPathInfoAlone();
    } else {
        return fail(400, "neither PATH_INFO nor REQUEST_URI");
    }
    if (m_packet.known().queryString.data())
        m_request.query = m_packet.known().queryString;
    return true;
}

bool UwsgiReader::applyRequestUri()
{
    m_request.target = m_packet.known().requestUri;
    tl::expected<Target, ProtocolError> target = parseTarget(m_request.method, m_request.target);
    if (!target)
        return fail(std::move(target.error()));
    m_request.rawPath = target->rawPath;
    m_request.query = target->query;
    // An application that reads REQUEST_URI itself is as safe as one behind HTTP.
    const bool hasPathInfo = m_packet.known().pathInfo.data();
    if (hasPathInfo ? !isDecodable(m_request.rawPath)
                    : !decodePercent(m_request.rawPath, m_decoded))
        return fail(400, "a broken escape or %00 in the path " + inQuotes(m_request.rawPath));
    m_request.path = hasPathInfo ? m_packet.known().pathInfo : std::string_view(m_decoded);
    return true;
}

void UwsgiReader::applyPathInfoAlone()
{
    m_request.path = m_packet.known().pathInfo;
    encodePath(m_request.path.empty() ? "/" : m_request.path, m_decoded);
    const std::size_t length = m_decoded.size();
    if (!m_packet.known().queryString.empty()) {
        m_decoded += '?';
        m_decoded += m_packet.known().queryString;
    }
    m_request.target = m_decoded;
    m_request.rawPath = m_request.target.substr(0, length);
}

void UwsgiReader::startBody()
{
    m_state = State::Complete;
    const std::string_view text = m_packet.known().contentLength;
    if (text.empty())
        return;
    const std::optional<std::int64_t> length = parseContentLength(text);
    if (!length) {
        fail(400, "the CONTENT_LENGTH " + inQuotes(text) + " is no number of bytes");
        return;
    }
    if (*length > m_limits.body) {
        fail(413,
             "a body of " + inQuotes(text) + " bytes is over the limit of "
                 + std::to_string(m_limits.body));
        return;
    }
    m_request.fields.push_back({"Content-Length", text});
    m_request.hasBody = true;
    m_remaining = static_cast<std::uint64_t>(*length);
    if (m_remaining > 0)
        m_state = State::Body;
}

std::size_t UwsgiReader::feedBody(std::string_view bytes)
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

void UwsgiReader::complete()
{
    if (!m_body.finish()) {
        fail(m_body.error());
        return;
    }
    m_request.body = m_body.view();
    m_state = State::Complete;
}

bool UwsgiReader::fail(int status, std::string reason)
{
    return fail(ProtocolError{status, std::move(reason), {}});
}

bool UwsgiReader::fail(ProtocolError error)
{
    m_state = State::Failed;
    m_error = std::move(error);
    return false;
}

void UwsgiReader::reset()
{
    m_state = State::Head;
    m_headerBytes = 0;
    m_packet.reset();
    m_remaining = 0;
    m_body.reset();
    clearRequest(m_request);
}

} // namespace lumos
