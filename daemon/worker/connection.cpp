// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "front.h"
#include "hosts/applicationhost.h"
#include "log.h"
#include "staticfiles.h"

#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lumos {

using Clock = Deadlines::Clock;
using State = RequestReader::State;

Connection::Connection(Front &front)
    : m_front(front)
    , m_intake(front.readerLimits())
    , m_answer(*this, front.limits())
{ }

Connection::~Connection() = default;

void Connection::open(FileDescriptor fd, ConnectionFacts facts,
                      std::optional<Request::Protocol> protocol)
{
    m_fd = std::move(fd);
    m_intake.open(std::move(facts), protocol);
    m_phase = Phase::Reading;
    m_unread.clear();
    m_hasSaidContinue = false;
    m_isRefused = false;
    setDeadline(Waiting::ForHead);
    readNow(); // the request is usually there already, and epoll need not be asked
}

void Connection::ready(std::uint32_t events)
{
    switch (m_phase) {
    case Phase::Reading:
        readNow();
        break;
    case Phase::Queued:
    case Phase::Answering:
        if (!m_answer.isOpen())
            leaveApplication(); // completed by a thread of the application
        else if (m_answer.hasUnsent() && (events & EPOLLOUT) != 0)
            finishFlush();
        else
            stopWatching(); // news of the client wait until it has its answer
        break;
    case Phase::Flushing:
        finishFlush();
        break;
    case Phase::Farewell:
        throwInputAway();
        break;
    case Phase::Closed:
        break;
    }
}

void Connection::readNow()
{
    const auto scratch = m_front.scratch();
    const ssize_t count = ::read(m_fd.get(), scratch.data(), scratch.size());
    if (count > 0)
        consume({scratch.data(), static_cast<std::size_t>(count)});
    else if (count < 0 && (errno == EAGAIN || errno == EINTR))
        watchFor(EPOLLIN);
    else
        close(); // the end, or an error; a request that is not complete is nobody's any more
}

/// Takes @p bytes, which the application may overwrite once it is called.
void Connection::consume(std::string_view bytes)
{
    m_isConsuming = true;
    std::string rest;
    while (m_phase == Phase::Reading && !bytes.empty()) {
        bytes.remove_prefix(m_intake.feed(bytes));
        const State state = m_intake.reader().state();
        if (state == State::Head || state == State::Body)
            break;
        m_unread.assign(bytes);
        if (state == State::Complete)
            startRequest();
        else
            refuse(m_intake.reader().error().status, m_intake.reader().error().reason,
                   m_intake.reader().error().allow);
        rest.swap(m_unread);
        bytes = rest;
        m_unread.clear();
    }
    m_isConsuming = false;
    if (m_phase == Phase::Reading)
        waitForMore(m_intake.reader().state());
    else if (!bytes.empty() && m_phase != Phase::Closed)
        m_unread.assign(bytes);
}

void Connection::waitForMore(State state)
{
    RequestReader &reader = m_intake.reader();
    if (state == State::Body && reader.wantsContinue() && !m_hasSaidContinue) {
        m_hasSaidContinue = true;
        constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
        if (::send(m_fd.get(), interim.data(), interim.size(), MSG_NOSIGNAL) < 0
            && errno != EAGAIN) {
            close();
            return;
        }
    }
    const bool hasBegun = reader.hasBegun();
    if (state == State::Body && m_deadline != Waiting::ForBody) {
        m_progress = reader.bodyReceived();
        setDeadline(Waiting::ForBody);
    } else if (state == State::Head && hasBegun && m_deadline != Waiting::ForHead) {
        setDeadline(Waiting::ForHead);
    }
    watchFor(EPOLLIN);
}

void Connection::startRequest()
{
    if (m_intake.isPing()) {
        answerPing();
        return;
    }
    m_hasSaidContinue = false;
    m_phase = Phase::Queued;
    m_front.submit(*this);
    if (m_phase != Phase::Queued && m_phase != Phase::Answering)
        return;
    clearDeadline();
    if (m_front.host().concurrency() > 1)
        stopWatching(); // another thread may answer: nothing here may be called meanwhile
}

