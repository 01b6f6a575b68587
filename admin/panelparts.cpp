// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelparts.h"

#include "busnames.h"

#include <utility>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

PanelParts::PanelParts(const QDBusConnection &connection, const QString &busName,
                       const AppNames &appNames, const QString &appVersion, QObject *parent)
    : QObject(parent)
    , names(appNames)
    , version(appVersion)
    , boardRoot(u"/"_s)
    , boardBus(QDBusConnection::systemBus())
    , settings(connection, appNames.settingsPath)
    , server(connection, appNames.busName)
    , unit(connection, appNames.unit)
    , nginx(connection, bus::nginxUnit)
    , applying(settings, pending)
    , m_bus(connection)
    , m_busName(busName)
{
    connect(&settings, &SettingsClient::valuesChanged, this, &PanelParts::factsChanged);
    connect(&settings, &SettingsClient::becameAbsent, this, &PanelParts::factsChanged);
    connect(&server, &ServerClient::stateChanged, this, &PanelParts::factsChanged);
    connect(&unit, &UnitClient::stateChanged, this, &PanelParts::factsChanged);
    connect(&nginx, &UnitClient::stateChanged, this, &PanelParts::factsChanged);
    connect(&settings, &SettingsClient::promptEnded, this, &PanelParts::setHasAgent);
    connect(&server, &ServerClient::promptEnded, this, &PanelParts::setHasAgent);
    connect(&unit, &UnitClient::promptEnded, this, &PanelParts::setHasAgent);
    connect(&nginx, &UnitClient::promptEnded, this, &PanelParts::setHasAgent);
}

void PanelParts::setHasAgent(bool hasAgent)
{
    if (std::exchange(m_hasAgent, hasAgent) != hasAgent)
        Q_EMIT factsChanged();
}

void PanelParts::refresh()
{
    if (!m_bus.isConnected()) {
        Q_EMIT factsChanged();
        return;
    }
    settings.refresh();
    server.refresh();
    unit.refresh();
    nginx.refresh();
}

PanelFacts PanelParts::facts() const
{
    PanelFacts facts;
    const SettingsValues &values = settings.values();
    facts.hasBus = m_bus.isConnected();
    facts.busName = m_busName;
    facts.settingsAsked = settings.isAsked();
    facts.settingsPresent = settings.isPresent();
    if (settings.isAsked() && !settings.isPresent())
        facts.settingsAbsence = settings.absence();
    facts.isWritable = values.isWritable;
    facts.isPersistent = values.isPersistent;
    facts.hasAgent = m_hasAgent;
    facts.isAllowed = settings.permission() != u"no";
    facts.servesBuiltinPage = settings.isPresent()
        && values.value({u"lumos"_s, u"module"_s}) == u"lumos"
        && values.value({u"lumos"_s, u"wsgi-file"_s}).isEmpty();
    facts.configPath = values.configPath;
    facts.settingsVersion = values.version;
    facts.panelVersion = version;
    facts.unitName = names.unit;
    facts.unit = unit.state();
    facts.nginx = nginx.state();
    facts.server = server.state();
    facts.lastLogLine = m_lastLogLine;
    facts.now = QDateTime::currentDateTime();
    return facts;
}

uint PanelParts::automaticWorkers() const
{
    const ServerState &state = server.state();
    const bool isAutomatic = settings.values().value({u"lumos"_s, u"processes"_s}) == u"auto";
    return state.isPresent && isAutomatic ? state.configuredProcesses : 0;
}

bool PanelParts::isEditable() const
{
    return settings.isPresent() && settings.values().isWritable && settings.permission() != u"no";
}

} // namespace lumos
