// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include "log.h"

#include <array>
#include <cerrno>
#include <poll.h>

namespace lumos {

using Outcome = OutputQueue::Outcome;

namespace {

// So many files and pieces of one answer wait at a time; each file has a descriptor.
constexpr std::size_t mostParts = 8;

} // namespace

void Answer::open(int fd, const AnswerFrame &frame, RequestMark *mark)
{
    m_fd = fd;
    m_mark = mark;
    m_frame = frame;
    m_date.assign(frame.date);
    m_frame.date = m_date;
    m_state = State::Opened;
    m_framing = BodyFraming::None;
    m_head.clear();
    m_left = 0;
    m_output.clear();
    m_status = 0;
    m_keepAlive = false;
    m_isCut = false;
}

/// Everything leaves here, but for what follows something that has left.
Outcome Answer::sendOut(std::span<const std::string_view> pieces, QByteArray body)
{
    if (m_mark && !m_mark->claim())
        return Outcome::Failed;
    return m_output.send(m_fd, pieces, std::move(body));
}

/// The worker may have begun to end since the request began.
void Answer::reconsiderKeeping()
{
    if (m_frame.keepAlive && m_owner.isLoopThread())
        m_frame.keepAlive = m_owner.mayBeKept();
}

void Answer::writeHead(const ResponseHead &head, std::int64_t contentLength)
{
    const auto written = appendHead(m_head, head, contentLength, m_frame);
    Q_ASSERT(written);
    m_status = head.status;
    m_framing = written->framing;
    m_keepAlive = written->keepAlive;
    m_left = contentLength;
}

void Answer::send(Response &&response)
{
    if (m_state != State::Opened)
        return;
    reconsiderKeeping();
    const std::int64_t length =
        response.file.isNull() ? response.body.size() : response.file.length();
    if (const auto written = appendHead(m_head, response, length, m_frame)) {
        m_status = response.status;
        m_framing = written->framing;
        m_keepAlive = written->keepAlive;
    } else {
        qCWarning(logHttp,
                  "the application's answer has a status or a header field that must "
                  "not be sent (a line end, a NUL, a bad name); answered 500 instead");
        response = errorResponse(500);
        writeHead(response, response.body.size());
    }
    const std::array<std::string_view, 1> pieces{m_head};
    const bool hasBody = m_framing != BodyFraming::None;
    Outcome outcome = Outcome::Sent;
    if (hasBody && !response.file.isNull()) {
        outcome = sendOut(pieces);
        m_output.append(std::move(response.file));
        if (outcome != Outcome::Failed)
            outcome = m_output.flush(m_fd);
    } else {
        outcome = sendOut(pieces, hasBody ? std::move(response.body) : QByteArray());
    }
    if (outcome == Outcome::Failed)
        cut();
    complete();
}

bool Answer::begin(ResponseHead &&head, std::int64_t contentLength)
{
    if (m_state != State::Opened)
        return false;
    reconsiderKeeping();
    const auto written = appendHead(m_head, head, contentLength, m_frame);
    if (!written) {
        qCWarning(logHttp,
                  "the application's answer has a status or a header field that must "
                  "not be sent (a line end, a NUL, a bad name); answered 500 instead");
        abort();
        return false;
    }
    m_state = State::Streaming;
    m_status = head.status;
    m_framing = written->framing;
    m_keepAlive = written->keepAlive;
    m_left = contentLength;
    return true;
}

std::string_view Answer::limitToLength(std::string_view bytes)
{
    if (m_framing != BodyFraming::Length)
        return bytes;
    const auto left = static_cast<std::size_t>(m_left);
    if (bytes.size() > left) {
        qCWarning(logHttp, "the application's body is longer than its Content-Length; cut");
        bytes = bytes.substr(0, left);
    }
    m_left -= static_cast<std::int64_t>(bytes.size());
    return bytes;
}

SpoolBudget *Answer::spool() const
{
    return m_owner.isLoopThread() ? m_owner.spool() : nullptr;
}

bool Answer::write(std::string_view bytes)
{
    if (m_state != State::Streaming || m_isCut)
        return false;
    if (m_framing == BodyFraming::None || bytes.empty())
        return true;
    bytes = limitToLength(bytes);
    const bool isChunk = m_framing == BodyFraming::Chunked;
    if (isChunk)
        appendChunkSize(m_head, bytes.size());
    const std::array<std::string_view, 3> pieces{m_head, bytes, isChunk ? chunkEnd : ""};
    m_output.spoolBeyond(m_limits.unsentBytes, spool());
    const Outcome outcome = sendOut(pieces);
    m_head.clear();
    return settlePiece(outcome, m_limits.unsentBytes);
}

bool Answer::writeFile(FileBody &&file)
{
    if (m_state != State::Streaming || m_isCut)
        return false;
    if (m_framing == BodyFraming::None || file.length() <= 0)
        return true;
    if (m_framing == BodyFraming::Length) {
        const std::int64_t length = std::min(file.length(), m_left);
        m_left -= length;
        file.truncate(length);
    } else if (m_framing == BodyFraming::Chunked) {
        appendChunkSize(m_head, static_cast<std::size_t>(file.length()));
    }
    const std::array<std::string_view, 1> pieces{m_head};
    Outcome outcome = m_head.empty() ? Outcome::Sent : sendOut(pieces);
    m_head.clear();
    m_output.append(std::move(file));
    if (outcome != Outcome::Failed)
        outcome = m_output.flush(m_fd);
    if (m_framing == BodyFraming::Chunked)
        m_head = chunkEnd;
    const bool mayLeaveIt = spool() && m_output.parts() < mostParts;
    return settlePiece(outcome, mayLeaveIt ? m_limits.unsentBytes : 0);
}

bool Answer::settlePiece(Outcome outcome, std::size_t allowedUnsent)
{
    if (!settle(outcome, allowedUnsent))
        return false;
    if (hasUnsent() && m_owner.isLoopThread())
        m_owner.answerStalled();
    return true;
}

void Answer::end()
{
    if (m_state != State::Streaming)
        return;
    if (m_isCut) {
        complete();
        return;
    }
    if (m_framing == BodyFraming::Length && m_left > 0) {
        qCWarning(logHttp,
                  "the application's body is shorter than its Content-Length by %lld "
                  "bytes; the connection is closed",
                  static_cast<long long>(m_left));
        abort();
        return;
    }
    if (m_framing == BodyFraming::Chunked)
        m_head += lastChunk;
    if (!m_head.empty()) {
        const std::array<std::string_view, 1> pieces{m_head};
        if (sendOut(pieces) == Outcome::Failed)
            cut();
    }
    complete();
}

void Answer::abort()
{
    if (m_state == State::Completed)
        return;
    if (hasLeft()) {
        cut();
        complete();
        return;
    }
    m_state = State::Opened;
    m_head.clear();
    m_frame.keepAlive = false;
    send(errorResponse(500));
}

OutputQueue::Outcome Answer::flush()
{
    const Outcome outcome = m_output.flush(m_fd);
    if (outcome == Outcome::Failed)
        cut();
    return outcome;
}

/// Waits until no more than @p allowedUnsent bytes wait and, for 0, no file either; gives up on a
/// client that has gone or takes less than the minimum rate.
bool Answer::settle(OutputQueue::Outcome outcome, std::size_t allowedUnsent)
{
    const auto isSettled = [&] {
        return allowedUnsent > 0 ? m_output.unsentBytes() <= allowedUnsent : !hasUnsent();
    };
    while (outcome != Outcome::Failed && !isSettled()) {
        const std::int64_t before = m_output.sentBytes();
        const auto end = std::chrono::steady_clock::now() + m_limits.period;
        while (outcome == Outcome::Blocked && !isSettled()
               && std::chrono::steady_clock::now() < end) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(
                end - std::chrono::steady_clock::now());
            pollfd entry{m_fd, POLLOUT, 0};
            ::poll(&entry, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
            outcome = m_output.flush(m_fd);
        }
        if (!isSettled() && m_output.sentBytes() - before < m_limits.bytesPerPeriod())
            outcome = Outcome::Failed;
    }
    if (outcome != Outcome::Failed)
        return true;
    cut();
    return false;
}

void Answer::complete()
{
    m_state = State::Completed;
    if (!m_isCut && hasUnsent() && !m_owner.isLoopThread() && !settle(Outcome::Blocked, 0))
        m_keepAlive = false;
    m_owner.answerCompleted();
}

void Answer::cut()
{
    m_isCut = true;
    m_output.drop();
}

} // namespace lumos
