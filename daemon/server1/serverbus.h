// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server1/buskind.h"
#include "server1/serverobjects.h"
#include "settingsreader.h"

#include <memory>

namespace lumos {

/// The place of a running server on a message bus. Whatever the bus does, the server goes on: one
/// that is not there, or goes away, costs a line in the log.
class ServerBus final : public QObject
{
    Q_OBJECT

public:
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
    ServerBus(const QDBusConnection &connection, std::unique_ptr<Authority> authority);
    [[nodiscard]] static std::unique_ptr<ServerBus> open(QDBusConnection connection,
                                                         std::unique_ptr<Authority> authority,
                                                         const ConfigurationSource &source,
                                                         RunningServer &server);
    [[nodiscard]] Result<void> offer(const ConfigurationSource &source, RunningServer &server);

    QDBusConnection m_connection;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<ServerObjects> m_objects;
};

} // namespace lumos
