// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsd/diagnosis.h"
#include "settingsd/systempaths.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace lumos {

/// Collects the facts of a diagnosis; those who ask while one is under way share its answer.
class FactGathering final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const DiagnosisFacts &)>;

    FactGathering(AppNames names, SystemPaths paths, const QDBusConnection &connection,
                  SystemdClient &systemd, SystemProbe &probe, QObject *parent = nullptr);

    void run(const ReadSettings &read, Done done);

private:
    void askUnits();
    void askServer();
    void lookAtFiles();
    void finishOne();

    AppNames m_names;
    SystemPaths m_paths;
    QDBusConnection m_connection;
    SystemdClient &m_systemd;
    SystemProbe &m_probe;
    DiagnosisFacts m_facts;
    QList<Done> m_waiting;
    int m_missing = 0;
};

} // namespace lumos
