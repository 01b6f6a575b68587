// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpreader.h"

#include "headerfields.h"

#include <algorithm>
#include <utility>

namespace lumos {
namespace {

/// How much is copied at once while the end of the head is not yet known.
constexpr std::size_t slabSize = 4096;

} // namespace

HttpReader::HttpReader(const ReaderLimits &limits, const ConnectionFacts &facts)
    : m_head(limits, facts, m_request)
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
    while (m_state == State::Head && m_lines.unread() > 0) {
        if (!m_hasBegun && !checkFirstByte())
            break;
        if (m_head.hasRequestLine() && !m_head.readPlainFields(m_lines)) {
            fail(std::move(m_head.error()));
            break;
        }
        if (m_lines.unread() == 0 || !readNextLine())
            break;
    }
    if (m_state == State::Head)
        return slab.size();
    const std::size_t unread = m_lines.unread();
    m_lines.dropUnread();
    return slab.size() - unread;
}

/// False when there is none yet, and when it is refused.
bool HttpReader::readNextLine()
{
    std::string_view line;
    const LineBuffer::Outcome outcome = m_lines.next(m_head.lineLimit(), line);
    if (outcome == LineBuffer::Outcome::Incomplete)
        return false;
    if (outcome != LineBuffer::Outcome::Line)
        return failLine(outcome);
    if (!m_head.readLine(line)) {
        if (m_lines.rewindToBareCr(line))
            return failLine(LineBuffer::Outcome::BareCr);
        return fail(std::move(m_head.error()));
    }
    if (m_head.isComplete())
        startBody();
    return true;
}

bool HttpReader::checkFirstByte()
{
    const char first = m_lines.front();
    if (first == '\r' || first == '\n')
        return true;
    m_hasBegun = true;
    if (isTokenChar(first))
        return true;
    // A TLS hello, for one, may never send an LF to wait for.
    m_lines.skipFront();
    return fail(400, "the first byte " + inQuotes({&first, 1}) + " starts no HTTP request");
}

bool HttpReader::failLine(LineBuffer::Outcome outcome)
{
    if (outcome == LineBuffer::Outcome::TooLong)
        return m_head.hasRequestLine() ? fail(431, "the header fields are too long")
                                       : fail(414, "the request line is too long");
    if (!m_head.hasRequestLine()) // what stands behind the fault was not seen
        clearRequest(m_request);
    return fail(400,
                outcome == LineBuffer::Outcome::BareLf ? "a line ends with LF alone"
                                                       : "a CR without its LF");
}

void HttpReader::startBody()
{
    m_remaining = static_cast<std::uint64_t>(m_head.contentLength());
    m_state = m_head.isChunked() || m_remaining > 0 ? State::Body : State::Complete;
}

std::size_t HttpReader::feedBody(std::string_view bytes)
{
    m_hasBodyBegun = true;
    if (!m_head.isChunked())
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

void HttpReader::end()
{
    if (m_state == State::Body && m_hasBodyBegun && m_head.isChunked())
        fail(400, "the client ended before the end of its chunked body");
}

bool HttpReader::wantsContinue() const
{
    return m_state == State::Body && !m_hasBodyBegun && m_head.expectsContinue();
}

bool HttpReader::allowsKeepAlive() const
{
    return m_state == State::Complete && m_head.allowsKeepAlive();
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
    m_hasBegun = m_hasBodyBegun = false;
    m_remaining = 0;
    m_head.reset();
    m_lines.reset();
    m_chunks.reset();
    m_body.reset();
    clearRequest(m_request);
}

} // namespace lumos
