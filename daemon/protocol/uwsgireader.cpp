// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwsgireader.h"

#include "headerfields.h"
#include "target.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lumos {
namespace {

constexpr std::uint8_t wsgiModifier = 0;
constexpr std::uint8_t cutScriptNameModifier = 30;
/// What an idle reader may keep for its next request.
constexpr std::size_t keptCapacity = 16384;

/// For each byte of HTTP_X_FOO's tail: what it becomes at the start of a word and inside one.
struct NameTables
{
    std::array<char, 256> first{};
    std::array<char, 256> inner{};
};

constexpr NameTables makeNameTables()
{
    NameTables tables;
    for (unsigned c = 0; c < 256; ++c) {
        if (detail::nameTable[c] == NotInName)
            continue;
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        tables.first[c] = static_cast<char>(isLower ? c - 32 : c);
        tables.inner[c] = static_cast<char>(isUpper ? c + 32 : c);
    }
    tables.first['_'] = tables.inner['_'] = '-';
    return tables;
}

constexpr NameTables nameTables = makeNameTables();

/// Makes "X-Foo" of "X_FOO" where it stands; false when it is no field name.
bool rewriteName(char *name, std::size_t length)
{
    bool isValid = true;
    bool isFirst = true;
    for (std::size_t i = 0; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        const char written = isFirst ? nameTables.first[byte] : nameTables.inner[byte];
        isValid &= written != 0;
        isFirst = written == '-';
        name[i] = written;
    }
    return isValid && length > 0;
}

std::size_t readLength(const char *bytes)
{
    const auto low = static_cast<unsigned char>(bytes[0]);
    const auto high = static_cast<unsigned char>(bytes[1]);
    return static_cast<std::size_t>(low | (high << 8U));
}

/// Compares with a literal of the same length.
template <std::size_t N> bool equals(std::string_view text, const char (&literal)[N])
{
    return std::memcmp(text.data(), literal, N - 1) == 0;
}

template <std::size_t N> bool startsWith(std::string_view text, const char (&literal)[N])
{
    return text.size() >= N - 1 && equals(text, literal);
}

bool hasNulOrLineEnd(std::string_view text)
{
    for (std::size_t i = findControl(text); i < text.size(); i = findControl(text)) {
        if (text[i] == '\0' || text[i] == '\r' || text[i] == '\n')
            return true;
        text.remove_prefix(i + 1);
    }
    return false;
}

/// Marks @p name in @p seen; false when it was certainly not there before.
bool mayRepeat(std::string_view name, std::uint64_t &seen)
{
    const auto first = static_cast<unsigned char>(name.front());
    const auto last = static_cast<unsigned char>(name.back());
    const auto middle = static_cast<unsigned char>(name[name.size() / 2]);
    const std::size_t hash = name.size() * 5 + first + last * 3U + middle * 7U;
    const std::uint64_t bit = std::uint64_t{1} << (hash & 63U);
    return std::exchange(seen, seen | bit) & bit;
}

Field *find(std::vector<Field> &list, std::string_view name)
{
    const auto it = std::find_if(list.begin(), list.end(),
                                 [&](const Field &field) { return field.name == name; });
    return it == list.end() ? nullptr : &*it;
}

bool isOn(std::string_view value)
{
    return equalsIgnoringCase(value, "on") || value == "1" || equalsIgnoringCase(value, "true");
}

} // namespace

UwsgiReader::UwsgiReader(const ReaderLimits &limits, const ConnectionFacts &facts)
    : m_limits(limits)
    , m_facts(facts)
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
    m_packetSize = static_cast<std::size_t>(m_header[1] | (m_header[2] << 8U));
    if (m_header[0] == pingModifier)
        return m_packetSize == 0 || fail(0, "a uwsgi ping with content");
    if (m_packetSize == 0)
        return fail(400, "a uwsgi packet without variables");
    if (m_packetSize > m_limits.allFields)
        return fail(431,
                    "a uwsgi packet of " + std::to_string(m_packetSize)
                        + " bytes is over the limit of " + std::to_string(m_limits.allFields));
    return true;
}

std::size_t UwsgiReader::feedVariables(std::string_view bytes)
{
    const std::size_t taken = std::min(bytes.size(), m_packetSize - m_packet.size());
    m_packet.append(bytes.substr(0, taken));
    if (m_packet.size() == m_packetSize)
        readPacket();
    return taken;
}

