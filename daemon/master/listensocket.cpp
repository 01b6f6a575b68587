// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listensocket.h"

#include "log.h"
#include "tcpsocket.h"

#include <algorithm>

namespace lumos {

namespace {

bool isSamePlace(const SocketAddress &a, const SocketAddress &b)
{
    return a.path == b.path && a.host == b.host && a.port == b.port;
}

} // namespace

ListenSocket::ListenSocket(InheritedSocket &&inherited)
    : m_socket(std::move(inherited.fd))
    , m_address(std::move(inherited.address))
{ }

ListenSocket::ListenSocket(std::variant<FileDescriptor, UnixSocket> socket, SocketAddress address)
    : m_socket(std::move(socket))
    , m_address(std::move(address))
{ }

Result<ListenSocket> ListenSocket::listenOn(const SocketAddress &address,
                                            const SocketPolicy &policy)
{
    if (address.isUnix()) {
        return UnixSocket::listenAt(address.path, policy).map([&address](UnixSocket &&socket) {
            return ListenSocket(std::move(socket), address);
        });
    }
    return listenOnTcp(address, policy.backlog).map([&address](FileDescriptor &&fd) {
        return ListenSocket(std::move(fd), address);
    });
}

int ListenSocket::fd() const
{
    if (const auto *made = std::get_if<UnixSocket>(&m_socket))
        return made->fd();
    return std::get<FileDescriptor>(m_socket).get();
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

void logServing(const std::vector<ListenSocket> &sockets)
{
    for (const ListenSocket &socket : sockets)
        qCInfo(logMaster).noquote()
            << QStringLiteral("serving on %1").arg(socket.address().toString());
}

Result<std::vector<ListenSocket>> openListenSockets(const Settings &settings,
                                                    const SocketPolicy &policy,
                                                    std::vector<InheritedSocket> inherited)
{
    std::vector<ListenSocket> sockets;
    for (const SocketAddress &address : settings.sockets) {
        const auto same = std::find_if(inherited.begin(), inherited.end(),
                                       [&address](const InheritedSocket &socket) {
                                           return isSamePlace(socket.address, address);
                                       });
        if (same != inherited.end()) {
            // What is spoken on it is the configuration's to say.
            same->address = address;
            sockets.emplace_back(std::move(*same));
            inherited.erase(same);
            continue;
        }
        Result<ListenSocket> socket = ListenSocket::listenOn(address, policy);
        if (!socket)
            return tl::unexpected(socket.error());
        sockets.push_back(std::move(*socket));
    }
    for (InheritedSocket &socket : inherited)
        sockets.emplace_back(std::move(socket));
    return sockets;
}

} // namespace lumos
