// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the way of changing settings, and what is to be known of them.
#include "busnames.h"
#include "models/panelstate.h"

#include <QCoreApplication>

namespace lumos {

namespace {
struct PanelState // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::PanelState)
};
} // namespace

using Qt::Literals::StringLiterals::operator""_s;

static StateText noBusState(const PanelFacts &facts)
{
    const bool isSystem = facts.busName == u"system";
    return {.id = u"no-bus"_s,
            .status = Status::Unknown,
            .title = PanelState::tr("Lumos cannot be asked"),
            .why = isSystem
                ? PanelState::tr("The system's message bus does not answer. Without it the panel "
                                 "can neither see nor change anything; your site may well run.")
                : PanelState::tr("This session's message bus does not answer. Start the panel "
                                 "from the desktop, or without --bus session."),
            .button = PanelState::tr("Try aga&in"),
            .action = StateAction::Retry,
            .command = isSystem ? u"sudo systemctl start dbus.socket"_s
                                : u"dbus-run-session lumos-admin --bus session"_s};
}

static StateText notInstalledState()
{
    return {.id = u"not-installed"_s,
            .status = Status::Unknown,
            .title = PanelState::tr("Lumos is not installed on this board"),
            .why = PanelState::tr("The settings service org.lumosd.Settings1 is not known to the "
                                  "message bus. The panel is here, the server is not."),
            .button = PanelState::tr("Try aga&in"),
            .action = StateAction::Retry,
            .command = u"sudo apt install lumosd"_s};
}

static StateText deniedState(const BusError &error)
{
    return {.id = u"settings-denied"_s,
            .status = Status::Unknown,
            .title = PanelState::tr("You may not ask Lumos"),
            .why = PanelState::tr("The message bus does not let this account talk to the settings "
                                  "service: %1")
                       .arg(error.text),
            .button = PanelState::tr("Try aga&in"),
            .action = StateAction::Retry,
            .command = u"sudo apt install --reinstall lumosd"_s};
}

/// The service is there and of no use: it does not start, or does not answer.
static StateText silentState(const PanelFacts &facts)
{
    const bool isStarted = facts.settingsAbsence.absence() != Absence::NotStarted;
    const QString unit = bus::settingsUnit;
    QString command;
    if (facts.busName == u"system")
        command = isStarted ? u"sudo systemctl restart "_s + unit : u"systemctl status "_s + unit;
    return {.id = isStarted ? u"settings-silent"_s : u"settings-not-started"_s,
            .status = Status::Unknown,
            .title = isStarted ? PanelState::tr("The settings service does not answer")
                               : PanelState::tr("The settings service does not start"),
            .why = PanelState::tr("Your site may well run. The message bus says: %1")
                       .arg(facts.settingsAbsence.text),
            .button = PanelState::tr("Try aga&in"),
            .action = StateAction::Retry,
            .command = command};
}

std::optional<StateText> settingsObstacle(const PanelFacts &facts)
{
    if (!facts.hasBus)
        return noBusState(facts);
    if (!facts.settingsAsked || facts.settingsPresent)
        return std::nullopt;
    switch (facts.settingsAbsence.absence()) {
    case Absence::NotInstalled:
        return notInstalledState();
    case Absence::Disconnected:
        return noBusState(facts);
    case Absence::Denied:
        return deniedState(facts.settingsAbsence);
    case Absence::NotStarted:
    case Absence::Silent:
        break;
    }
    return silentState(facts);
}

std::optional<StateText> settingsNotice(const PanelFacts &facts)
{
    if (!facts.settingsPresent)
        return std::nullopt;
    if (facts.settingsVersion.section(u'.', 0, 1) != facts.panelVersion.section(u'.', 0, 1))
        return StateText{
            .id = u"versions"_s,
            .status = Status::Warning,
            .title = PanelState::tr("Panel and server are of different versions"),
            .why = PanelState::tr("This panel is %1, the settings service is %2. What one of "
                                  "them does not know yet is missing here.")
                       .arg(facts.panelVersion, facts.settingsVersion),
            .command = u"sudo apt install lumosd lumos-admin"_s};
    if (!facts.isWritable)
        return StateText{
            .id = u"read-only"_s,
            .status = Status::Warning,
            .title = PanelState::tr("The settings cannot be changed: %1 is read-only")
                         .arg(facts.configPath),
            .why = PanelState::tr("The file system is mounted read-only. Everything can be read."),
            .command = u"sudo mount -o remount,rw /"_s};
    if (!facts.isAllowed)
        return StateText{.id = u"not-allowed"_s,
                         .status = Status::Warning,
                         .title = PanelState::tr("You may look, but not change"),
                         .why =
                             PanelState::tr("This account is not allowed to administer the board. "
                                            "Everything can be read; the fields are locked."),
                         .command = u"sudo adduser \"$USER\" sudo"_s};
    if (!facts.hasAgent)
        return StateText{
            .id = u"no-agent"_s,
            .status = Status::Warning,
            .title = PanelState::tr("This desktop cannot ask for a password"),
            .why = PanelState::tr("No authentication agent runs, so changes are refused. Install "
                                  "one (lxpolkit or mate-polkit) and log in again, or make the "
                                  "change with lumosctl in a terminal."),
            .command = u"sudo apt install lxpolkit"_s};
    if (!facts.isPersistent)
        return StateText{
            .id = u"overlay"_s,
            .status = Status::Warning,
            .title = PanelState::tr("Changes vanish at the next boot"),
            .why = PanelState::tr("The board runs on an overlay file system: what is written goes "
                                  "to memory. Turn it off in raspi-config to keep changes."),
            .command = u"sudo raspi-config nonint disable_overlayfs"_s};
    return std::nullopt;
}

} // namespace lumos