void UwsgiReader::readPacket()
{
    char *next = m_packet.data();
    std::size_t left = m_packet.size();
    // Cuts a length and as many bytes off the front; null when they are not all there.
    const auto take = [&](std::size_t &length) -> char * {
        if (left < 2)
            return nullptr;
        length = readLength(next);
        if (left - 2 < length)
            return nullptr;
        char *bytes = next + 2;
        next = bytes + length;
        left -= 2 + length;
        return bytes;
    };
    while (left > 0) {
        std::size_t keyLength = 0;
        std::size_t valueLength = 0;
        char *key = take(keyLength);
        const char *value = key ? take(valueLength) : nullptr;
        if (!value) {
            fail(400, "a uwsgi variable reaches beyond the end of its packet");
            return;
        }
        if (!readVariable(key, keyLength, std::string_view(value, valueLength)))
            return;
    }
    finishHead();
}

bool UwsgiReader::readVariable(char *key, std::size_t keyLength, std::string_view value)
{
    const std::string_view name(key, keyLength);
    if (++m_variableCount > m_limits.variableCount)
        return fail(431,
                    "more than " + std::to_string(m_limits.variableCount) + " uwsgi variables");
    if (name.empty())
        return fail(400, "a uwsgi variable without a name");
    if (startsWith(name, "HTTP_"))
        return readField(key + 5, keyLength - 5, value);
    return readOther(name, value);
}

bool UwsgiReader::readField(char *name, std::size_t length, std::string_view value)
{
    if (!rewriteName(name, length))
        return fail(400, "a uwsgi variable HTTP_... that is no header field's name");
    const Field field{std::string_view(name, length), value};
    if (!isFieldValue(value))
        return fail(400, "a control character in the value of " + quoted(field.name));
    switch (length) {
    case 4:
        if (equals(field.name, "Host") && std::exchange(m_hasHost, true))
            return fail(400, "more than one HTTP_HOST");
        break;
    case 5:
        if (equals(field.name, "Proxy")) // CGI programs take HTTP_PROXY for a setting
            return true;
        break;
    case 12:
        if (equals(field.name, "Content-Type"))
            return true;
        break;
    case 14:
        if (equals(field.name, "Content-Length"))
            return true;
        break;
    case 17:
        if (equals(field.name, "Transfer-Encoding")) // nginx has already decoded the body
            return true;
        break;
    default:
        break;
    }
    return keepField(field);
}

bool UwsgiReader::keepField(const Field &field)
{
    if (mayRepeat(field.name, m_namesSeen) && find(m_request.fields, field.name))
        m_hasRepeatedFields = true;
    m_request.fields.push_back(field);
    return true;
}

bool UwsgiReader::readOther(std::string_view key, std::string_view value)
{
    if (findControl(key) != key.size())
        return fail(400, "a control character in the name of a uwsgi variable: " + quoted(key));
    // nginx decodes %0A in a path, so that one may hold line ends.
    const bool isBad =
        key == "PATH_INFO" ? value.find('\0') != std::string_view::npos : hasNulOrLineEnd(value);
    if (isBad)
        return fail(400, "a NUL or a line end in the uwsgi variable " + quoted(key));
    if (startsWith(key, "UWSGI_")) // names of code to run, for uWSGI
        return true;
    const Field variable{key, value};
    return noteVariable(variable) && keepVariable(variable);
}

bool UwsgiReader::keepVariable(const Field &variable)
{
    if (mayRepeat(variable.name, m_variablesSeen)) {
        if (Field *earlier = find(m_request.variables, variable.name)) {
            earlier->value = variable.value;
            return true;
        }
    }
    m_request.variables.push_back(variable);
    return true;
}

bool UwsgiReader::noteVariable(const Field &variable)
{
    const auto [key, value] = variable;
    switch (key.size()) {
    case 5:
        if (equals(key, "HTTPS"))
            m_request.isHttps |= isOn(value);
        break;
    case 9:
        if (equals(key, "PATH_INFO"))
            m_known.pathInfo = value;
        break;
    case 11:
        if (equals(key, "REQUEST_URI"))
            m_known.requestUri = value;
        else if (equals(key, "REMOTE_ADDR"))
            m_request.peerAddress = value;
        else if (equals(key, "REMOTE_PORT"))
            m_request.peerPort = parsePort(value);
        else if (equals(key, "SERVER_NAME"))
            m_request.serverName = value;
        else if (equals(key, "SERVER_PORT"))
            m_request.serverPort = parsePort(value);
        break;
    case 12:
        if (equals(key, "QUERY_STRING"))
            m_known.queryString = value;
        else if (equals(key, "CONTENT_TYPE"))
            m_known.contentType = value;
        break;
    case 14:
        if (equals(key, "REQUEST_METHOD"))
            m_known.requestMethod = value;
        else if (equals(key, "REQUEST_SCHEME"))
            m_request.isHttps |= equalsIgnoringCase(value, "https");
        else if (equals(key, "CONTENT_LENGTH")) {
            if (m_known.contentLength.data())
                return fail(400, "more than one CONTENT_LENGTH");
            m_known.contentLength = value;
        }
        break;
    case 15:
        if (equals(key, "SERVER_PROTOCOL"))
            m_known.serverProtocol = value;
        break;
    default:
        break;
    }
    return true;
}

