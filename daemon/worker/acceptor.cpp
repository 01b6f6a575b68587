// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptor.h"

#include "log.h"

#include <QTimerEvent>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/epoll.h>
#include <utility>

namespace lumos {

using namespace std::chrono_literals;

namespace {

// Out of descriptors or memory: accept(2) would fail at once again and again (level-triggered).
constexpr auto shortageDelay = 100ms;
// A lost race now and then is a matter of course. So many in a row, and the socket ready still, is
// a loop that would spin.
constexpr int mostInVain = 16;
constexpr auto inVainDelay = 10ms;

// So long a wake-up may go on accepting: everything else of the loop waits meanwhile.
constexpr std::chrono::milliseconds longestTurn{1};
// Where clients come one by one, a system call in so many wake-ups finds that out again.
constexpr int mostLeftOut = 256;

bool isPassing(int errnoValue)
{
    // The client has gone, or the network reported an old error through the new socket (accept(2)).
    switch (errnoValue) {
    case ECONNABORTED:
    case EINTR:
    case EPROTO:
    case ENETDOWN:
    case ENETUNREACH:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENONET:
    case ENOPROTOOPT:
    case EOPNOTSUPP:
        return true;
    default:
        return errnoValue == EAGAIN || errnoValue == EWOULDBLOCK;
    }
}

} // namespace

Acceptor::Acceptor(EpollDispatcher &dispatcher, int listenFd, Accepted accepted)
    : m_dispatcher(dispatcher)
    , m_fd(listenFd)
    , m_accepted(std::move(accepted))
{ }

Acceptor::~Acceptor()
{
    if (m_isWatching)
        m_dispatcher.unwatch(m_fd);
}

void Acceptor::resume()
{
    m_isWanted = true;
    if (m_isWatching || m_backOff.isActive())
        return;
    // EPOLLEXCLUSIVE: one connection wakes one of the workers that wait (epoll_ctl(2)).
    m_isWatching = m_dispatcher.watch(m_fd, EPOLLIN | EPOLLEXCLUSIVE, *this);
    if (!m_isWatching)
        cannotAccept(errno);
}

void Acceptor::pause()
{
    m_isWanted = false;
    m_backOff.stop();
    if (!m_isWatching)
        return;
    m_dispatcher.unwatch(m_fd);
    m_isWatching = false;
    // Between two waits nothing is left that has woken this worker, unless there was more than a
    // wait can tell.
    if (m_dispatcher.mayHaveMore())
        acceptOne();
}

void Acceptor::stop()
{
    const bool wasWatching = m_isWatching;
    pause();
    if (wasWatching)
        acceptOne();
}

void Acceptor::acceptAll()
{
    while (acceptOne() == Outcome::Accepted) { }
}

void Acceptor::ready(std::uint32_t)
{
    if (acceptOne() == Outcome::Accepted && m_isFree)
        goOn();
}

/// While clients queue up the next connection is there already, and no wait need tell.
void Acceptor::goOn()
{
    while (m_isWatching && m_isFree()
           && EpollDispatcher::Clock::now() - m_dispatcher.now() < longestTurn) {
        if (m_toLeaveOut > 0) {
            --m_toLeaveOut;
            return;
        }
        if (acceptOne() != Outcome::Accepted) {
            m_leftOut = std::clamp(2 * m_leftOut, 1, mostLeftOut);
            m_toLeaveOut = m_leftOut;
            return;
        }
        m_leftOut = 0;
    }
}

Acceptor::Outcome Acceptor::acceptOne()
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    FileDescriptor fd(::accept4(m_fd, reinterpret_cast<sockaddr *>(&address), &size,
                                SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!fd.isValid())
        return cannotAccept(errno);
    m_hasComplained = false;
    m_inVain = 0;
    m_accepted(std::move(fd), address);
    return Outcome::Accepted;
}

Acceptor::Outcome Acceptor::cannotAccept(int errnoValue)
{
    if (!isPassing(errnoValue)) {
        complain(errnoValue, shortageDelay);
        backOff(shortageDelay);
        return Outcome::Failed;
    }
    m_inVain = std::min(m_inVain + 1, mostInVain);
    if (m_inVain < mostInVain)
        return Outcome::Nothing;
    if (!isReady()) {
        m_inVain = 0; // many lost races, and nothing to spin on
        return Outcome::Nothing;
    }
    complain(errnoValue, inVainDelay);
    backOff(inVainDelay);
    return Outcome::Nothing;
}

bool Acceptor::isReady() const
{
    pollfd entry{m_fd, POLLIN, 0};
    return ::poll(&entry, 1, 0) > 0;
}

void Acceptor::complain(int errnoValue, std::chrono::milliseconds delay)
{
    if (std::exchange(m_hasComplained, true))
        return;
    qCWarning(logWorker, "accept: %s; new connections wait, trying again every %d ms",
              qPrintable(qt_error_string(errnoValue)), static_cast<int>(delay.count()));
}

void Acceptor::backOff(std::chrono::milliseconds delay)
{
    if (m_isWatching) {
        m_dispatcher.unwatch(m_fd);
        m_isWatching = false;
    }
    if (m_isWanted)
        m_backOff.start(static_cast<int>(delay.count()), this);
}

void Acceptor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_backOff.timerId())
        return;
    m_backOff.stop();
    if (m_isWanted)
        resume();
}

} // namespace lumos
