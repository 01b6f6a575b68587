// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnelserver.h"

#include "ipc/filedescriptor.h"

#include <QTcpSocket>

#include <cerrno>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace lumos {

Result<void> TunnelServer::pretendToListen()
{
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.isValid())
        return fail(systemErrorText(errno, u"socket for Qt HttpServer"));
    if (!setSocketDescriptor(fd.get()))
        return fail(u"Qt HttpServer cannot be set up: %1"_s.arg(errorString()));
    (void)fd.release(); // the base class owns it now
    pauseAccepting(); // poll would report a hang-up on it for ever
    return {};
}

void TunnelServer::offer(QTcpSocket *socket)
{
    socket->setParent(this); // until QHttpServer takes it, if it does
    addPendingConnection(socket);
}

} // namespace lumos
