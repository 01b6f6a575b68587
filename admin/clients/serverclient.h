// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/busobject.h"
#include "models/servicestate.h"

#include <QMap>

namespace lumos {

/// org.lumosd.Server1 of one application: what the running master and its workers do.
class ServerClient final : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Handler = std::function<void(const BusResult<T> &)>;

    /// @p busName: AppNames::busName.
    ServerClient(const QDBusConnection &connection, const QString &busName,
                 QObject *parent = nullptr);

    /// Asks for everything once.
    void refresh();
    [[nodiscard]] const ServerState &state() const { return m_state; }

    void reload(const Handler<bool> &handler);
    void setWorkers(uint count, const Handler<bool> &handler);
    void restartWorkers(const Handler<bool> &handler);
    void restartWorker(uint number, const Handler<bool> &handler);
    void getBacktrace(uint number, const Handler<QString> &handler);

Q_SIGNALS:
    void promptEnded(bool hasAgent); ///< see BusObject
    void stateChanged();
    void reloadFinished(bool succeeded, const QString &message);

private Q_SLOTS:
    void onPropertiesChanged(const QDBusMessage &message);
    void onWorkersChanged();
    void onWorkerExited(uint number, uint pid, const QString &reason);
    void onReloadFinished(bool succeeded, const QString &message);

private:
    void ownerChanged(const QString &owner);
    void fetchWorkers();
    void fetchStats();
    void control(const QString &method, const QVariantList &arguments,
                 const Handler<bool> &handler);
    void takeWorker(const QString &path, const QVariantMap &properties);
    void publishWorkers();

    BusObject m_object;
    ServerState m_state;
    QMap<uint, WorkerState> m_workers;
    bool m_isFetchingWorkers = false;
    bool m_isFetching = false;
};

} // namespace lumos