void UwsgiReader::finishHead()
{
    m_request.isProxied = m_facts.isUnix;
    if (!applyProtocol() || !applyHost() || !applyTarget())
        return;
    if (m_hasRepeatedFields)
        mergeRepeatedFields(m_request.fields, m_merged);
    if (!m_known.contentType.empty()) {
        if (!isFieldValue(m_known.contentType)) {
            fail(400, "a control character in CONTENT_TYPE");
            return;
        }
        m_request.fields.push_back({"Content-Type", m_known.contentType});
    }
    startBody();
}

bool UwsgiReader::applyProtocol()
{
    if (!m_known.requestMethod.data())
        return fail(400, "no REQUEST_METHOD");
    m_request.method = m_known.requestMethod;
    if (std::optional<ProtocolError> error = checkMethod(m_request.method))
        return fail(std::move(*error));
    const std::string_view protocol = m_known.serverProtocol;
    if (!protocol.data())
        return fail(400, "no SERVER_PROTOCOL");
    if (!startsWith(protocol, "HTTP/") || protocol.size() == 5 || protocol.size() > 8)
        return fail(400,
                    "the SERVER_PROTOCOL " + quoted(protocol) + " is not of the form HTTP/1.1");
    m_request.versionMinor = protocol == "HTTP/1.0" || protocol == "HTTP/0.9" ? 0 : 1;
    return true;
}

bool UwsgiReader::applyHost()
{
    if (!m_hasHost)
        return true;
    m_request.host = find(m_request.fields, "Host")->value;
    return parseAuthority(m_request.host)
        || fail(400, "the Host " + quoted(m_request.host) + " is no host name and port");
}

bool UwsgiReader::applyTarget()
{
    m_decoded.clear();
    if (!m_known.requestUri.empty()) {
        if (!applyRequestUri())
            return false;
    } else if (m_known.pathInfo.data()) {
        applyPathInfoAlone();
    } else {
        return fail(400, "neither PATH_INFO nor REQUEST_URI");
    }
    if (m_known.queryString.data())
        m_request.query = m_known.queryString;
    return true;
}

bool UwsgiReader::applyRequestUri()
{
    m_request.target = m_known.requestUri;
    tl::expected<Target, ProtocolError> target = parseTarget(m_request.method, m_request.target);
    if (!target)
        return fail(std::move(target.error()));
    m_request.rawPath = target->rawPath;
    m_request.query = target->query;
    if (m_known.pathInfo.data()) {
        m_request.path = m_known.pathInfo;
        return true;
    }
    if (!decodePercent(m_request.rawPath, m_decoded))
        return fail(400, "a broken escape or %00 in the path " + quoted(m_request.rawPath));
    m_request.path = m_decoded;
    return true;
}

void UwsgiReader::applyPathInfoAlone()
{
    m_request.path = m_known.pathInfo;
    encodePath(m_request.path.empty() ? "/" : m_request.path, m_decoded);
    const std::size_t length = m_decoded.size();
    if (!m_known.queryString.empty()) {
        m_decoded += '?';
        m_decoded += m_known.queryString;
    }
    m_request.target = m_decoded;
    m_request.rawPath = m_request.target.substr(0, length);
}

void UwsgiReader::startBody()
{
    m_state = State::Complete;
    const std::string_view text = m_known.contentLength;
    if (text.empty())
        return;
    const std::optional<std::int64_t> length = parseContentLength(text);
    if (!length) {
        fail(400, "the CONTENT_LENGTH " + quoted(text) + " is no number of bytes");
        return;
    }
    if (*length > m_limits.body) {
        fail(413,
             "a body of " + quoted(text) + " bytes is over the limit of "
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
    m_headerBytes = m_packetSize = m_variableCount = 0;
    if (m_packet.capacity() > keptCapacity)
        m_packet = std::string();
    m_packet.clear();
    m_namesSeen = m_variablesSeen = 0;
    m_hasRepeatedFields = m_hasHost = false;
    m_known = Known();
    m_remaining = 0;
    m_body.reset();
    clearRequest(m_request);
}

} // namespace lumos
