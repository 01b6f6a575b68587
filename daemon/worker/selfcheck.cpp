// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selfcheck.h"

#include "front.h"
#include "protocol/requestreader.h"

#include <QString>

#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <utility>

namespace lumos {

namespace {

// "HTTP/1.1 200": all that is looked at.
constexpr std::size_t statusAt = 9;
constexpr std::size_t statusEnd = statusAt + 3;
// An answer is heard to its end, so that the application sees no client leave; but not for ever.
constexpr std::size_t enough = 1'048'576;

int statusOf(const std::string &head)
{
    if (head.size() < statusEnd)
        return 0;
    return QByteArray::fromRawData(head.data() + statusAt, statusEnd - statusAt).toInt();
}

} // namespace

SelfCheck::SelfCheck(EpollDispatcher &dispatcher, Front &front, Done done)
    : m_dispatcher(dispatcher)
    , m_front(front)
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(0); });
}

SelfCheck::~SelfCheck()
{
    if (m_fd.isValid())
        m_dispatcher.unwatch(m_fd.get());
}

bool SelfCheck::start(const QString &path, std::chrono::milliseconds timeout)
{
    std::array<int, 2> ends;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return false;
    m_fd.reset(ends[0]);
    FileDescriptor servers(ends[1]);
    const QByteArray request = "GET " + path.toUtf8()
        + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: lumosd (reload-check)\r\n"
          "Connection: close\r\n\r\n";
    // A path is shorter than any socket's buffer.
    const ssize_t sent = ::send(m_fd.get(), request.constData(),
                                static_cast<std::size_t>(request.size()), MSG_NOSIGNAL);
    if (sent != request.size() || !m_dispatcher.watch(m_fd.get(), EPOLLIN, *this))
        return false;
    m_timer.start(timeout);
    ConnectionFacts facts;
    facts.isUnix = true;
    m_front.serve(std::move(servers), std::move(facts), Request::Protocol::Http);
    return true;
}

void SelfCheck::ready(std::uint32_t)
{
    std::array<char, 16384> buffer;
    const ssize_t size = ::recv(m_fd.get(), buffer.data(), buffer.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        finish(statusOf(m_head));
        return;
    }
    const auto count = static_cast<std::size_t>(size);
    m_received += count;
    if (m_head.size() < statusEnd)
        m_head.append(buffer.data(), std::min(count, statusEnd - m_head.size()));
    if (m_received > enough)
        finish(statusOf(m_head));
}

void SelfCheck::finish(int status)
{
    m_timer.stop();
    m_dispatcher.unwatch(m_fd.get());
    m_fd.reset();
    if (const Done done = std::exchange(m_done, {}))
        done(status);
}

} // namespace lumos
