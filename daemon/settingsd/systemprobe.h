// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "settingsd/listeners.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace lumos {

class SystemdClient;

/// What cannot be seen from inside the settings service's sandbox.
struct ProbeReport
{
    bool isNginxValid = false; ///< `nginx -t`
    QString nginxMessage; ///< its first complaint; empty when valid
    Listeners listeners;
};

/// Looks at the machine: by the packaged oneshot unit, or directly in development and tests.
class SystemProbe
{
public:
    using Done = std::function<void(const ProbeReport &)>;

    virtual ~SystemProbe() = default;
    /// Answers later, once, from the event loop.
    virtual void run(Done done) = 0;
};

/// By lumos-nginx-test.service, started over systemd1; reads what it has written. Runs one after
/// the other: who asks meanwhile gets what the next one finds, since it may have changed something.
class UnitProbe final : public SystemProbe
{
public:
    UnitProbe(SystemdClient &systemd, QString outputFile);
    void run(Done done) override;

private:
    void start();
    [[nodiscard]] ProbeReport read(const Result<void> &result) const;

    SystemdClient &m_systemd;
    QString m_outputFile;
    QList<Done> m_waiting;
    bool m_isRunning = false;
};

/// By the command, `nginx -t` with what it needs to find its configuration.
class CommandProbe final : public QObject, public SystemProbe
{
    Q_OBJECT

public:
    explicit CommandProbe(QStringList command, QObject *parent = nullptr);
    void run(Done done) override;

private:
    QStringList m_command;
};

/// The first complaint of `nginx -t`, in one line without nginx's decoration.
[[nodiscard]] QString nginxComplaint(const QByteArray &output);

} // namespace lumos