void Connection::startApplication()
{
    m_phase = Phase::Answering;
    m_takesRoom = true;
    m_started = Clock::now();
    Request &request = m_intake.reader().request();
    m_front.nameRequest(m_id);
    request.id = m_id;
    m_answer.open(m_fd.get(), frame(m_intake.reader().allowsKeepAlive() && m_front.mayKeepAlive()));
    m_front.requestStarted(request, m_started);
    if (const StaticFiles *files = m_front.staticFiles()) {
        if (auto response = files->answer(request)) {
            m_answer.send(std::move(*response));
            return;
        }
    }
    m_front.host().handle(request, m_answer);
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

/// uwsgi's own health check: an empty packet of the same modifier1 comes back.
void Connection::answerPing()
{
    if (::send(m_fd.get(), uwsgiPong.data(), uwsgiPong.size(), MSG_NOSIGNAL) < 0)
        qCDebug(logHttp, "ping: %s", qPrintable(qt_error_string(errno)));
    close();
}

void Connection::refuse(int status, std::string_view reason, std::string_view allow)
{
    const std::string &peer = m_intake.facts().peerAddress;
    qCInfo(logHttp, "refused %d: %.*s (from %s)", status, static_cast<int>(reason.size()),
           reason.data(), peer.empty() ? "the unix socket" : peer.c_str());
    if (status == 0) {
        close();
        return;
    }
    m_isRefused = true;
    m_phase = Phase::Answering;
    m_answer.open(m_fd.get(), frame(false));
    m_answer.send(errorResponse(status, allow));
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
        m_front.requestEnded(m_intake.reader().request(), m_answer, m_started);
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
    setDeadline(Waiting::ForReader);
    watchFor(EPOLLOUT);
}

void Connection::answerStalled()
{
    watchFor(EPOLLOUT);
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
            stopWatching(); // the application learns of it by its next write
        break;
    case OutputQueue::Outcome::Sent:
        if (m_phase == Phase::Flushing)
            endAnswer();
        else
            stopWatching();
        break;
    }
}

void Connection::endAnswer()
{
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
    setDeadline(Waiting::ForNextRequest);
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
    ::shutdown(m_fd.get(), SHUT_WR);
    setDeadline(Waiting::ForFarewell);
    throwInputAway();
}

void Connection::throwInputAway()
{
    const auto scratch = m_front.scratch();
    const ssize_t count = ::read(m_fd.get(), scratch.data(), scratch.size());
    if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)))
        watchFor(EPOLLIN);
    else
        close();
}

void Connection::expired(Waiting waiting)
{
    m_deadline.reset();
    switch (waiting) {
    case Waiting::ForHead:
        if (m_intake.hasBegun())
            refuse(408, "the head of the request took too long");
        else
            close();
        break;
    case Waiting::ForBody: {
        const std::int64_t received = m_intake.reader().bodyReceived();
        if (received - m_progress < m_front.limits().bytesPerPeriod()) {
            refuse(408, "the body of the request came too slowly");
            break;
        }
        m_progress = received;
        setDeadline(Waiting::ForBody);
        break;
    }
    case Waiting::ForReader:
        if (m_answer.sentBytes() - m_progress < m_front.limits().bytesPerPeriod()) {
            cut();
            break;
        }
        m_progress = m_answer.sentBytes();
        setDeadline(Waiting::ForReader);
        break;
    case Waiting::ForNextRequest:
    case Waiting::ForFarewell:
        close();
        break;
    }
}

void Connection::closeIfIdle()
{
    if (m_phase != Phase::Reading || m_intake.hasBegun())
        return;
    char byte = 0;
    // A request that is there already is still answered.
    if (::recv(m_fd.get(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) <= 0)
        close();
}

/// An answer that is not whole must not look whole: where only the end of the connection marks the
/// end of the body, a reset tells the difference (on TCP; a unix socket has none).
void Connection::cut()
{
    if (m_answer.endsWithConnection() && !m_intake.facts().isUnix) {
        const linger reset{1, 0};
        ::setsockopt(m_fd.get(), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    }
    close();
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    clearDeadline();
    stopWatching();
    m_phase = Phase::Closed;
    m_fd.reset();
    m_front.release(*this);
}

void Connection::setDeadline(Waiting waiting)
{
    m_deadline = waiting;
    m_front.deadlines().start(*this, waiting, Clock::now());
}

void Connection::clearDeadline()
{
    m_deadline.reset();
    m_front.deadlines().stop(*this);
}

void Connection::watchFor(std::uint32_t events)
{
    if (m_watched == events)
        return;
    if (m_front.dispatcher().watch(m_fd.get(), events, *this)) {
        m_watched = events;
        return;
    }
    qCWarning(logWorker, "a connection cannot be watched: %s", qPrintable(qt_error_string(errno)));
    close();
}

void Connection::stopWatching()
{
    if (std::exchange(m_watched, 0U) != 0)
        m_front.dispatcher().unwatch(m_fd.get());
}

} // namespace lumos
