// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server1/objecttree.h"
#include "server1/serverservice.h"
#include "server1/workerservice.h"

#include <QDBusConnection>
#include <QTimer>

#include <memory>
#include <vector>

namespace lumos {

/// All objects of a running server on one connection: the Manager and one per worker, with the
/// signals that tell of their changes. Those of properties are sent once a second at most, and only
/// when there are any, so that an idle server stays asleep.
class ServerObjects final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds spacing{1};

    ServerObjects(const QDBusConnection &connection, const AppNames &names, RunningServer &server,
                  Authority &authority);
    ~ServerObjects() override;

    /// Puts them on the connection.
    [[nodiscard]] Result<void> offer();

private:
    void follow();
    void followWorkers();
    void addWorker();
    void removeWorker();
    void announce();
    /// Whether anything was to be said.
    bool announce(const QString &path, QLatin1StringView interface, const QVariantMap &now,
                  QVariantMap &before);
    [[nodiscard]] BusInterfaces interfacesOf(const WorkerService &worker);
    [[nodiscard]] BusObjects listWorkers();

    struct Worker
    {
        std::unique_ptr<WorkerService> service;
        QVariantMap announced;
    };

    QDBusConnection m_connection;
    RunningServer &m_server;
    ServerView m_view;
    ServerService m_service;
    ObjectTree *m_tree; ///< the service's
    std::vector<Worker> m_workers; ///< numbers 1 to its size
    QVariantMap m_announced; ///< as the last signal had them
    QTimer m_timer; ///< runs while the next signal would come too soon
    bool m_isMore = false; ///< something may have changed meanwhile
};

} // namespace lumos
