// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QDBusMessage;

namespace lumos {

/// What systemd says about a unit; systemd's own words (org.freedesktop.systemd1(5)).
struct SystemdUnitState
{
    QString loadState; ///< "loaded", "not-found", "masked" ...
    QString activeState; ///< "active", "reloading", "inactive", "failed", "activating" ...
    QString unitFileState; ///< "enabled", "disabled", "static" ...; empty: no file
    QString statusText; ///< what a service says about itself (STATUS=)
    QString result; ///< "success", "exit-code", "timeout" ...
    quint32 mainPid = 0;

    [[nodiscard]] bool isInstalled() const { return loadState == QLatin1StringView("loaded"); }
    [[nodiscard]] bool isActive() const;
};

/// Starts, stops and reloads units over D-Bus and waits for the end of the job.
class SystemdClient final : public QObject
{
    Q_OBJECT

public:
    enum class Verb { Start, Stop, Reload, Restart };
    using Done = std::function<void(const Result<void> &)>;
    using StateDone = std::function<void(const Result<SystemdUnitState> &)>;

    explicit SystemdClient(const QDBusConnection &connection, QObject *parent = nullptr);

    /// How long a job may take before it is given up (not cancelled).
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Success when the job ended with "done"; else the error is a sentence with systemd's result
    /// and what the unit says about itself.
    void run(Verb verb, const QString &unit, Done done);
    void askState(const QString &unit, StateDone done);

private Q_SLOTS:
    void noteJobRemoved(uint id, const QDBusObjectPath &job, const QString &unit,
                        const QString &result);

private:
    struct Job
    {
        Verb verb;
        QString unit;
        Done done;
    };

    void follow(const QString &owner);
    void startJob(const Job &job, const QDBusMessage &reply);
    void await(const QString &path, const Job &job);
    void endJob(const Job &job, const QString &result);
    void forgetEarlyResults();

    QDBusConnection m_connection;
    QString m_owner; ///< whose signals are followed; systemd gets another name when it re-executes
    std::chrono::milliseconds m_patience = std::chrono::minutes(3);
    int m_callsUnderway = 0; ///< whose job is not known yet
    QHash<QString, QString> m_earlyResults; ///< of jobs that ended before their call was answered
    /// By object path; several wait for one job where systemd has merged them into it.
    QMultiHash<QString, std::shared_ptr<const Job>> m_jobs;
};

} // namespace lumos
