// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientnotifier.h"
#include "unixsocket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace lumos {

/// The socket of the key `stats`: whoever connects gets a text and the end of the connection.
/// Nothing is ever read, and nobody waited for: a reader that has not taken everything in time is
/// cut off, and no more than a few are served at once.
class StatsServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maxClients = 8; ///< who comes later waits in the listen queue
    static constexpr std::chrono::seconds patience{5};

    /// @p tell makes the text.
    StatsServer(UnixSocket socket, std::function<QByteArray()> tell);
    ~StatsServer() override;

    /// For a stop without `vacuum`.
    void leavePath() { m_socket.keepPath(); }

private:
    struct Client
    {
        FileDescriptor fd;
        QByteArray text;
        qsizetype sent = 0;
        ClientNotifier notifier; ///< while the client must read first
        std::chrono::steady_clock::time_point since;
    };

    void acceptOne();
    [[nodiscard]] static bool sendOn(Client &client);
    void goOn(int fd);
    void dropLate();
    void follow();

    UnixSocket m_socket;
    std::function<QByteArray()> m_tell;
    QSocketNotifier m_notifier;
    QTimer m_patience;
    QTimer m_pause;
    std::vector<std::unique_ptr<Client>> m_clients; ///< in the order in which they came
};

} // namespace lumos
