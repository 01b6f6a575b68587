// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/settingsprogram.h"

#include "bus/polkitauthority.h"
#include "busnames.h"
#include "settingsadaptor.h"
#include "settingsd/settingslog.h"

#include <QDBusError>
#include <QDir>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static std::unique_ptr<Authority> makeAuthority(bool isSessionBus,
                                                const QDBusConnection &connection)
{
    if (isSessionBus)
        return std::make_unique<SameUserAuthority>(connection);
    return std::make_unique<PolkitAuthority>(connection);
}

static std::unique_ptr<SystemProbe> makeProbe(const SettingsCommandLine &line,
                                              SystemdClient &systemd)
{
    if (line.isSessionBus)
        return std::make_unique<CommandProbe>(line.nginxTest);
    return std::make_unique<UnitProbe>(systemd, line.root + bus::nginxTestOutput);
}

SettingsProgram::SettingsProgram(const SettingsCommandLine &line, const QDBusConnection &connection)
    : m_connection(connection)
    , m_paths{line.root}
    , m_facts(SystemFacts::ofThisMachine())
    , m_idle(connection, bus::settingsService, line.idle)
    , m_systemd(connection)
    , m_authority(makeAuthority(line.isSessionBus, connection))
    , m_probe(makeProbe(line, m_systemd))
{
    registerBusTypes();
}

Result<void> SettingsProgram::offerAll()
{
    QStringList names{defaultAppName()};
    const QStringList files =
        QDir(m_paths.configDirectory()).entryList({u"*.ini"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (const QString name = file.chopped(4); !names.contains(name))
            names += name;
    }
    for (const QString &name : std::as_const(names)) {
        const auto app = appNames(name);
        if (!app || m_offered.contains(name))
            continue; // some other file
        if (const auto offered = offer(*app); !offered)
            return offered;
        m_offered += name;
    }
    return {};
}

Result<void> SettingsProgram::start()
{
    if (const auto offered = offerAll(); !offered)
        return offered;
    m_watcher.addPath(m_paths.configDirectory());
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher, [this] {
        if (const auto offered = offerAll(); !offered)
            qCWarning(logSettings).noquote() << offered.error().text;
    });
    // Last: a call that has started this program waits for the name.
    if (!m_connection.registerService(bus::settingsService))
        return fail(u"the name %1 cannot be had on the bus: %2"_s.arg(
                        bus::settingsService, m_connection.lastError().message()),
                    ExitCode::TempFail);
    return {};
}

Result<void> SettingsProgram::offer(const AppNames &names)
{
    const ServiceEnvironment environment{m_connection, m_paths,  m_facts, *m_authority,
                                         m_systemd,    *m_probe, m_idle};
    auto service = std::make_unique<SettingsService>(names, environment);
    new SettingsAdaptor(service.get());
    if (!m_connection.registerObject(names.settingsPath, service.get()))
        return fail(u"the object %1 cannot be put on the bus"_s.arg(names.settingsPath));
    m_services.push_back(std::move(service));
    return {};
}

} // namespace lumos
