// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/diagnosis.h"

#include "busnames.h"
#include "filemode.h"
#include "settingsd/siteswitch.h"

#include <sys/stat.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Severity = Finding::Severity;
using Step = Finding::Step;
using Healer = Finding::Healer;

namespace {

/// A step's outcome without its number.
struct Outcome
{
    Severity severity = Severity::Good;
    QString code;
    QString text;
    Healer healer = Healer::Nobody;
    QString remedy = {};
};

Outcome good(const QString &code, const QString &text)
{
    return {Severity::Good, code, text};
}

Outcome broken(const QString &code, const QString &text, Healer healer, const QString &remedy)
{
    return {Severity::Error, code, text, healer, remedy};
}

QString unitWord(const QString &unit)
{
    return unit.endsWith(".service"_L1) ? unit.chopped(8) : unit;
}

} // namespace

static Outcome checkName(const DiagnosisFacts &facts)
{
    if (facts.hasMdns)
        return good(u"name.ok"_s, u"%1.local is this machine"_s.arg(facts.hostName));
    return {Severity::Info, u"name.no-mdns"_s,
            u"Other machines reach this one by its address only: nothing announces %1.local"_s.arg(
                facts.hostName),
            Healer::Administrator, u"sudo apt install avahi-daemon"_s};
}

/// A site, whoever's, that wants a port which another program has: nginx does not start with it.
static std::optional<Outcome> blockedSite(const DiagnosisFacts &facts)
{
    for (const NginxServer &server : facts.servers) {
        for (const NginxServer::Listen &listen : server.listens) {
            const QString trouble = portTrouble(facts.probe.listeners, listen.port);
            if (trouble.isEmpty())
                continue;
            const QString name = server.file.section(u'/', -1);
            const QString text = u"%1 keeps nginx from starting: %2"_s.arg(server.file, trouble);
            return name == "default"_L1
                ? broken(u"nginx.port-taken"_s, text, Healer::SettingsService,
                         u"RemoveDefaultSite true"_s)
                : broken(u"nginx.port-taken"_s, text, Healer::Administrator,
                         u"sudo rm %1"_s.arg(server.file));
        }
    }
    return std::nullopt;
}

static Outcome checkNginx(const DiagnosisFacts &facts)
{
    const QString trouble = portTrouble(facts.probe.listeners, facts.read.settings.site.listen);
    if (!facts.nginx.isInstalled())
        return broken(u"nginx.missing"_s, u"nginx is not installed"_s, Healer::Administrator,
                      u"sudo apt install nginx"_s);
    if (!facts.probe.isNginxValid)
        return broken(u"nginx.invalid"_s,
                      u"nginx's configuration has an error: %1"_s.arg(facts.probe.nginxMessage),
                      Healer::Administrator, u"sudo nginx -t"_s);
    if (!trouble.isEmpty())
        return broken(u"nginx.port-taken"_s, trouble, Healer::SettingsService,
                      u"SetOption site listen 8080 true"_s);
    if (!facts.nginx.isActive())
        return blockedSite(facts).value_or(broken(u"nginx.stopped"_s, u"nginx is not running"_s,
                                                  Healer::Owner, u"systemctl start nginx"_s));
    return good(u"nginx.ok"_s, u"nginx is running and its configuration is valid"_s);
}

/// A site of the owner's own that leads to our socket, as in the tutorial.
static const NginxServer *ownSite(const DiagnosisFacts &facts)
{
    for (const NginxServer &server : facts.servers) {
        for (const SocketAddress &socket : facts.read.settings.sockets) {
            const QString target =
                socket.isUnix() ? QString(u"unix:"_s + socket.path) : socket.toString();
            for (const QString &pass : server.passes) {
                // proxy_pass http://unix:PATH:URI
                if (pass == target || pass.startsWith(target + u':'))
                    return &server;
            }
        }
    }
    return nullptr;
}

