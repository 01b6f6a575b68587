// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelstate.h"

#include "models/format.h"
#include "models/servicewords.h"

#include <QCoreApplication>

namespace lumos {

namespace {
struct PanelState // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::PanelState)
};
} // namespace

using Qt::Literals::StringLiterals::operator""_s;

static StateText failedState(const PanelFacts &facts)
{
    QString why = facts.unit.statusText;
    if (facts.unit.result == u"oom-kill")
        why = PanelState::tr("The board ran out of memory, and the system ended the server. "
                             "Fewer workers need less memory.");
    else if (facts.unit.exitStatus == 75)
        why = PanelState::tr("Another lumosd holds the socket. End it, then start again.");
    else if (facts.unit.exitStatus == 78 && why.isEmpty())
        why = PanelState::tr("The configuration has a mistake. Configuration marks its line.");
    else if (why.isEmpty())
        why = PanelState::tr("It ended with status %1. The log says more.")
                  .arg(facts.unit.exitStatus);
    return {.id = u"failed"_s,
            .status = Status::Failed,
            .title = PanelState::tr("The application does not start"),
            .why = why,
            .button = PanelState::tr("Fin&d the cause"),
            .action = StateAction::OpenDiagnose,
            .command = u"systemctl status %1"_s.arg(facts.unitName)};
}

std::optional<StateText> serviceTrouble(const PanelFacts &facts)
{
    const UnitState &unit = facts.unit;
    if (facts.runsByHand())
        return std::nullopt;
    if (unit.load == UnitState::Load::NotFound)
        return StateText{
            .id = u"no-unit"_s,
            .status = Status::Unknown,
            .title = PanelState::tr("The service %1 is not installed").arg(facts.unitName),
            .why = PanelState::tr("systemd does not know it, so it cannot be started from here."),
            .button = PanelState::tr("Try aga&in"),
            .action = StateAction::Retry,
            .command = u"sudo apt install --reinstall lumosd"_s};
    if (unit.load != UnitState::Load::Loaded)
        return std::nullopt;
    if (unit.isFailed())
        return failedState(facts);
    if (unit.activeState == u"activating" && unit.since.isValid()
        && unit.since.secsTo(facts.now) > 10) {
        const QString log = facts.lastLogLine.isEmpty()
            ? PanelState::tr("It has written nothing to the log yet.")
            : PanelState::tr("Its last line in the log: %1").arg(facts.lastLogLine);
        return StateText{.id = u"starting"_s,
                         .status = Status::Busy,
                         .title = PanelState::tr("The application is still starting"),
                         .why = log,
                         .button = PanelState::tr("Show the &log"),
                         .action = StateAction::OpenLogs,
                         .command = u"journalctl -u %1 -e"_s.arg(facts.unitName)};
    }
    if (unit.activeState == u"inactive")
        return StateText{
            .id = u"stopped"_s,
            .status = Status::Stopped,
            .title = PanelState::tr("Your site is stopped"),
            .why = unit.startsAtBoot()
                ? PanelState::tr("Visitors see the page of a resting site. It starts again when "
                                 "you start it, or at the next boot.")
                : PanelState::tr("Visitors see the page of a resting site, until you start it. It "
                                 "does not start at boot."),
            .button = PanelState::tr("Sta&rt"),
            .action = StateAction::Start,
            .command = u"sudo systemctl start %1"_s.arg(facts.unitName)};
    return std::nullopt;
}

std::optional<StateText> nginxTrouble(const PanelFacts &facts)
{
    const UnitState &nginx = facts.nginx;
    if (nginx.load == UnitState::Load::NotFound && facts.busName == u"session")
        return std::nullopt; // nginx is a unit of the system's manager
    if (nginx.load == UnitState::Load::NotFound)
        return StateText{
            .id = u"nginx-missing"_s,
            .status = Status::Failed,
            .title = PanelState::tr("nginx is not installed"),
            .why = PanelState::tr("nginx takes the visitors' requests at port 80 and hands them "
                                  "to Lumos. Without it nobody reaches your site."),
            .button = PanelState::tr("Try aga&in"),
            .action = StateAction::Retry,
            .command = u"sudo apt install nginx-light"_s};
    if (nginx.load == UnitState::Load::Loaded && nginx.isFailed())
        return StateText{.id = u"nginx-failed"_s,
                         .status = Status::Failed,
                         .title = PanelState::tr("nginx does not start"),
                         .why = PanelState::tr("Its configuration has an error, or another program "
                                               "has taken its port. Diagnose says which."),
                         .button = PanelState::tr("&Show all steps"),
                         .action = StateAction::OpenDiagnose,
                         .command = u"systemctl status nginx"_s};
    if (nginx.load == UnitState::Load::Loaded && !nginx.isActive()
        && nginx.activeState != u"activating")
        return StateText{.id = u"nginx-stopped"_s,
                         .status = Status::Failed,
                         .title = PanelState::tr("nginx is not running"),
                         .why = PanelState::tr("It takes the visitors' requests at port 80. While "
                                               "it is stopped nobody reaches your site."),
                         .button = PanelState::tr("Start ng&inx"),
                         .action = StateAction::StartNginx,
                         .command = u"sudo systemctl start nginx"_s};
    return std::nullopt;
}

