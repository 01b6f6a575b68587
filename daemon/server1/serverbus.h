// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server1/buskind.h"
#include "server1/logcontrol.h"
#include "server1/serverobjects.h"
#include "settingsreader.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace lumos {

/// The place of a running server on a message bus. Whatever the bus does, the server goes on: one
/// that is not there, or goes away, costs a line in the log, and one that comes back is taken
/// again.
class ServerBus final : public QObject
{
    Q_OBJECT

public:
    /// From the loss of a bus to the first look for it, which is then doubled up to the longest.
    static constexpr std::chrono::seconds firstPause{1};
    static constexpr std::chrono::seconds longestPause{600};

    /// Connects, which may take as long as the bus takes. Empty, and told: nobody can be shown
    /// anything; empty, untold: nobody is to be.
    [[nodiscard]] static std::unique_ptr<ServerBus> connectTo(BusKind kind,
                                                              const ConfigurationSource &source,
                                                              RunningServer &server);
    /// The same on the bus at @p address, where only this process's user may change anything.
    [[nodiscard]] static std::unique_ptr<ServerBus> connectTo(const QString &address,
                                                              const ConfigurationSource &source,
                                                              RunningServer &server);
    ~ServerBus() override;

private Q_SLOTS:
    void leave(); ///< the bus is gone

private:
    /// How to come to the bus, and who decides there.
    struct Place
    {
        std::function<QDBusConnection()> connect;
        std::function<std::unique_ptr<Authority>(const QDBusConnection &)> authority;
    };
    ServerBus(Place place, const ConfigurationSource &source, RunningServer &server);
    [[nodiscard]] static std::unique_ptr<ServerBus> connectTo(Place place,
                                                              const ConfigurationSource &source,
                                                              RunningServer &server);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> offer(const AppNames &names);
    void close();
    void comeBack();

    const Place m_place;
    const Result<AppNames> m_names;
    RunningServer &m_server;
    QTimer m_timer;
    std::chrono::seconds m_pause = firstPause;
    QDBusConnection m_connection;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<ServerObjects> m_objects;
    std::unique_ptr<LogControl> m_logControl;
};

} // namespace lumos
