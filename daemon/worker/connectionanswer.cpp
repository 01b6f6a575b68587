// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection answers, and what comes after.
#include "connection.h"

#include "front.h"
#include "log.h"

#include <sys/epoll.h>

namespace lumos {

/// uwsgi's own health check: an empty packet of the same modifier1 comes back.
void Connection::answerPing()
{
    if (!m_socket.sendAside(uwsgiPong))
        qCDebug(logHttp, "a client that asked by ping has not waited for the answer");
    close();
}

void Connection::refuse(const ProtocolError &error)
{
    const auto &[status, reason, allow] = error;
    const std::string &peer = m_intake.facts().peerAddress;
    qCInfo(logHttp, "refused %d: %.*s (from %s)", status, static_cast<int>(reason.size()),
           reason.data(), peer.empty() ? "the unix socket" : peer.c_str());
    if (status == 0) {
        close();
        return;
    }
    m_isRefused = true;
    m_phase = Phase::Answering;
    m_answer.open(m_socket.fd(), frame(false));
    m_answer.send(errorResponse(status, allow));
}

AnswerFrame Connection::frame(bool keepAlive)
{
    const Request &request = m_intake.reader().request();
    return {.protocol = request.protocol,
            .versionMinor = request.versionMinor,
            .isHead = request.method == "HEAD",
            .keepAlive = keepAlive,
            .date = m_front.date()};
}

bool Connection::mayBeKept() const
{
    return m_front.mayKeepAlive();
}

bool Connection::isLoopThread() const
{
    return m_front.dispatcher().isLoopThread();
}

void Connection::answerCompleted()
{
    if (isLoopThread())
        leaveApplication();
    else
        m_front.dispatcher().post(*this);
}

void Connection::leaveApplication()
{
    if (std::exchange(m_takesRoom, false))
        m_front.requestEnded(m_intake.reader().request(), m_answer, *m_mark, m_started);
    if (m_answer.isCut()) {
        cut();
        return;
    }
    if (!m_answer.hasUnsent()) {
        endAnswer();
        return;
    }
    m_phase = Phase::Flushing;
    m_progress = m_answer.sentBytes();
    m_socket.startDeadline(Waiting::ForReader);
    watchFor(EPOLLOUT);
}

void Connection::answerStalled()
{
    if (!m_socket.waits(Waiting::ForReader)) {
        m_progress = m_answer.sentBytes();
        m_socket.startDeadline(Waiting::ForReader);
    }
    watchFor(EPOLLOUT);
}

SpoolBudget *Connection::spool()
{
    return m_front.isBlockedByRequests() ? nullptr : &m_front.spool();
}

void Connection::waitForApplication()
{
    m_socket.stopWatching();
    m_socket.stopDeadline();
}

void Connection::finishFlush()
{
    switch (m_answer.flush()) {
    case OutputQueue::Outcome::Blocked:
        break;
    case OutputQueue::Outcome::Failed:
        if (m_phase == Phase::Flushing)
            cut();
        else
            waitForApplication(); // which learns of it by its next write
        break;
    case OutputQueue::Outcome::Sent:
        if (m_phase == Phase::Flushing)
            endAnswer();
        else
            waitForApplication();
        break;
    }
}

/// The client has had a period's time for what is unsent.
void Connection::judgeReader()
{
    if (m_answer.sentBytes() - m_progress >= m_front.limits().bytesPerPeriod()) {
        m_progress = m_answer.sentBytes();
        m_socket.startDeadline(Waiting::ForReader);
        return;
    }
    // In order, the kernel would keep what is unsent for minutes more.
    m_socket.resetOnClose();
    if (m_phase == Phase::Flushing) {
        close();
    } else { // the application goes on with it
        m_answer.giveUp();
        m_socket.stopWatching();
    }
}

void Connection::endAnswer()
{
    m_mark = &m_front.marks().nextAfter(*m_mark);
    if (!m_answer.keepsAlive()) {
        // nginx on a unix socket has sent one request and no more: nothing is unread.
        if (m_isRefused || !m_unread.empty() || !m_intake.facts().isUnix)
            sayFarewell();
        else
            close();
        return;
    }
    m_intake.reader().reset();
    m_phase = Phase::Reading;
    m_socket.startDeadline(Waiting::ForNextRequest);
    if (m_isConsuming)
        return; // consume() goes on with what is unread
    if (m_unread.empty()) {
        watchFor(EPOLLIN);
        return;
    }
    const std::string unread = std::exchange(m_unread, {});
    consume(unread);
}

/// Ends our side and reads on for a moment: closed with unread bytes, the client would see a reset
/// and perhaps never the answer (RFC 9112, 9.6).
void Connection::sayFarewell()
{
    m_unread.clear();
    m_phase = Phase::Farewell;
    m_socket.endOutput();
    m_socket.startDeadline(Waiting::ForFarewell);
    throwInputAway();
}

void Connection::throwInputAway()
{
    std::string_view bytes;
    if (m_socket.read(m_front.scratch(), bytes) == ClientSocket::Input::Ended)
        close();
    else
        watchFor(EPOLLIN);
}

/// An answer that is not whole must not look whole: where only the end of the connection marks the
/// end of the body, a reset tells the difference (on TCP; a unix socket has none).
void Connection::cut()
{
    if (m_answer.endsWithConnection() && !m_intake.facts().isUnix)
        m_socket.resetOnClose();
    close();
}

} // namespace lumos
