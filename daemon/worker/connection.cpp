// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "front.h"
#include "hosts/applicationhost.h"
#include "log.h"
#include "metricspage.h"
#include "staticfiles.h"

#include <sys/epoll.h>

namespace lumos {

using Clock = Deadlines::Clock;
using State = RequestReader::State;

namespace {

// nginx connects and then writes, which takes it microseconds. A worker that goes for the next
// connection meanwhile is blocked by that one's request, and holds this one while others are free.
constexpr std::chrono::milliseconds firstBytesWait{1};

} // namespace

Connection::Connection(Front &front)
    : m_front(front)
    , m_socket(front.dispatcher(), front.deadlines(), *this, *this)
    , m_intake(front.readerLimits())
    , m_answer(*this, front.limits())
    , m_mark(&front.marks().take())
{ }

Connection::~Connection()
{
    m_front.marks().giveBack(*m_mark);
}

void Connection::open(FileDescriptor fd, ConnectionFacts facts,
                      std::optional<Request::Protocol> protocol)
{
    m_socket.open(std::move(fd));
    m_intake.open(std::move(facts), protocol);
    m_phase = Phase::Reading;
    m_unread.clear();
    m_hasSaidContinue = false;
    m_isRefused = false;
    m_isNew = true;
    m_socket.startDeadline(Waiting::ForHead);
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
            m_socket.stopWatching(); // news of the client wait until it has its answer
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
    std::string_view bytes;
    switch (m_socket.read(m_front.scratch(), bytes)) {
    case ClientSocket::Input::Bytes:
        consume(bytes);
        break;
    case ClientSocket::Input::NothingYet:
        if (std::exchange(m_isNew, false) && m_front.isBlockedByRequests()
            && m_socket.awaitInput(firstBytesWait))
            readNow();
        else
            watchFor(EPOLLIN);
        break;
    case ClientSocket::Input::Ended:
        inputEnded();
        break;
    }
}

void Connection::inputEnded()
{
    m_intake.end();
    if (m_intake.hasBegun() && m_intake.reader().state() == State::Failed)
        refuse(m_intake.reader().error());
    else
        close(); // a request that is not complete is nobody's any more
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
            refuse(m_intake.reader().error());
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
        if (!m_socket.sendAside("HTTP/1.1 100 Continue\r\n\r\n")) {
            close();
            return;
        }
    }
    const bool hasBegun = reader.hasBegun();
    if (state == State::Body && !m_socket.waits(Waiting::ForBody)) {
        m_progress = reader.bodyReceived();
        m_socket.startDeadline(Waiting::ForBody);
    } else if (state == State::Head && hasBegun && !m_socket.waits(Waiting::ForHead)) {
        m_socket.startDeadline(Waiting::ForHead);
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
    if (!m_socket.waits(Waiting::ForReader)) // of an answer that has begun already
        m_socket.stopDeadline();
    if (m_front.host().concurrency() > 1)
        m_socket.stopWatching(); // another thread may answer: nothing here may be called meanwhile
}

void Connection::startApplication()
{
    m_phase = Phase::Answering;
    m_takesRoom = true;
    m_started = Clock::now();
    Request &request = m_intake.reader().request();
    m_front.nameRequest(m_id);
    request.id = m_id;
    m_answer.open(m_socket.fd(),
                  frame(m_intake.reader().allowsKeepAlive() && m_front.mayKeepAlive()), m_mark);
    m_front.requestStarted(request, *m_mark, m_socket.fd(), m_started);
    if (const MetricsPage *metrics = m_front.metrics()) {
        if (auto response = metrics->answer(request)) {
            m_answer.send(std::move(*response));
            return;
        }
    }
    if (const StaticFiles *files = m_front.staticFiles()) {
        if (auto response = files->answer(request)) {
            m_answer.send(std::move(*response));
            return;
        }
    }
    m_front.callApplication(request, m_answer, *m_mark);
}

void Connection::expired(Waiting waiting)
{
    m_socket.deadlinePassed();
    switch (waiting) {
    case Waiting::ForHead:
        if (m_intake.hasBegun())
            refuse({408, "the head of the request took too long", {}});
        else
            close();
        break;
    case Waiting::ForBody: {
        const std::int64_t received = m_intake.reader().bodyReceived();
        if (received - m_progress < m_front.limits().bytesPerPeriod()) {
            refuse({408, "the body of the request came too slowly", {}});
            break;
        }
        m_progress = received;
        m_socket.startDeadline(Waiting::ForBody);
        break;
    }
    case Waiting::ForReader:
        judgeReader();
        break;
    case Waiting::ForNextRequest:
    case Waiting::ForFarewell:
        close();
        break;
    }
}

void Connection::closeIfIdle()
{
    if (m_phase == Phase::Reading && !m_intake.hasBegun() && !m_socket.hasInput())
        close();
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_mark = &m_front.marks().nextAfter(*m_mark);
    m_socket.close();
    m_intake.close();
    m_answer.forget();
    m_front.release(*this);
}

void Connection::watchFor(std::uint32_t events)
{
    if (!m_socket.watchFor(events))
        close();
}

} // namespace lumos