StateText noWorkerState(const QString &unitName)
{
    return {.id = u"no-worker"_s,
            .status = Status::Failed,
            .title = PanelState::tr("No worker is alive"),
            .why = PanelState::tr("Each new worker ends before it can serve; Lumos tries again in "
                                  "growing intervals. The log names the reason."),
            .button = PanelState::tr("Show the &log"),
            .action = StateAction::OpenLogs,
            .command = u"journalctl -u %1 -e"_s.arg(unitName)};
}

StateText workerEndedState(const WorkerEnd &end, const QString &unitName)
{
    return {.id = u"worker-ended"_s,
            .status = Status::Warning,
            .title = PanelState::tr("Worker %1 ended at %2: %3", "number, time, reason")
                         .arg(QString::number(end.number), formatTime(end.at),
                              inPanelLanguage(end.reason)),
            .why = PanelState::tr("Lumos has replaced it. The log says what came before."),
            .button = PanelState::tr("Wh&y?"),
            .action = StateAction::OpenLogs,
            .command = u"journalctl -u %1 -e"_s.arg(unitName)};
}

StateText journalUnreadableState(const QString &user)
{
    return {.id = u"journal-unreadable"_s,
            .status = Status::Unknown,
            .title = PanelState::tr("The log may not be read by this account"),
            .why = PanelState::tr("Members of the group systemd-journal may read it. Add %1 to "
                                  "the group, then log in again.")
                       .arg(user),
            .button = PanelState::tr("Try aga&in"),
            .action = StateAction::Retry,
            .command = u"sudo adduser \"%1\" systemd-journal"_s.arg(user)};
}

StateText noLogState(const QString &lastFailure)
{
    return {.id = u"no-log"_s,
            .status = Status::Stopped,
            .title = PanelState::tr("Nothing was logged since the board started"),
            .why = lastFailure.isEmpty()
                ? PanelState::tr("The board keeps logs in memory, so older ones are gone.")
                : PanelState::tr("The board keeps logs in memory, so older ones are gone. The "
                                 "last failure is kept: %1")
                      .arg(lastFailure),
            .command = u"journalctl --list-boots"_s};
}

StateText emptySearchState(const QString &text)
{
    return {.id = u"empty-search"_s,
            .status = Status::Stopped,
            .title = text.isEmpty() ? PanelState::tr("No line has this level and these sources")
                                    : PanelState::tr("No line has \u201c%1\u201d").arg(text),
            .why = PanelState::tr("The search looks at the lines that the level and the sources "
                                  "above let through."),
            .button = PanelState::tr("Show all lin&es"),
            .action = StateAction::ClearFilter};
}

static Banner withoutSystemd(const PanelFacts &facts)
{
    if (!facts.server.isPresent)
        return {Status::Stopped, PanelState::tr("Not running"),
                PanelState::tr("No lumosd answers on this bus.")};
    return {Status::Running,
            PanelState::tr("Running since %1").arg(formatSince(facts.server.since, facts.now)),
            PanelState::tr("Started by hand; stop it where it was started.")};
}

static Banner activeBanner(const PanelFacts &facts)
{
    const QDateTime since = facts.unit.since.isValid() ? facts.unit.since : facts.server.since;
    if (facts.unit.activeState == u"reloading" || facts.server.state == u"reloading")
        return {Status::Busy, PanelState::tr("Reloading; the site stays up"), {}};
    const QString text = since.isValid()
        ? PanelState::tr("Running since %1 (%2)")
              .arg(formatSince(since, facts.now), formatAge(since, facts.now))
        : PanelState::tr("Running");
    if (facts.server.isPresent && facts.server.runningProcesses == 0
        && facts.server.configuredProcesses > 0)
        return {Status::Failed, PanelState::tr("Running, but no worker is alive"), {}};
    if (facts.server.restartRequired)
        return {Status::Warning, text, PanelState::tr("A change waits for a restart.")};
    return {Status::Running, text, {}};
}

Banner serviceBanner(const PanelFacts &facts)
{
    const UnitState &unit = facts.unit;
    if (!facts.hasBus || unit.load == UnitState::Load::Unasked)
        return {Status::Unknown, PanelState::tr("Asking Lumos \u2026"), {}};
    if (unit.load == UnitState::Load::NoSystemd || facts.runsByHand())
        return withoutSystemd(facts);
    if (unit.load == UnitState::Load::NotFound)
        return {Status::Unknown, PanelState::tr("Unknown"), {}};
    if (unit.activeState == u"activating")
        return {Status::Busy,
                PanelState::tr("Starting since %1").arg(formatSince(unit.since, facts.now)),
                {}};
    if (unit.activeState == u"deactivating")
        return {
            Status::Busy, PanelState::tr("Stopping; requests under way are finished first"), {}};
    if (unit.isFailed())
        return {Status::Failed, PanelState::tr("Not serving: it failed"), {}};
    if (unit.isActive())
        return activeBanner(facts);
    return {Status::Stopped, PanelState::tr("Stopped"), {}};
}

} // namespace lumos
