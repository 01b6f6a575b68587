// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/authority.h"
#include "bus/systemdclient.h"
#include "settingsd/commandline.h"
#include "settingsd/settingsservice.h"

#include <QFileSystemWatcher>
#include <QStringList>

#include <memory>
#include <vector>

namespace lumos {

/// The whole service: one object on the bus for each application that has a configuration.
class SettingsProgram
{
public:
    SettingsProgram(const SettingsCommandLine &line, const QDBusConnection &connection);

    /// Fails when the objects or the name cannot be had.
    [[nodiscard]] Result<void> start();

private:
    [[nodiscard]] Result<void> offerAll();
    [[nodiscard]] Result<void> offer(const AppNames &names);

    QDBusConnection m_connection;
    SystemPaths m_paths;
    SystemFacts m_facts;
    IdleExit m_idle;
    SystemdClient m_systemd;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<SystemProbe> m_probe;
    QFileSystemWatcher m_watcher; ///< for an application that is added meanwhile
    QStringList m_offered; ///< names of applications
    std::vector<std::unique_ptr<SettingsService>> m_services;
};

} // namespace lumos
