// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listensocket.h"

#include "log.h"
#include "tcpsocket.h"

#include <QFile>

#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>

namespace lumos {

ListenSocket::ListenSocket(InheritedSocket &&inherited, quint32 id, bool isConfigured)
    : m_socket(std::move(inherited.fd))
    , m_address(std::move(inherited.address))
    , m_id(id)
    , m_isConfigured(isConfigured)
{ }

ListenSocket::ListenSocket(std::variant<FileDescriptor, UnixSocket> socket, SocketAddress address,
                           quint32 id)
    : m_socket(std::move(socket))
    , m_address(std::move(address))
    , m_id(id)
{ }

Result<ListenSocket> ListenSocket::listenOn(const SocketAddress &address,
                                            const SocketPolicy &policy, quint32 id)
{
    const auto make = [&](auto &&socket) {
        ListenSocket made(std::forward<decltype(socket)>(socket), address, id);
        made.m_backlog = policy.backlog;
        return made;
    };
    if (address.isUnix())
        return UnixSocket::listenAt(address.path, policy).map(make);
    return listenOnTcp(address, policy.backlog).map(make);
}

Result<std::optional<ListenSocket>> ListenSocket::adopt(InheritedSocket &&stored,
                                                        const SocketAddress &address,
                                                        const SocketPolicy &policy, quint32 id)
{
    const auto settle = [&](ListenSocket &&socket) -> Result<std::optional<ListenSocket>> {
        socket.m_backlog = 0; // not known: adapt() sets it
        if (const Result<void> adapted = socket.adapt(policy); !adapted)
            return tl::unexpected(adapted.error());
        return std::optional(std::move(socket));
    };
    if (!address.isUnix())
        return settle(ListenSocket(std::move(stored.fd), address, id));
    Result<std::optional<UnixSocket>> adopted =
        UnixSocket::adopt(std::move(stored.fd), address.path, stored.name, policy);
    if (!adopted)
        return tl::unexpected(adopted.error());
    if (!*adopted)
        return std::optional<ListenSocket>();
    return settle(ListenSocket(std::move(**adopted), address, id));
}

QByteArray ListenSocket::storeName() const
{
    if (!m_backlog)
        return {};
    if (const auto *made = std::get_if<UnixSocket>(&m_socket))
        return made->storeName();
    // A colon separates names from one another.
    return storedTcpPrefix + m_address.toString().toLatin1().replace(':', '_');
}

int ListenSocket::fd() const
{
    if (const auto *made = std::get_if<UnixSocket>(&m_socket))
        return made->fd();
    return std::get<FileDescriptor>(m_socket).get();
}

static bool isAsConfigured(const QString &path, const SocketPolicy &policy)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return true; // or nobody can tell
    const bool isOwner = policy.user.value_or(status.st_uid) == status.st_uid
        && policy.group.value_or(status.st_gid) == status.st_gid;
    return FileMode(status.st_mode) == policy.mode && (isOwner || !policy.isOwnerExplicit);
}

Result<void> ListenSocket::adapt(const SocketPolicy &policy)
{
    if (!m_backlog && m_address.isUnix() && !isAsConfigured(m_address.path, policy))
        qCWarning(logMaster).noquote()
            << QStringLiteral("%1 keeps the owner and mode that its maker has given it, such as "
                              "lumos.socket; chmod-socket and chown-socket have no effect on it")
                   .arg(m_address.path);
    if (!m_backlog)
        return {};
    if (auto *made = std::get_if<UnixSocket>(&m_socket)) {
        if (const Result<void> adapted = made->adapt(policy); !adapted)
            return adapted;
    }
    // A second listen(2) changes nothing but the backlog.
    if (*m_backlog != policy.backlog && ::listen(fd(), policy.backlog) != 0)
        return fail(systemErrorText(errno, u"listen on", m_address.toString()),
                    ExitCode::CannotCreate);
    m_backlog = policy.backlog;
    return {};
}

void ListenSocket::removePath()
{
    if (auto *made = std::get_if<UnixSocket>(&m_socket))
        made->removePath();
}

void ListenSocket::keepPath()
{
    if (auto *made = std::get_if<UnixSocket>(&m_socket))
        made->keepPath();
}

} // namespace lumos
