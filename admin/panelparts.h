// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appname.h"
#include "clients/serverclient.h"
#include "clients/settingsclient.h"
#include "clients/unitclient.h"
#include "models/applying.h"
#include "models/panelstate.h"
#include "models/pendingchanges.h"
#include "models/throughput.h"

namespace lumos {

/// What the pages of one application are built on, in the order of their dependence.
class PanelParts final : public QObject
{
    Q_OBJECT

public:
    PanelParts(const QDBusConnection &bus, const QString &busName, const AppNames &appNames,
               const QString &appVersion, QObject *parent = nullptr);

    /// Asks every service once; their signals keep it up to date.
    void refresh();
    /// Everything that decides on the panel's state, as it is known now.
    [[nodiscard]] PanelFacts facts() const;
    /// A line of the journal that may be the reason why the service does not come up.
    void setLastLogLine(const QString &line) { m_lastLogLine = line; }
    /// Whether the panel's fields may be edited.
    [[nodiscard]] bool isEditable() const;
    /// How many workers the word "auto" comes to now; 0: not known.
    [[nodiscard]] uint automaticWorkers() const;
    [[nodiscard]] bool hasBus() const { return m_bus.isConnected(); }

    AppNames names;
    QString version;
    QString boardRoot; ///< what the board tells is read below it: "/" but for tests
    QDBusConnection boardBus; ///< where the system's clock is asked
    SettingsClient settings;
    ServerClient server;
    UnitClient unit;
    UnitClient nginx;
    PendingChanges pending;
    Applying applying;
    Throughput throughput; ///< of the pages that show it; whichever is seen keeps it up

Q_SIGNALS:
    /// Any of the services has said something new.
    void factsChanged();

private:
    void setHasAgent(bool hasAgent);

    QDBusConnection m_bus;
    QString m_busName;
    QString m_lastLogLine;
    bool m_hasAgent = true; ///< until a call says that nobody could be asked
};

} // namespace lumos
