// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QHash>
#include <QObject>
#include <QVariantMap>

namespace lumos {

class FakeUnit;

/// As much of org.freedesktop.systemd1 as a panel sees: units, their jobs, enabling.
class FakeServiceManager final : public QObject, public QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")

public:
    explicit FakeServiceManager(QObject *parent = nullptr);
    void appear(QDBusConnection connection);

    /// The unit as it is to be; sends PropertiesChanged.
    void setUnit(const QString &name, const QString &activeState,
                 const QString &fileState = QStringLiteral("enabled"));
    void setMissing(const QString &name);
    [[nodiscard]] FakeUnit &unit(const QString &name);
    QStringList calls;
    QString errorName; ///< of the next call that changes something
    QString errorText;
    bool failsJobs = false; ///< a start comes to nothing

public Q_SLOTS: // NOLINTBEGIN: D-Bus names
    void Subscribe() { }
    QDBusObjectPath LoadUnit(const QString &name);
    QDBusObjectPath StartUnit(const QString &name, const QString &mode);
    QDBusObjectPath StopUnit(const QString &name, const QString &mode);
    QDBusObjectPath RestartUnit(const QString &name, const QString &mode);
    void ResetFailedUnit(const QString &name);
    void EnableUnitFiles(const QStringList &files, bool runtime, bool force);
    void DisableUnitFiles(const QStringList &files, bool runtime);
    void Reload();

Q_SIGNALS:
    void JobRemoved(uint id, const QDBusObjectPath &job, const QString &unit,
                    const QString &result);
    void UnitFilesChanged(); // NOLINTEND

private:
    bool record(const QString &call);
    QDBusObjectPath runJob(const QString &method, const QString &name, const QString &state);

    void announce(const FakeUnit &unit);

    QHash<QString, FakeUnit *> m_units;
    QDBusConnection m_connection;
    uint m_lastJob = 0;
};

/// One unit; both of systemd's interfaces answer from the same map.
class FakeUnit final : public QObject
{
    Q_OBJECT

public:
    explicit FakeUnit(QString unitPath, QObject *parent = nullptr);
    QString path;
    QVariantMap properties;
};

} // namespace lumos
