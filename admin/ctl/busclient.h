// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to the message bus: Settings1 and systemd1 as lumosctl calls them.
#pragma once

#include "appname.h"
#include "dbus/bustypes.h"
#include "result.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QHash>
#include <QObject>
#include <QVariantMap>

class QDBusMessage;

namespace lumos {

/// Makes one call after the other and waits for each in an event loop; an error is a sentence with
/// its remedy and the exit code that lumosctl ends with.
class BusClient final : public QObject
{
    Q_OBJECT

public:
    BusClient(const QDBusConnection &connection, AppNames names);

    [[nodiscard]] const AppNames &names() const { return m_names; }

    /// A method of org.lumosd.Settings1; the user may be asked for a password.
    [[nodiscard]] Result<QVariantList> settings(const QString &method,
                                                const QVariantList &arguments = {});
    /// All properties of org.lumosd.Settings1.
    [[nodiscard]] Result<QVariantMap> settingsProperties();
    /// All properties of the application's unit.
    [[nodiscard]] Result<QVariantMap> unitProperties();
    /// Whether the running server has read something that only a restart brings in force; false
    /// where it cannot be asked.
    [[nodiscard]] bool isRestartRequired();
    /// "StartUnit", "ReloadUnit", "RestartUnit": until the job has ended.
    [[nodiscard]] Result<void> runUnit(const QString &method, const QString &unit);

Q_SIGNALS:
    void jobEnded(); ///< of any unit

private Q_SLOTS:
    void noteJobRemoved(uint id, const QDBusObjectPath &job, const QString &unit,
                        const QString &result);

private:
    [[nodiscard]] Result<QVariantList> call(QDBusMessage message);
    [[nodiscard]] Result<void> followJobs(const QString &systemd);

    QDBusConnection m_connection;
    AppNames m_names;
    QString m_systemd; ///< unique name of the one that tells of its jobs
    QHash<QString, QString> m_jobResults; ///< by object path
};

} // namespace lumos
