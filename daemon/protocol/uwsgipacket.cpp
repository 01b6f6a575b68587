// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwsgipacket.h"

#include "bytescan.h"
#include "headerfields.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace lumos {
namespace {

/// What an idle reader may keep for its next request.
constexpr std::size_t keptCapacity = 16384;

/// For each byte of HTTP_X_FOO's tail: what it becomes at the start of a word and inside one; 0
/// when it may not stand in a field name.
struct NameTables
{
    std::array<std::array<char, 256>, 2> written{};
};

constexpr NameTables makeNameTables()
{
    NameTables tables;
    for (unsigned c = 0; c < 256; ++c) {
        if (detail::nameTable[c] == NotInName)
            continue;
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        tables.written[0][c] = static_cast<char>(isUpper ? c + 32 : c);
        tables.written[1][c] = static_cast<char>(isLower ? c - 32 : c);
    }
    tables.written[0]['_'] = tables.written[1]['_'] = '-';
    return tables;
}

constexpr NameTables nameTables = makeNameTables();

/// Makes "X-Foo" of "X_FOO" where it stands; false when it is no field name.
bool rewriteNameBytewise(char *name, std::size_t length)
{
    bool isValid = length > 0;
    std::size_t isFirst = 1;
    for (char *end = name + length; name != end; ++name) {
        const char written = nameTables.written[isFirst][static_cast<unsigned char>(*name)];
        isValid &= written != 0;
        isFirst = written == '-' ? 1 : 0;
        *name = written;
    }
    return isValid;
}

/// 0xff for the bytes of a block that belong to a name, 0 for those behind it.
alignas(bytescan::Block) constexpr std::array<std::uint8_t, 32> nameMask = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}; // and sixteen zeros

/// As rewriteNameBytewise(), for a @p name that has a "_" or "-" before it and blockSize readable
/// bytes behind it. A block of letters, digits, "_" and "-" is done at once.
bool rewriteName(char *name, std::size_t length)
{
    using namespace bytescan;
    for (std::size_t i = 0; i < length; i += blockSize) {
        const Block block = load(name + i);
        const Block before = load(name + i - 1);
        const auto startsWord = (before == all('_')) | (before == all('-'));
        const auto isUpper = block - all('A') < all(26);
        const auto isLower = block - all('a') < all(26);
        const auto isDigit = block - all('0') < all(10);
        const auto isUnderscore = block == all('_');
        const auto isOther = ~(isUpper | isLower | isDigit | isUnderscore | (block == all('-')));
        const std::size_t count = std::min(length - i, blockSize);
        if (first(isOther) < count)
            return rewriteNameBytewise(name, length); // what is rewritten already stays as it is
        const auto turned = (isUpper & ~startsWord) | (isLower & startsWord);
        const Block flips = (reinterpret_cast<Block>(turned) & all(0x20))
            | (reinterpret_cast<Block>(isUnderscore) & all('_' ^ '-'));
        Block mask;
        std::memcpy(&mask, nameMask.data() + blockSize - count, blockSize);
        const Block written = block ^ (flips & mask);
        std::memcpy(name + i, &written, blockSize);
    }
    return length > 0;
}

/// Compares with a literal of the same length, whose comparison the compiler unrolls.
template <std::size_t N> bool equals(std::string_view text, const char (&literal)[N])
{
    return std::memcmp(text.data(), literal, N - 1) == 0;
}

template <std::size_t N> bool startsWith(std::string_view text, const char (&literal)[N])
{
    return text.size() >= N - 1 && equals(text, literal);
}

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

using Name = UwsgiPacket::Name;

Name nameOf(std::string_view name)
{
    switch (name.size()) {
    case 5:
        return equals(name, "HTTPS") ? Name::Https : Name::Other;
    case 9:
        return equals(name, "PATH_INFO") ? Name::PathInfo : Name::Other;
    case 11:
        if (equals(name, "REQUEST_URI"))
            return Name::RequestUri;
        if (equals(name, "REMOTE_ADDR"))
            return Name::RemoteAddr;
        if (equals(name, "REMOTE_PORT"))
            return Name::RemotePort;
        if (equals(name, "SERVER_NAME"))
            return Name::ServerName;
        return equals(name, "SERVER_PORT") ? Name::ServerPort : Name::Other;
    case 12:
        if (equals(name, "CONTENT_TYPE"))
            return Name::ContentType;
        return equals(name, "QUERY_STRING") ? Name::QueryString : Name::Other;
    case 14:
        if (equals(name, "CONTENT_LENGTH"))
            return Name::ContentLength;
        if (equals(name, "REQUEST_SCHEME"))
            return Name::RequestScheme;
        return equals(name, "REQUEST_METHOD") ? Name::RequestMethod : Name::Other;
    case 15:
        return equals(name, "SERVER_PROTOCOL") ? Name::ServerProtocol : Name::Other;
    default:
        return Name::Other;
    }
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
    if (startsWith(variable.name, "HTTP_"))
        return readField(name + 5, nameLength - 5, value);
    return readOther(variable);
}

bool UwsgiPacket::readField(char *name, std::size_t length, std::string_view value)
{
    if (!rewriteName(name, length))
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
        if (equals(field.name, "Host") && std::exchange(m_known.host, field.value).data())
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
    if (mayRepeat(field.name, m_fieldsSeen) && find(m_request.fields, field.name))
        m_hasRepeatedFields = true;
    m_request.fields.push_back(field);
    return true;
}

bool UwsgiPacket::readOther(const Field &variable)
{
    const std::string_view name = variable.name;
    const std::string_view value = variable.value;
    const Name known = nameOf(name);
    if (known == Name::Other && bytescan::findControlPadded(name) != name.size())
        return fail(400, "a control character in the name of a uwsgi variable", name);
    // nginx decodes %0A in a path, so that one may hold line ends.
    const bool isBad = known == Name::PathInfo ? hasNul(value) : hasNulOrLineEnd(value);
    if (isBad)
        return fail(400, "a NUL or a line end in the uwsgi variable", name);
    if (known == Name::Other)
        return readUnknown(variable);
    if (known == Name::ContentLength && m_known.contentLength.data())
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
    if (startsWith(variable.name, "UWSGI_")) // names of code to run, for uWSGI
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

void UwsgiPacket::noteKnown(Name name, std::string_view value)
{
    switch (name) {
    case Name::RequestMethod:
        m_known.requestMethod = value;
        break;
    case Name::RequestUri:
        m_known.requestUri = value;
        break;
    case Name::PathInfo:
        m_known.pathInfo = value;
        break;
    case Name::QueryString:
        m_known.queryString = value;
        break;
    case Name::ServerProtocol:
        m_known.serverProtocol = value;
        break;
    case Name::ContentType:
        m_known.contentType = value;
        break;
    case Name::ContentLength:
        m_known.contentLength = value;
        break;
    case Name::RemoteAddr:
        m_request.peerAddress = value;
        break;
    case Name::RemotePort:
        m_request.peerPort = parsePort(value);
        break;
    case Name::ServerName:
        m_request.serverName = value;
        break;
    case Name::ServerPort:
        m_request.serverPort = parsePort(value);
        break;
    case Name::Https:
        m_request.isHttps |= isOn(value);
        break;
    case Name::RequestScheme:
        m_request.isHttps |= equalsIgnoringCase(value, "https");
        break;
    case Name::Other:
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
