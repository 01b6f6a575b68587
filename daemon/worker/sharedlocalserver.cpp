// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedlocalserver.h"

namespace lumos {

SharedLocalServer::SharedLocalServer(EpollDispatcher &dispatcher, int listenFd, Connected connected,
                                     QObject *parent)
    : QLocalServer(parent)
    , m_fd(listenFd)
    , m_connected(std::move(connected))
    , m_acceptor(dispatcher, listenFd, [this](FileDescriptor fd, const sockaddr_storage &) {
        incomingConnection(static_cast<quintptr>(fd.release()));
    })
{ }

SharedLocalServer::~SharedLocalServer() = default;

bool SharedLocalServer::start()
{
    setMaxPendingConnections(-1); // keeps QLocalServer's notifier off; must come before listen()
    if (!listen(static_cast<qintptr>(m_fd)))
        return false;
    // close() then believes that there is no path to unlink; must come after listen().
    setSocketOptions(socketOptions() | AbstractNamespaceOption);
    m_acceptor.resume();
    return true;
}

void SharedLocalServer::incomingConnection(quintptr socketDescriptor)
{
    m_connected(FileDescriptor(static_cast<int>(socketDescriptor)));
}

} // namespace lumos
