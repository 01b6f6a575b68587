// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/busobject.h"
#include "models/servicestate.h"

#include <QDBusObjectPath>
#include <QHash>

namespace lumos {

/// One unit of systemd: its state, live, and the jobs that change it.
class UnitClient final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const BusResult<bool> &)>;

    UnitClient(const QDBusConnection &connection, const QString &unit, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const UnitState &state() const { return m_state; }
    [[nodiscard]] const QString &unit() const { return m_unit; }

    // Each ends when systemd's job is done, not when it is queued; the user may be asked.
    void start(const Handler &handler) { runJob(QStringLiteral("StartUnit"), handler); }
    void stop(const Handler &handler) { runJob(QStringLiteral("StopUnit"), handler); }
    void restart(const Handler &handler) { runJob(QStringLiteral("RestartUnit"), handler); }
    void resetFailed(const Handler &handler);
    void setStartsAtBoot(bool startsAtBoot, const Handler &handler);

Q_SIGNALS:
    void promptEnded(bool hasAgent); ///< see BusObject
    void stateChanged();

private Q_SLOTS:
    void onJobRemoved(uint id, const QDBusObjectPath &job, const QString &unit,
                      const QString &result);
    void onPropertiesChanged();
    void onUnitFilesChanged();

private:
    void fetch();
    void takeUnit(const QVariantMap &properties);
    void publish();
    void finishFetch();
    void runJob(const QString &method, const Handler &handler);
    void finishJob(const Handler &handler, const QString &result);
    void setState(const UnitState &state);

    BusObject m_object;
    QString m_unit;
    QString m_path; ///< the unit's object; empty until systemd has named it
    UnitState m_state;
    UnitState m_next;
    QHash<QString, Handler> m_jobs; ///< by object path, until JobRemoved
    QHash<QString, QString> m_doneJobs; ///< that ended before we knew their path
    int m_callsUnderWay = 0; ///< of runJob, whose job's path is not known yet
    bool m_isFetching = false;
    bool m_isStale = false;
};

} // namespace lumos
