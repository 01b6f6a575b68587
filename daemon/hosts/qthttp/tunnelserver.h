// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QTcpServer>

namespace lumos {

/// A QTcpServer that never listens: it hands QHttpServer the sockets that it is given, which is the
/// only public way in.
class TunnelServer final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

    /// Makes isListening() true, which QAbstractHttpServer::bind() asks for, on a socket that has
    /// no address: nobody can connect.
    [[nodiscard]] Result<void> pretendToListen();
    /// Hands @p socket over to the HTTP server that this one is bound to; one of them owns it.
    void offer(QTcpSocket *socket);
};

} // namespace lumos
