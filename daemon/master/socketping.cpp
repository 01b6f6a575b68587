// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketping.h"

#include "asowner.h"
#include "ipc/unixaddress.h"
#include "uwsgiping.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <utility>

namespace lumos {

SocketPing::SocketPing(const QString &path, const std::optional<Identity> &identity, Done done,
                       QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Where only others may connect, that is no trouble that we could see.
        finish(m_fd.isValid()      ? PingOutcome::State::Silent
                   : m_isForbidden ? PingOutcome::State::NotAsked
                                   : PingOutcome::State::Refused);
    });
    ask(path, identity);
    m_timer.start(m_fd.isValid() ? patience : std::chrono::seconds(0));
}

void SocketPing::ask(const QString &path, const std::optional<Identity> &identity)
{
    // As the application's user wherever the path leads: root without CAP_DAC_OVERRIDE may not
    // connect to what is that user's.
    const Result<AsOwner> rights = AsOwner::enter(identity);
    const Result<sockaddr_un> address = unixAddress(path);
    if (!rights || !address) {
        m_reason = rights ? address.error().text : rights.error().text;
        return;
    }
    UnixConnection connection = connectUnix(*address, SOCK_NONBLOCK);
    m_isForbidden = connection.reason == EACCES;
    if (!connection.fd.isValid()) {
        m_reason = connection.reason == EAGAIN
            ? QStringLiteral("its queue is full")
            : systemErrorText(connection.reason, u"connect to", path);
        return;
    }
    m_fd = std::move(connection.fd);
    // Four bytes fit; who has gone already does not answer.
    [[maybe_unused]] const ssize_t sent =
        ::send(m_fd.get(), uwsgiPing.data(), uwsgiPing.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    m_notifier.reset(new QSocketNotifier(m_fd.get(), QSocketNotifier::Read));
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SocketPing::read);
}

void SocketPing::read()
{
    std::array<char, uwsgiPong.size()> buffer;
    const ssize_t size =
        ::recv(m_fd.get(), buffer.data(), uwsgiPong.size() - m_answer.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size > 0)
        m_answer.append(buffer.data(), static_cast<std::size_t>(size));
    if (m_answer == uwsgiPong)
        finish(PingOutcome::State::Answered);
    else if (size <= 0 || m_answer.size() == uwsgiPong.size())
        finish(PingOutcome::State::Silent);
}

void SocketPing::finish(PingOutcome::State state)
{
    m_timer.stop();
    m_notifier.reset();
    const auto took = std::chrono::steady_clock::now() - m_begun;
    const Done done = std::exchange(m_done, {});
    done({.state = state,
          .took = std::chrono::duration_cast<std::chrono::milliseconds>(took),
          .reason = m_reason});
    Q_EMIT finished();
}

} // namespace lumos
