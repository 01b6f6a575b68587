// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlsocket.h"

#include "log.h"
#include "socketdirectory.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

namespace {

constexpr std::chrono::milliseconds retryDelay{1000};

// In /tmp anybody may have made the directory before us.
Result<void> makePrivateDirectory(const QString &directory)
{
    const QByteArray name = QFile::encodeName(directory);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return fail(systemErrorText(errno, u"make", directory));
    struct stat status
    { };
    if (::lstat(name.constData(), &status) != 0)
        return fail(systemErrorText(errno, u"look at", directory));
    if (!S_ISDIR(status.st_mode) || status.st_uid != ::geteuid() || (status.st_mode & 022) != 0)
        return fail(QStringLiteral("%1 is no directory that only its owner, who starts lumosd, may "
                                   "write in: remove it")
                        .arg(directory));
    return {};
}

bool mayOrder(int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && (peer.uid == 0 || peer.uid == ::geteuid());
}

} // namespace

Result<std::unique_ptr<ControlSocket>> ControlSocket::listenAt(
    const ControlAddress &address, const std::optional<Identity> &identity)
{
    SocketPolicy policy;
    policy.mode = FileMode(0600);
    policy.backlog = int{maxClients};
    if (::geteuid() == 0)
        policy.identity = identity;
    const Result<void> made = ::geteuid() == 0 ? makeSocketDirectory(address.directory, {})
                                               : makePrivateDirectory(address.directory);
    if (!made)
        return tl::unexpected(made.error());
    return UnixSocket::listenAt(address.path, policy).map([](UnixSocket &&socket) {
        return std::unique_ptr<ControlSocket>(new ControlSocket(std::move(socket)));
    });
}

ControlSocket::ControlSocket(UnixSocket socket)
    : m_socket(std::move(socket))
    , m_notifier(m_socket.fd(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ControlSocket::acceptOne);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ControlSocket::dropLate);
}

ControlSocket::~ControlSocket()
{
    endAll({ExitCode::TempFail, QStringLiteral("lumosd has stopped")});
}

void ControlSocket::acceptOne()
{
    FileDescriptor fd(::accept4(m_socket.fd(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!fd.isValid()) {
        // Whatever the reason, the queue may stay readable: later is soon enough.
        m_notifier.setEnabled(false);
        QTimer::singleShot(retryDelay, this, [this] { m_notifier.setEnabled(true); });
        return;
    }
    auto client = std::make_unique<Client>();
    client->fd = std::move(fd);
    client->since = std::chrono::steady_clock::now();
    const int number = client->fd.get();
    if (!mayOrder(number)) {
        answer(*client,
               {ExitCode::NoPermission,
                QStringLiteral("only root, or who runs this lumosd, may give it orders")});
        return;
    }
    if (m_clients.size() >= maxClients) {
        answer(*client, {ExitCode::TempFail, QStringLiteral("too many others wait for a reload")});
        return;
    }
    client->notifier.reset(new QSocketNotifier(number, QSocketNotifier::Read));
    connect(client->notifier.get(), &QSocketNotifier::activated, this,
            [this, number] { read(number); });
    m_clients.push_back(std::move(client));
    if (!m_patience.isActive())
        m_patience.start(patience);
}

void ControlSocket::read(int fd)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [fd](const auto &each) { return each->fd.get() == fd; });
    if (found == m_clients.end())
        return;
    Client &client = **found;
    std::array<char, maxControlOrder> buffer;
    const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    // Who says anything after the order, or leaves, is not waited for.
    if (size <= 0 || client.state != Client::State::Ordering) {
        remove(client);
        return;
    }
    client.order.append(buffer.data(), size);
    if (client.order == reloadOrder) {
        client.state = Client::State::Ordered;
        Q_EMIT reloadOrdered();
    } else if (!reloadOrder.startsWith(client.order)) {
        remove(client);
    }
}

// The clients wait in the order in which they came.
void ControlSocket::dropLate()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_clients, [now](const auto &client) {
        return client->state == Client::State::Ordering && client->since + patience <= now;
    });
    const auto next = std::find_if(m_clients.begin(), m_clients.end(), [](const auto &client) {
        return client->state == Client::State::Ordering;
    });
    if (next != m_clients.end())
        m_patience.start(
            std::chrono::ceil<std::chrono::milliseconds>((*next)->since + patience - now));
}

void ControlSocket::reloadBegins()
{
    for (const auto &client : m_clients) {
        if (client->state == Client::State::Ordered)
            client->state = Client::State::UnderWay;
    }
}

template <typename Predicate>
void ControlSocket::answerWhere(const ControlAnswer &answerToAll, Predicate predicate)
{
    std::erase_if(m_clients, [&](const std::unique_ptr<Client> &client) {
        if (!predicate(*client))
            return false;
        answer(*client, answerToAll);
        return true;
    });
}

void ControlSocket::reloadEnded(const ControlAnswer &answerToAll)
{
    answerWhere(answerToAll,
                [](const Client &client) { return client.state == Client::State::UnderWay; });
}

void ControlSocket::endAll(const ControlAnswer &answerToAll)
{
    answerWhere(answerToAll, [](const Client &) { return true; });
}

void ControlSocket::answer(Client &client, const ControlAnswer &answer)
{
    // Into an empty socket buffer it fits; who does not read it has gone.
    const QByteArray line = encodeControlAnswer(answer);
    [[maybe_unused]] const ssize_t sent =
        ::send(client.fd.get(), line.constData(), static_cast<std::size_t>(line.size()),
               MSG_NOSIGNAL | MSG_DONTWAIT);
}

void ControlSocket::remove(const Client &client)
{
    std::erase_if(m_clients, [&client](const auto &each) { return each.get() == &client; });
}

} // namespace lumos
