// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustypes.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace lumos {

/// org.lumosd.Server1.Worker.
class FakeWorker final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(uint Number MEMBER number)
    Q_PROPERTY(uint Pid MEMBER pid)
    Q_PROPERTY(QString State MEMBER state)
    Q_PROPERTY(qlonglong Since MEMBER since)
    Q_PROPERTY(qulonglong Requests MEMBER requests)
    Q_PROPERTY(qulonglong Errors MEMBER errors)
    Q_PROPERTY(uint Active MEMBER active)
    Q_PROPERTY(qulonglong Memory MEMBER memory)
    Q_PROPERTY(QString CurrentRequest MEMBER request)
    Q_PROPERTY(qlonglong RequestSince MEMBER requestSince)

public:
    explicit FakeWorker(uint workerNumber, QObject *parent = nullptr);
    [[nodiscard]] QVariantMap properties() const;

    uint number = 0;
    uint pid = 0;
    QString state = QStringLiteral("idle");
    qint64 since = 0;
    quint64 requests = 0;
    quint64 errors = 0;
    uint active = 0;
    quint64 memory = quint64(29) << 20;
    QString request;
    qint64 requestSince = 0;
};

using WorkerObjects = QMap<QDBusObjectPath, QMap<QString, QVariantMap>>;

/// org.lumosd.Server1.Manager and its workers.
class FakeServer final : public QObject, public QDBusContext
{
    Q_OBJECT
    Q_PROPERTY(QString Version MEMBER version)
    Q_PROPERTY(QString State MEMBER state)
    Q_PROPERTY(qlonglong StateSince MEMBER since)
    Q_PROPERTY(QString ConfigETag MEMBER etag)
    Q_PROPERTY(bool RestartRequired MEMBER restartRequired)
    Q_PROPERTY(uint ConfiguredProcesses MEMBER configured)
    Q_PROPERTY(uint RunningProcesses MEMBER running)
    Q_PROPERTY(QString Socket MEMBER socket)
    Q_PROPERTY(uint SocketMode MEMBER socketMode)
    Q_PROPERTY(QString LastReload MEMBER lastReload)
    Q_PROPERTY(qulonglong Requests MEMBER requests)
    Q_PROPERTY(qulonglong Errors MEMBER errors)
    Q_PROPERTY(uint Active MEMBER active)
    Q_PROPERTY(uint QueueLength MEMBER queue)

public:
    explicit FakeServer(uint workers, QObject *parent = nullptr);
    void appear(QDBusConnection connection);
    void vanish(QDBusConnection connection);
    [[nodiscard]] QList<FakeWorker *> workers() const { return m_workers; }
    [[nodiscard]] WorkerObjects objects() const;

    QString version = QStringLiteral("0.1.0");
    QString state = QStringLiteral("running");
    qint64 since = 0;
    QString etag;
    bool restartRequired = false;
    uint configured = 0;
    uint running = 0;
    QString socket = QStringLiteral("/run/lumos/lumos.sock");
    uint socketMode = 0660;
    QString lastReload;
    quint64 requests = 18204;
    quint64 errors = 2;
    uint active = 1;
    uint queue = 0;
    QList<qulonglong> durations = {17000, 1100, 100, 4}; ///< of classes up to 10, 100, 1000 ms
    QStringList calls;
    bool holdsReload = false; ///< never answers it
    QString errorName; ///< of the next call
    QString errorText;

public Q_SLOTS: // NOLINTBEGIN: D-Bus names
    void Reload(bool interactive);
    void SetWorkers(uint count, bool interactive);
    void RestartWorkers(bool interactive);
    void RestartWorker(uint number, bool interactive);
    QVariantMap GetStats();
    QString GetBacktrace(uint number, bool interactive);

Q_SIGNALS:
    void WorkerExited(uint number, uint pid, const QString &reason);
    void ReloadFinished(bool succeeded, const QString &message); // NOLINTEND

private:
    void record(const QString &call);

    QList<FakeWorker *> m_workers;
};

} // namespace lumos

Q_DECLARE_METATYPE(lumos::WorkerObjects)
