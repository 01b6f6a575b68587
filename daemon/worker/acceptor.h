// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epolldispatcher.h"
#include "ipc/filedescriptor.h"

#include <QBasicTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <sys/socket.h>

namespace lumos {

/// Accepts from a listening socket that other processes accept from too: one connection per
/// wake-up, so that a burst spreads over all workers; more for a moment where each is done with at
/// once, since then the queue is all that is left to do. Never closes the socket.
class Acceptor final : public QObject, public DescriptorWatcher
{
    Q_OBJECT

public:
    /// Takes a new connection, non-blocking and close-on-exec, and the address of its other end.
    using Accepted = std::function<void(FileDescriptor, const sockaddr_storage &)>;

    /// Whether the connections so far are done with.
    using IsFree = std::function<bool()>;

    Acceptor(EpollDispatcher &dispatcher, int listenFd, Accepted accepted);
    ~Acceptor() override;

    /// Goes on accepting within a wake-up while this says so.
    void goOnWhile(IsFree isFree) { m_isFree = std::move(isFree); }

    void resume();
    /// Stops watching, and leaves what waits to the others.
    void pause();
    /// Stops watching for good. A connection that has woken this worker is still accepted: no other
    /// worker has been woken for it.
    void stop();
    /// Accepts all that waits, for a stop after which nobody else will.
    void acceptAll();

    void ready(std::uint32_t events) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Outcome { Accepted, Nothing, Failed };
    Outcome acceptOne();
    void goOn();
    Outcome cannotAccept(int errnoValue);
    [[nodiscard]] bool isReady() const;
    void complain(int errnoValue, std::chrono::milliseconds delay);
    void backOff(std::chrono::milliseconds delay);

    EpollDispatcher &m_dispatcher;
    const int m_fd;
    const Accepted m_accepted;
    IsFree m_isFree;
    int m_leftOut = 0; ///< wake-ups between two tries to go on, more after each in vain
    int m_toLeaveOut = 0;
    bool m_isWatching = false;
    bool m_isWanted = false;
    bool m_hasComplained = false;
    int m_inVain = 0; ///< wake-ups in a row that have brought no connection
    QBasicTimer m_backOff;
};

} // namespace lumos
