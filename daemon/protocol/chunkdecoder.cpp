// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkdecoder.h"

#include "bodybuffer.h"
#include "headerfields.h"

#include <algorithm>

namespace lumos {
namespace {

constexpr std::uint8_t mostDigits = 16;
/// Extensions may take this much, and beyond it no more than the data itself: nobody needs them,
/// and without a bound they are a way to send for ever.
constexpr std::uint64_t freeExtensionBytes = 16384;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isText(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20U && c != 0x7f);
}

} // namespace

std::size_t ChunkDecoder::feed(std::string_view bytes, BodyBuffer &body)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && !isDone() && !hasFailed()) {
        if (m_state == State::Data) {
            taken += takeData(bytes.substr(taken), body);
            continue;
        }
        m_state = m_state == State::SizeLf ? afterSizeLine(bytes[taken], body.size())
                                           : step(bytes[taken]);
        ++taken;
    }
    return taken;
}

std::size_t ChunkDecoder::takeData(std::string_view bytes, BodyBuffer &body)
{
    const std::size_t wanted = std::min<std::uint64_t>(bytes.size(), m_remaining);
    const std::size_t taken = body.append(bytes.substr(0, wanted));
    m_remaining -= taken;
    m_dataBytes += taken;
    if (body.hasFailed()) {
        m_state = State::Failed;
        m_error = body.error();
    } else if (m_remaining == 0) {
        m_state = State::DataCr;
    }
    return taken;
}

ChunkDecoder::State ChunkDecoder::step(char c)
{
    switch (m_state) {
    case State::SizeStart:
    case State::Size:
        return stepSize(c);
    case State::DataCr:
        return c == '\r' ? State::DataLf : fail(400, "a chunk is longer than its size");
    case State::DataLf:
        return c == '\n' ? State::SizeStart : fail(400, "a chunk does not end with CR LF");
    case State::TrailerStart:
    case State::TrailerName:
    case State::TrailerValue:
    case State::TrailerLf:
    case State::LastLf:
        return stepTrailer(c);
    default:
        if (++m_extensionBytes > freeExtensionBytes + m_dataBytes)
            return fail(400, "the chunk extensions are too long");
        return stepExtension(c);
    }
}

ChunkDecoder::State ChunkDecoder::stepSize(char c)
{
    const bool isDigit = c >= '0' && c <= '9';
    const char lower = static_cast<char>(static_cast<unsigned char>(c) | 0x20U);
    if (isDigit || (lower >= 'a' && lower <= 'f')) {
        if (++m_digits > mostDigits)
            return fail(400, "a chunk size has more than 16 digits");
        m_remaining =
            m_remaining * 16 + static_cast<std::uint64_t>(isDigit ? c - '0' : lower - 'a' + 10);
        return State::Size;
    }
    if (m_state == State::SizeStart)
        return fail(400, "a chunk size does not start with a hexadecimal digit");
    m_digits = 0;
    if (c == '\r')
        return State::SizeLf;
    if (c == ';')
        return State::ExtensionStart;
    if (isSpace(c))
        return State::SpaceBeforeExtension;
    return fail(400, "a chunk size is no hexadecimal number");
}

ChunkDecoder::State ChunkDecoder::stepExtension(char c)
{
    switch (m_state) {
    case State::SpaceBeforeExtension:
        if (c == ';')
            return State::ExtensionStart;
        return isSpace(c) ? m_state : fail(400, "a space after a chunk size");
    case State::ExtensionStart:
        if (isTokenChar(c))
            return State::ExtensionName;
        return isSpace(c) ? m_state : fail(400, "a chunk extension without a name");
    case State::ValueStart:
        if (isTokenChar(c))
            return State::Value;
        if (c == '"')
            return State::Quoted;
        return isSpace(c) ? m_state : fail(400, "a chunk extension without a value");
    case State::Quoted:
        if (c == '"')
            return State::ExtensionEnd;
        if (c == '\\')
            return State::QuotedPair;
        return isText(c) ? m_state : fail(400, "a control character in a chunk extension");
    case State::QuotedPair:
        return isText(c) ? State::Quoted : fail(400, "a control character in a chunk extension");
    default:
        break;
    }
    const bool isName = m_state == State::ExtensionName;
    if ((isName || m_state == State::Value) && isTokenChar(c))
        return m_state;
    if (c == ';')
        return State::ExtensionStart;
    if (c == '=' && (isName || m_state == State::SpaceAfterName))
        return State::ValueStart;
    if (isSpace(c))
        return isName || m_state == State::SpaceAfterName ? State::SpaceAfterName
                                                          : State::SpaceBeforeExtension;
    if (c == '\r' && m_state != State::SpaceAfterName)
        return State::SizeLf;
    return fail(400, "a malformed chunk extension");
}

ChunkDecoder::State ChunkDecoder::afterSizeLine(char c, std::int64_t received)
{
    if (c != '\n')
        return fail(400, "a chunk size line does not end with CR LF");
    if (m_remaining == 0)
        return State::TrailerStart;
    if (m_remaining
        > static_cast<std::uint64_t>(std::max<std::int64_t>(m_limits.body - received, 0)))
        return fail(413, "the chunked body is over the limit");
    return State::Data;
}

ChunkDecoder::State ChunkDecoder::stepTrailer(char c)
{
    if (m_state == State::LastLf)
        return c == '\n' ? State::Done : fail(400, "the last line does not end with CR LF");
    if (m_state == State::TrailerLf)
        return c == '\n' ? State::TrailerStart : fail(400, "a bare CR in a trailer");
    if (m_state == State::TrailerStart) {
        if (c == '\r')
            return State::LastLf;
        m_trailerLine = 0;
        if (++m_trailerCount > m_limits.fieldCount)
            return fail(431, "too many trailer fields");
        if (!isTokenChar(c))
            return fail(400, "a trailer field without a valid name");
    }
    if (c == '\r' && m_state == State::TrailerValue)
        return State::TrailerLf;
    if (++m_trailerLine > m_limits.field || ++m_trailerBytes > m_limits.allFields)
        return fail(431, "the trailer fields are too long");
    if (m_state != State::TrailerValue) {
        if (c == ':')
            return State::TrailerValue;
        return isTokenChar(c) ? State::TrailerName
                              : fail(400, "a trailer field without a valid name");
    }
    return isText(c) ? m_state : fail(400, "a control character in a trailer field");
}

ChunkDecoder::State ChunkDecoder::fail(int status, const char *reason)
{
    m_error = ProtocolError{status, reason, {}};
    return State::Failed;
}

void ChunkDecoder::reset()
{
    m_state = State::SizeStart;
    m_digits = 0;
    m_remaining = m_extensionBytes = m_dataBytes = 0;
    m_trailerBytes = m_trailerLine = m_trailerCount = 0;
}

} // namespace lumos
