// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/diagnosissteps.h"

#include "filemode.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Severity = Finding::Severity;
using Step = Finding::Step;
using Healer = Finding::Healer;

static QString unitWord(const QString &unit)
{
    return unit.endsWith(".service"_L1) ? unit.chopped(8) : unit;
}

static StepOutcome checkService(const DiagnosisFacts &facts)
{
    const QString unit = facts.names.unit;
    if (facts.server.activeState == "failed"_L1 || facts.server.activeState == "activating"_L1) {
        const QString reason = facts.server.statusText.isEmpty()
            ? u"it ended with \"%1\""_s.arg(facts.server.result)
            : facts.server.statusText;
        return StepOutcome::broken(u"service.failed"_s, u"Lumos does not start: %1"_s.arg(reason),
                                   Healer::Administrator,
                                   u"systemctl status %1"_s.arg(unitWord(unit)));
    }
    return StepOutcome::broken(u"service.stopped"_s, u"Lumos is not running"_s, Healer::Owner,
                               u"systemctl start %1"_s.arg(unitWord(unit)));
}

static bool isListening(const DiagnosisFacts &facts, const SocketAddress &socket)
{
    for (const ListeningSocket &listener : facts.probe.listeners) {
        if (socket.isUnix() ? listener.address == socket.path
                            : listener.address.isEmpty() && listener.port == socket.port)
            return true;
    }
    return false;
}

/// systemd holds the socket, and nobody has asked yet.
static bool isOnDemand(const DiagnosisFacts &facts)
{
    return facts.server.activeState == "inactive"_L1 && facts.activator.isActive();
}

/// What the master has met at its own socket, where that is no answer.
static std::optional<StepOutcome> refusedConnection(const DiagnosisFacts &facts)
{
    for (const Finding &finding : facts.reported) {
        if (finding.step == Step::Socket && finding.severity == Severity::Error)
            return StepOutcome::broken(finding.code, finding.text, finding.healer, finding.remedy);
    }
    return std::nullopt;
}

static StepOutcome checkAccess(const DiagnosisFacts &facts, const SocketAddress &socket)
{
    const QString nginx = facts.nginxUser.name;
    if (!facts.barrier.isEmpty())
        return StepOutcome::broken(
            u"socket.directory"_s,
            u"nginx (%1) may not enter %2, on the way to the socket"_s.arg(nginx, facts.barrier),
            Healer::Owner, u"setfacl -m u:%1:x %2"_s.arg(nginx, facts.barrier));
    const QString mode = FileMode(facts.socket->mode).toOctal();
    if (isAllowed(*facts.socket, facts.nginxUser, 2))
        return StepOutcome::good(u"socket.ok"_s,
                                 u"nginx (%1) may connect to %2"_s.arg(nginx, socket.path));
    const bool isMember = facts.nginxUser.groups.contains(facts.socket->group);
    const QString what =
        u"%1 is %2 %3, and nginx runs as %4"_s.arg(socket.path, mode, facts.socketOwner, nginx);
    if (facts.activator.isActive())
        return StepOutcome::broken(isMember ? u"socket.mode"_s : u"socket.group"_s, what,
                                   Healer::Administrator,
                                   u"sudo systemctl edit %1"_s.arg(facts.names.socketUnit));
    if (isMember)
        return StepOutcome::broken(u"socket.mode"_s, what, Healer::SettingsService,
                                   u"SetSocketMode 0660 true"_s);
    const QString user = facts.socketOwner.section(u':', 0, 0);
    return StepOutcome::broken(u"socket.group"_s, what, Healer::SettingsService,
                               u"SetSocketOwner %1 %2 true"_s.arg(user, nginx));
}

StepOutcome checkSocket(const DiagnosisFacts &facts)
{
    for (const Problem &problem : facts.read.problems) {
        if (problem.severity == Problem::Severity::Error)
            return StepOutcome::broken(u"configuration.invalid"_s, problem.toString(),
                                       Healer::Administrator,
                                       u"sudoedit %1"_s.arg(facts.names.configFile));
    }
    if (facts.read.settings.sockets.isEmpty())
        return StepOutcome::broken(u"socket.none"_s, u"no socket is set"_s, Healer::SettingsService,
                                   u"SetOption lumos socket %1 true"_s.arg(facts.names.socketFile));
    const SocketAddress &socket = facts.read.settings.sockets.constFirst();
    if (!facts.server.isActive() && !(isOnDemand(facts) && isListening(facts, socket)))
        return checkService(facts);
    if (socket.isUnix() && facts.barrier.isEmpty() && !facts.socket)
        return StepOutcome::broken(
            u"socket.missing"_s, u"%1 is not there although Lumos runs"_s.arg(socket.path),
            Healer::Owner, u"systemctl restart %1"_s.arg(unitWord(facts.names.unit)));
    if (const auto refused = refusedConnection(facts))
        return *refused;
    if (facts.probe.listeners.isEmpty() || isListening(facts, socket))
        return socket.isUnix()
            ? checkAccess(facts, socket)
            : StepOutcome::good(u"socket.ok"_s, u"Lumos listens on %1"_s.arg(socket.toString()));
    return StepOutcome::broken(
        u"socket.stale"_s, u"nobody listens on %1 although Lumos runs"_s.arg(socket.toString()),
        Healer::Owner, u"systemctl restart %1"_s.arg(unitWord(facts.names.unit)));
}

static QString whyNobodyTold(const DiagnosisFacts &facts)
{
    if (isOnDemand(facts))
        return u"%1 holds the socket: Lumos starts with the first visitor"_s.arg(
            facts.names.socketUnit);
    return facts.server.statusText.isEmpty() ? u"the server cannot be asked over D-Bus"_s
                                             : facts.server.statusText;
}

Findings workersAndApplication(const DiagnosisFacts &facts)
{
    Findings findings;
    for (const Step step : {Step::Workers, Step::Application}) {
        const qsizetype before = findings.size();
        for (const Finding &finding : facts.reported) {
            if (finding.step == step)
                findings += finding;
        }
        if (findings.size() == before)
            findings += Finding{.severity = Severity::NotReached,
                                .step = step,
                                .code = u"not-asked"_s,
                                .text = whyNobodyTold(facts),
                                .remedy = {}};
    }
    return findings;
}

Findings checkBoot(const DiagnosisFacts &facts)
{
    Findings findings;
    const auto check = [&findings](const SystemdUnitState &state, const QString &unit) {
        if (!state.isInstalled() || state.unitFileState == "enabled"_L1)
            return;
        findings += Finding{.severity = Severity::Warning,
                            .step = Step::Boot,
                            .healer = Healer::Owner,
                            .code = u"boot.disabled"_s,
                            .text = u"%1 is not started at boot"_s.arg(unit),
                            .remedy = u"systemctl enable %1"_s.arg(unit)};
    };
    if (facts.activator.unitFileState != "enabled"_L1)
        check(facts.server, unitWord(facts.names.unit));
    check(facts.nginx, u"nginx"_s);
    if (findings.isEmpty())
        findings += StepOutcome::good(u"boot.ok"_s, u"all of it starts at boot"_s).of(Step::Boot);
    return findings;
}

} // namespace lumos
