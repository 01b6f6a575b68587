// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptor.h"

#include <QLocalServer>

#include <functional>

namespace lumos {

/// A QLocalServer on a listening unix socket that several processes share. QLocalServer's own
/// accept cannot be used there: it closes itself and unlinks the path when another process was
/// faster. So its notifier stays off, its idea of the path is taken away, and an Acceptor accepts.
class SharedLocalServer final : public QLocalServer
{
    Q_OBJECT

public:
    using Connected = std::function<void(FileDescriptor)>;

    SharedLocalServer(EpollDispatcher &dispatcher, int listenFd, Connected connected,
                      QObject *parent = nullptr);
    ~SharedLocalServer() override;

    /// Adopts the socket; false with QLocalServer::errorString() when it is not one.
    [[nodiscard]] bool start();
    [[nodiscard]] Acceptor &acceptor() { return m_acceptor; }

protected:
    void incomingConnection(quintptr socketDescriptor) override;

private:
    const int m_fd;
    const Connected m_connected;
    Acceptor m_acceptor;
};

} // namespace lumos
