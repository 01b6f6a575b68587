// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/busobject.h"
#include "models/servicestate.h"
#include "theme/theme.h"

#include <QString>

#include <optional>

namespace lumos {

/// What a button of a state or a problem does.
enum class StateAction {
    None,
    Retry,
    Start,
    Restart,
    ClearFailure,
    ReloadCode,
    ChooseFolder,
    OpenDiagnose,
    OpenLogs,
    ClearFilter,
    StartNginx,
};

/// One state that people meet: what is, why, the one thing to do, and the same as a command.
struct StateText
{
    QString id = {}; ///< for tests and pictures
    Status status = Status::Unknown;
    QString title = {};
    QString why = {};
    QString button = {}; ///< empty: none
    StateAction action = StateAction::None;
    QString command = {}; ///< empty: none; complete and safe to paste

    bool operator==(const StateText &) const = default;
};

/// Everything that decides which state the panel is in.
struct PanelFacts
{
    bool hasBus = true;
    QString busName = QStringLiteral("system");
    bool settingsAsked = false; ///< the settings service has answered, or cannot
    bool settingsPresent = false;
    BusError settingsAbsence; ///< why it is not present
    bool isWritable = true;
    bool isPersistent = true;
    bool isAllowed = true; ///< may ask for changes (polkit)
    bool hasAgent = true; ///< somebody can ask for a password
    bool servesBuiltinPage = false;
    QString configPath;
    QString settingsVersion;
    QString panelVersion;
    QString unitName = QStringLiteral("lumos.service");
    UnitState unit;
    UnitState nginx;
    ServerState server;
    QString lastLogLine;
    QDateTime now;

    /// systemd does not know the server's unit, and need not: one runs by hand, or the bus is that
    /// of a session.
    [[nodiscard]] bool runsByHand() const
    {
        return unit.load == UnitState::Load::NotFound
            && (server.isPresent || busName == u"session");
    }
};

/// What keeps every page that changes settings from being shown.
[[nodiscard]] std::optional<StateText> settingsObstacle(const PanelFacts &facts);
/// What is worth a strip above the pages although they work: locked, read-only, versions.
[[nodiscard]] std::optional<StateText> settingsNotice(const PanelFacts &facts);
/// The service's own state when it is not serving, or has just begun.
[[nodiscard]] std::optional<StateText> serviceTrouble(const PanelFacts &facts);
/// nginx missing or not running.
[[nodiscard]] std::optional<StateText> nginxTrouble(const PanelFacts &facts);
[[nodiscard]] StateText noWorkerState(const QString &unitName);
/// It serves, but one worker has ended by itself and was replaced.
[[nodiscard]] StateText workerEndedState(const WorkerEnd &end, const QString &unitName);
[[nodiscard]] StateText journalUnreadableState(const QString &user);
[[nodiscard]] StateText noLogState(const QString &lastFailure);
[[nodiscard]] StateText emptySearchState(const QString &text);

/// The banner of the Overview: one shape and one sentence.
struct Banner
{
    Status status = Status::Unknown;
    QString text;
    QString detail; ///< empty: none
};
[[nodiscard]] Banner serviceBanner(const PanelFacts &facts);

} // namespace lumos
