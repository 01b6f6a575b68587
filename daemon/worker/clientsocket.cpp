// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientsocket.h"

#include "forkguard.h"
#include "log.h"

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lumos {

void ClientSocket::close()
{
    stopDeadline();
    stopWatching();
    // The application's child may have this connection too, and nobody would be told of its end.
    if (hasForked())
        endOutput();
    m_fd.reset();
}

ClientSocket::Input ClientSocket::read(std::span<char> buffer, std::string_view &bytes) const
{
    const ssize_t count = ::read(m_fd.get(), buffer.data(), buffer.size());
    if (count > 0) {
        bytes = {buffer.data(), static_cast<std::size_t>(count)};
        return Input::Bytes;
    }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? Input::NothingYet : Input::Ended;
}

bool ClientSocket::awaitInput(std::chrono::milliseconds time) const
{
    pollfd entry{m_fd.get(), POLLIN, 0};
    return ::poll(&entry, 1, static_cast<int>(time.count())) > 0;
}

bool ClientSocket::sendAside(std::string_view bytes) const
{
    return ::send(m_fd.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL) >= 0 || errno == EAGAIN;
}

bool ClientSocket::hasInput() const
{
    char byte = 0;
    return ::recv(m_fd.get(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

void ClientSocket::endOutput() const
{
    ::shutdown(m_fd.get(), SHUT_WR); // fails only when the client has gone already
}

void ClientSocket::resetOnClose() const
{
    const linger reset{1, 0};
    ::setsockopt(m_fd.get(), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
}

bool ClientSocket::watchFor(std::uint32_t events)
{
    if (m_watched == events)
        return true;
    if (!m_dispatcher.watch(m_fd.get(), events, m_watcher)) {
        qCWarning(logWorker, "a connection cannot be watched: %s",
                  qPrintable(qt_error_string(errno)));
        return false;
    }
    m_watched = events;
    return true;
}

void ClientSocket::stopWatching()
{
    if (std::exchange(m_watched, 0U) != 0)
        m_dispatcher.unwatch(m_fd.get());
}

void ClientSocket::startDeadline(Waiting waiting)
{
    m_deadline = waiting;
    m_deadlines.start(m_entry, waiting, Deadlines::Clock::now());
}

void ClientSocket::stopDeadline()
{
    m_deadline.reset();
    m_deadlines.stop(m_entry);
}

} // namespace lumos
