// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwsgipacket.h"

#include "bytescan.h"
#include "headerfields.h"
#include "uwsginames.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lumos {
namespace {

/// What an idle reader may keep for its next request.
constexpr std::size_t keptCapacity = 16384;

/// As bytescan::findControlPadded(): what follows in memory is the packet's padding at worst.
bool hasNulOrLineEnd(std::string_view text)
{
    for (;;) {
        const std::size_t i = bytescan::findControlPadded(text);
        if (i == text.size())
            return false;
        if (text[i] == '\0' || text[i] == '\r' || text[i] == '\n')
            return true;
        text.remove_prefix(i + 1);
    }
}

/// Only HTAB of the control characters; the same about padding.
bool isPaddedFieldValue(std::string_view text)
{
    for (;;) {
        const std::size_t i = bytescan::findControlPadded(text);
        if (i == text.size())
            return true;
        if (text[i] != '\t')
            return false;
        text.remove_prefix(i + 1);
    }
}

bool hasNul(std::string_view text)
{
    return std::memchr(text.data(), '\0', text.size()) != nullptr;
}

/// Marks @p name in @p seen; false when it was certainly not there before.
inline bool mayRepeat(std::string_view name, std::uint64_t &seen)
{
    const auto first = static_cast<unsigned char>(name.front());
    const auto last = static_cast<unsigned char>(name.back());
    const auto middle = static_cast<unsigned char>(name[name.size() / 2]);
    const std::size_t hash = name.size() * 5 + first + last * 3U + middle * 7U;
    const std::uint64_t bit = std::uint64_t{1} << (hash & 63U);
    return (std::exchange(seen, seen | bit) & bit) != 0;
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

/// Takes a length and as many bytes off the front of a packet.
class Cursor
{
public:
    Cursor(char *bytes, std::size_t size)
        : m_next(bytes)
        , m_left(size)
    { }

    [[nodiscard]] bool isAtEnd() const { return m_left == 0; }
    /// Null when they are not all there.
    [[nodiscard]] char *take(std::size_t &length)
    {
        if (m_left < 2)
            return nullptr;
        std::uint16_t littleEndian = 0;
        std::memcpy(&littleEndian, m_next, sizeof littleEndian);
        length = littleEndian;
        if (m_left - 2 < length)
            return nullptr;
        char *bytes = m_next + 2;
        m_next = bytes + length;
        m_left -= 2 + length;
        return bytes;
    }

private:
    char *m_next;
    std::size_t m_left;
};

} // namespace

std::size_t UwsgiPacket::append(std::string_view bytes)
{
    const std::size_t taken = std::min(bytes.size(), m_size - m_bytes.size());
    m_bytes.append(bytes.data(), taken);
    return taken;
}

// Flat: a call for each step of each variable would cost as much as the steps.
[[gnu::flatten]] bool UwsgiPacket::parse()
{
    m_bytes.append(bytescan::blockSize, '\0'); // searches read in whole blocks
    Cursor cursor(m_bytes.data(), m_size);
    while (!cursor.isAtEnd()) {
        std::size_t nameLength = 0;
        std::size_t valueLength = 0;
        char *name = cursor.take(nameLength);
        const char *value = name ? cursor.take(valueLength) : nullptr;
        if (!value)
            return fail(400, "a uwsgi variable reaches beyond the end of its packet");
        if (!readVariable(name, nameLength, std::string_view(value, valueLength)))
            return false;
    }
    if (m_hasRepeatedFields)
        mergeRepeatedFields(m_request.fields, m_merged);
    return true;
}

bool UwsgiPacket::readVariable(char *name, std::size_t nameLength, std::string_view value)
{
    if (++m_count > m_limits.variableCount)
        return fail(431, "too many uwsgi variables");
    if (nameLength == 0)
        return fail(400, "a uwsgi variable without a name");
    const Field variable{std::string_view(name, nameLength), value};
    if (uwsgi::startsWith(variable.name, "HTTP_"))
        return readField(name + 5, nameLength - 5, value);
    return readOther(variable);
}

bool UwsgiPacket::readField(char *name, std::size_t length, std::string_view value)
{
    if (!uwsgi::rewriteName(name, length))
        return fail(400, "a uwsgi variable HTTP_... that is no header field's name");
    const Field field{std::string_view(name, length), value};
    if (!isPaddedFieldValue(value))
        return fail(400, "a control character in the value of", field.name);
    return noteField(field);
}

bool UwsgiPacket::noteField(const Field &field)
{
    switch (field.name.size()) {
    case 4:
        if (uwsgi::equals(field.name, "Host") && std::exchange(m_known.host, field.value).data())
            return fail(400, "more than one HTTP_HOST");
        break;
    case 5:
        if (uwsgi::equals(field.name, "Proxy")) // CGI programs take HTTP_PROXY for a setting
            return true;
        break;
    case 12:
        if (uwsgi::equals(field.name, "Content-Type"))
            return true;
        break;
    case 14:
        if (uwsgi::equals(field.name, "Content-Length"))
            return true;
        break;
    case 17:
        if (uwsgi::equals(field.name, "Transfer-Encoding")) // nginx has already decoded the body
            return true;
        break;
    default:
        break;
    }
    if (mayRepeat(field.name, m_fieldsSeen) && find(m_request.fields, field.name))
        m_hasRepeatedFields = true;
    m_request.fields.push_back(field);
    return true;
}

bool UwsgiPacket::readOther(const Field &variable)
{
    const std::string_view name = variable.name;
    const std::string_view value = variable.value;
    const UwsgiName known = uwsgi::nameOf(name);
    if (known == UwsgiName::Other && bytescan::findControlPadded(name) != name.size())
        return fail(400, "a control character in the name of a uwsgi variable", name);
    // nginx decodes %0A in a path, so that one may hold line ends.
    const bool isBad = known == UwsgiName::PathInfo ? hasNul(value) : hasNulOrLineEnd(value);
    if (isBad)
        return fail(400, "a NUL or a line end in the uwsgi variable", name);
    if (known == UwsgiName::Other)
        return readUnknown(variable);
    if (known == UwsgiName::ContentLength && m_known.contentLength.data())
        return fail(400, "more than one CONTENT_LENGTH");
    noteKnown(known, value);
    const std::uint32_t bit = 1U << static_cast<unsigned>(known);
    if ((std::exchange(m_knownSeen, m_knownSeen | bit) & bit) != 0)
        find(m_request.variables, name)->value = value;
    else
        m_request.variables.push_back(variable);
    return true;
}

bool UwsgiPacket::readUnknown(const Field &variable)
{
    if (uwsgi::startsWith(variable.name, "UWSGI_")) // names of code to run, for uWSGI
        return true;
    if (mayRepeat(variable.name, m_variablesSeen)) {
        if (Field *earlier = find(m_request.variables, variable.name)) {
            earlier->value = variable.value;
            return true;
        }
    }
    m_request.variables.push_back(variable);
    return true;
}

void UwsgiPacket::noteKnown(UwsgiName name, std::string_view value)
{
    switch (name) {
    case UwsgiName::RequestMethod:
        m_known.requestMethod = value;
        break;
    case UwsgiName::RequestUri:
        m_known.requestUri = value;
        break;
    case UwsgiName::PathInfo:
        m_known.pathInfo = value;
        break;
    case UwsgiName::QueryString:
        m_known.queryString = value;
        break;
    case UwsgiName::ServerProtocol:
        m_known.serverProtocol = value;
        break;
    case UwsgiName::ContentType:
        m_known.contentType = value;
        break;
    case UwsgiName::ContentLength:
        m_known.contentLength = value;
        break;
    case UwsgiName::RemoteAddr:
        m_request.peerAddress = value;
        break;
    case UwsgiName::RemotePort:
        m_request.peerPort = parsePort(value);
        break;
    case UwsgiName::ServerName:
        m_request.serverName = value;
        break;
    case UwsgiName::ServerPort:
        m_request.serverPort = parsePort(value);
        break;
    case UwsgiName::Https:
        m_request.isHttps |= isOn(value);
        break;
    case UwsgiName::RequestScheme:
        m_request.isHttps |= equalsIgnoringCase(value, "https");
        break;
    case UwsgiName::Other:
        break;
    }
}

bool UwsgiPacket::fail(int status, const char *reason, std::string_view culprit)
{
    m_error = ProtocolError{status, reason, {}};
    if (!culprit.empty())
        m_error.reason += ' ' + inQuotes(culprit);
    return false;
}

void UwsgiPacket::reset()
{
    if (m_bytes.capacity() > keptCapacity)
        m_bytes = std::string();
    if (m_merged.capacity() > keptCapacity)
        m_merged = std::string();
    m_bytes.clear();
    m_size = m_count = 0;
    m_fieldsSeen = m_variablesSeen = 0;
    m_knownSeen = 0;
    m_hasRepeatedFields = false;
    m_known = Known();
}

} // namespace lumos
