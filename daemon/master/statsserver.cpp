// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statsserver.h"

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace lumos {

namespace {

using Clock = std::chrono::steady_clock;

// Whatever the reason, the queue may stay readable: later is soon enough.
constexpr std::chrono::seconds acceptPause{1};

} // namespace

StatsServer::StatsServer(UnixSocket socket, std::function<QByteArray()> tell)
    : m_socket(std::move(socket))
    , m_tell(std::move(tell))
    , m_notifier(m_socket.fd(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StatsServer::acceptOne);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &StatsServer::dropLate);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StatsServer::follow);
}

StatsServer::~StatsServer() = default;

void StatsServer::acceptOne()
{
    auto client = std::make_unique<Client>();
    client->fd.reset(::accept4(m_socket.fd(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!client->fd.isValid()) {
        m_pause.start(acceptPause);
        follow();
        return;
    }
    client->since = Clock::now();
    client->text = m_tell();
    if (!sendOn(*client))
        return;
    const int number = client->fd.get();
    client->notifier.reset(new QSocketNotifier(number, QSocketNotifier::Write));
    connect(client->notifier.get(), &QSocketNotifier::activated, this,
            [this, number] { goOn(number); });
    m_clients.push_back(std::move(client));
    follow();
}

/// False: there is nothing more to send, or nobody to send it to.
bool StatsServer::sendOn(Client &client)
{
    while (client.sent < client.text.size()) {
        const ssize_t size = ::send(client.fd.get(), client.text.constData() + client.sent,
                                    static_cast<std::size_t>(client.text.size() - client.sent),
                                    MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size < 0)
            return errno == EAGAIN || errno == EINTR;
        client.sent += size;
    }
    return false;
}

void StatsServer::goOn(int fd)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [fd](const auto &each) { return each->fd.get() == fd; });
    if (found == m_clients.end() || sendOn(**found))
        return;
    m_clients.erase(found);
    follow();
}

void StatsServer::dropLate()
{
    const auto late = Clock::now() - patience;
    std::erase_if(m_clients, [late](const auto &client) { return client->since <= late; });
    follow();
}

void StatsServer::follow()
{
    m_notifier.setEnabled(m_clients.size() < maxClients && !m_pause.isActive());
    if (m_clients.empty()) {
        m_patience.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_clients.front()->since
                                                                   + patience - Clock::now());
    m_patience.start(std::max(left, std::chrono::milliseconds(1)));
}

} // namespace lumos