static Outcome checkWebsite(const DiagnosisFacts &facts)
{
    const NginxServer *own = ownSite(facts);
    if (own == nullptr)
        return broken(u"website.not-enabled"_s, u"nginx has no site that leads to Lumos"_s,
                      Healer::SettingsService, u"ApplySite true"_s);
    const quint16 port = own->listens.constFirst().port;
    const QString host = facts.read.settings.site.serverNames.value(0, facts.hostName);
    const NginxServer *winner = serverFor(facts.servers, port, host);
    const bool isOurs = winner != nullptr && winner->file == own->file;
    if (isOurs)
        return good(u"website.ok"_s, u"port %1 leads to Lumos"_s.arg(port));
    const QString name = winner == nullptr ? QString() : winner->file.section(u'/', -1);
    if (name == "default"_L1)
        return broken(
            u"website.default-site-wins"_s,
            u"Debian's default site answers instead of %1, which names no host of its own "
            "(\"Welcome to nginx!\")"_s.arg(own->file),
            Healer::SettingsService, u"RemoveDefaultSite true"_s);
    return broken(u"website.other-site-wins"_s,
                  u"the site %1 answers for %2 on port %3 instead of %4"_s.arg(
                      winner == nullptr ? u"of nobody"_s : winner->file, host,
                      QString::number(port), own->file),
                  Healer::Administrator, u"sudo rm /etc/nginx/sites-enabled/%1"_s.arg(name));
}

static Outcome checkService(const DiagnosisFacts &facts)
{
    const QString unit = facts.names.unit;
    if (facts.server.activeState == "failed"_L1 || facts.server.activeState == "activating"_L1) {
        const QString reason = facts.server.statusText.isEmpty()
            ? u"it ended with \"%1\""_s.arg(facts.server.result)
            : facts.server.statusText;
        return broken(u"service.failed"_s, u"Lumos does not start: %1"_s.arg(reason),
                      Healer::Administrator, u"systemctl status %1"_s.arg(unitWord(unit)));
    }
    return broken(u"service.stopped"_s, u"Lumos is not running"_s, Healer::Owner,
                  u"systemctl start %1"_s.arg(unitWord(unit)));
}

static bool isListening(const DiagnosisFacts &facts, const SocketAddress &socket)
{
    for (const Listener &listener : facts.probe.listeners) {
        if (socket.isUnix() ? listener.address == socket.path
                            : listener.address.isEmpty() && listener.port == socket.port)
            return true;
    }
    return false;
}

/// What the master has met at its own socket, where that is no answer.
static std::optional<Outcome> refusedConnection(const DiagnosisFacts &facts)
{
    for (const Finding &finding : facts.reported) {
        if (finding.step == Step::Socket && finding.severity == Severity::Error)
            return broken(finding.code, finding.text, finding.healer, finding.remedy);
    }
    return std::nullopt;
}

static Outcome checkAccess(const DiagnosisFacts &facts, const SocketAddress &socket)
{
    const QString nginx = facts.nginxUser.name;
    if (!facts.barrier.isEmpty())
        return broken(
            u"socket.directory"_s,
            u"nginx (%1) may not enter %2, on the way to the socket"_s.arg(nginx, facts.barrier),
            Healer::Owner, u"setfacl -m u:%1:x %2"_s.arg(nginx, facts.barrier));
    const QString mode = FileMode(facts.socket->mode).toOctal();
    if (isAllowed(*facts.socket, facts.nginxUser, 2))
        return good(u"socket.ok"_s, u"nginx (%1) may connect to %2"_s.arg(nginx, socket.path));
    const bool isMember = facts.nginxUser.groups.contains(facts.socket->group);
    const QString what =
        u"%1 is %2 %3, and nginx runs as %4"_s.arg(socket.path, mode, facts.socketOwner, nginx);
    if (isMember)
        return broken(u"socket.mode"_s, what, Healer::SettingsService,
                      u"SetSocketMode 0660 true"_s);
    const QString user = facts.socketOwner.section(u':', 0, 0);
    return broken(u"socket.group"_s, what, Healer::SettingsService,
                  u"SetSocketOwner %1 %2 true"_s.arg(user, nginx));
}

static Outcome checkSocket(const DiagnosisFacts &facts)
{
    for (const Problem &problem : facts.read.problems) {
        if (problem.severity == Problem::Severity::Error)
            return broken(u"configuration.invalid"_s, problem.toString(), Healer::Administrator,
                          u"sudoedit %1"_s.arg(facts.names.configFile));
    }
    if (facts.read.settings.sockets.isEmpty())
        return broken(u"socket.none"_s, u"no socket is set"_s, Healer::SettingsService,
                      u"SetOption lumos socket %1 true"_s.arg(facts.names.socketFile));
    const SocketAddress &socket = facts.read.settings.sockets.constFirst();
    if (!facts.server.isActive())
        return checkService(facts);
    if (socket.isUnix() && facts.barrier.isEmpty() && !facts.socket)
        return broken(u"socket.missing"_s,
                      u"%1 is not there although Lumos runs"_s.arg(socket.path), Healer::Owner,
                      u"systemctl restart %1"_s.arg(unitWord(facts.names.unit)));
    if (const auto refused = refusedConnection(facts))
        return *refused;
    if (facts.probe.listeners.isEmpty() || isListening(facts, socket))
        return socket.isUnix()
            ? checkAccess(facts, socket)
            : good(u"socket.ok"_s, u"Lumos listens on %1"_s.arg(socket.toString()));
    return broken(u"socket.stale"_s,
                  u"nobody listens on %1 although Lumos runs"_s.arg(socket.toString()),
                  Healer::Owner, u"systemctl restart %1"_s.arg(unitWord(facts.names.unit)));
}

static Finding toFinding(Step step, const Outcome &outcome)
{
    return {.severity = outcome.severity,
            .step = step,
            .healer = outcome.healer,
            .code = outcome.code,
            .text = outcome.text,
            .remedy = outcome.remedy};
}

static Finding notReached(Step step)
{
    return {.severity = Severity::NotReached,
            .step = step,
            .code = u"not-reached"_s,
            .text = u"not reached"_s,
            .remedy = {}};
}

/// Of the master, which alone can tell; without it what systemd knows.
static Findings workersAndApplication(const DiagnosisFacts &facts)
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
                                .text = facts.server.statusText.isEmpty()
                                    ? u"the server cannot be asked over D-Bus"_s
                                    : facts.server.statusText,
                                .remedy = {}};
    }
    return findings;
}

static Findings checkBoot(const DiagnosisFacts &facts)
{
    Findings findings;
    const auto check = [&findings](const UnitState &state, const QString &unit) {
        if (!state.isInstalled() || state.unitFileState == "enabled"_L1)
            return;
        findings += Finding{.severity = Severity::Warning,
                            .step = Step::Boot,
                            .healer = Healer::Owner,
                            .code = u"boot.disabled"_s,
                            .text = u"%1 is not started at boot"_s.arg(unit),
                            .remedy = u"systemctl enable %1"_s.arg(unit)};
    };
    check(facts.server, unitWord(facts.names.unit));
    check(facts.nginx, u"nginx"_s);
    if (findings.isEmpty())
        findings += toFinding(Step::Boot, good(u"boot.ok"_s, u"all of it starts at boot"_s));
    return findings;
}

static Findings checkStatics(const DiagnosisFacts &facts)
{
    if (facts.staticBarrier.isEmpty())
        return {};
    return {Finding{
        .severity = Severity::Warning,
        .step = Step::Website,
        .healer = Healer::Owner,
        .code = u"website.static-barrier"_s,
        .text =
            u"nginx (%1) may not enter %2, so that visitors get the static files "
            "from the application, more slowly"_s.arg(facts.nginxUser.name, facts.staticBarrier),
        .remedy = u"setfacl -m u:%1:x %2"_s.arg(facts.nginxUser.name, facts.staticBarrier)}};
}

Findings diagnose(const DiagnosisFacts &facts)
{
    Findings findings{toFinding(Step::Name, checkName(facts))};
    bool isBroken = false;
    const auto add = [&](Step step, Outcome (*check)(const DiagnosisFacts &)) {
        findings += isBroken ? notReached(step) : toFinding(step, check(facts));
        isBroken = isBroken || findings.constLast().severity == Severity::Error;
    };
    add(Step::Nginx, checkNginx);
    add(Step::Website, checkWebsite);
    if (!isBroken)
        findings += checkStatics(facts);
    add(Step::Socket, checkSocket);
    if (isBroken)
        findings += Findings{notReached(Step::Workers), notReached(Step::Application)};
    else
        findings += workersAndApplication(facts);
    return findings + checkBoot(facts);
}

} // namespace lumos
