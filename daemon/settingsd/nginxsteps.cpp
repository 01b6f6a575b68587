// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/diagnosissteps.h"

#include "settingsd/siteswitch.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Severity = Finding::Severity;
using Step = Finding::Step;
using Healer = Finding::Healer;

StepOutcome checkName(const DiagnosisFacts &facts)
{
    if (facts.hasMdns)
        return StepOutcome::good(u"name.ok"_s, u"%1.local is this machine"_s.arg(facts.hostName));
    return {Severity::Info, u"name.no-mdns"_s,
            u"Other machines reach this one by its address only: nothing announces %1.local"_s.arg(
                facts.hostName),
            Healer::Administrator, u"sudo apt install avahi-daemon"_s};
}

/// A site, whoever's, that wants a port which another program has: nginx does not start with it.
static std::optional<StepOutcome> blockedSite(const DiagnosisFacts &facts)
{
    for (const NginxServer &server : facts.servers) {
        for (const NginxServer::Listen &listen : server.listens) {
            const QString trouble = portTrouble(facts.probe.listeners, listen.port);
            if (trouble.isEmpty())
                continue;
            const QString name = server.file.section(u'/', -1);
            const QString text = u"%1 keeps nginx from starting: %2"_s.arg(server.file, trouble);
            return name == "default"_L1
                ? StepOutcome::broken(u"nginx.port-taken"_s, text, Healer::SettingsService,
                                      u"RemoveDefaultSite true"_s)
                : StepOutcome::broken(u"nginx.port-taken"_s, text, Healer::Administrator,
                                      u"sudo rm %1"_s.arg(server.file));
        }
    }
    return std::nullopt;
}

StepOutcome checkNginx(const DiagnosisFacts &facts)
{
    const QString trouble = portTrouble(facts.probe.listeners, facts.read.settings.site.listen);
    if (!facts.nginx.isInstalled())
        return StepOutcome::broken(u"nginx.missing"_s, u"nginx is not installed"_s,
                                   Healer::Administrator, u"sudo apt install nginx"_s);
    if (!facts.probe.isNginxValid)
        return StepOutcome::broken(
            u"nginx.invalid"_s,
            u"nginx's configuration has an error: %1"_s.arg(facts.probe.nginxMessage),
            Healer::Administrator, u"sudo nginx -t"_s);
    // Without nginx no port is of use, whichever Lumos has: Debian's site comes first.
    const auto blocked = facts.nginx.isActive() ? std::nullopt : blockedSite(facts);
    if (blocked && blocked->healer == Healer::SettingsService)
        return *blocked;
    if (!trouble.isEmpty())
        return StepOutcome::broken(u"nginx.port-taken"_s, trouble, Healer::SettingsService,
                                   u"SetOption site listen 8080 true"_s);
    if (!facts.nginx.isActive())
        return blocked.value_or(StepOutcome::broken(u"nginx.stopped"_s, u"nginx is not running"_s,
                                                    Healer::Owner, u"systemctl start nginx"_s));
    return StepOutcome::good(u"nginx.ok"_s, u"nginx is running and its configuration is valid"_s);
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

StepOutcome checkWebsite(const DiagnosisFacts &facts)
{
    const NginxServer *own = ownSite(facts);
    if (own == nullptr)
        return StepOutcome::broken(u"website.not-enabled"_s,
                                   u"nginx has no site that leads to Lumos"_s,
                                   Healer::SettingsService, u"ApplySite true"_s);
    const quint16 port = own->listens.constFirst().port;
    const QString host = facts.read.settings.site.serverNames.value(0, facts.hostName);
    const NginxServer *winner = serverFor(facts.servers, port, host);
    const bool isOurs = winner != nullptr && winner->file == own->file;
    if (isOurs)
        return StepOutcome::good(u"website.ok"_s, u"port %1 leads to Lumos"_s.arg(port));
    const QString name = winner == nullptr ? QString() : winner->file.section(u'/', -1);
    if (name == "default"_L1)
        return StepOutcome::broken(
            u"website.default-site-wins"_s,
            u"Debian's default site answers instead of %1, which names no host of its own "
            "(\"Welcome to nginx!\")"_s.arg(own->file),
            Healer::SettingsService, u"RemoveDefaultSite true"_s);
    return StepOutcome::broken(u"website.other-site-wins"_s,
                               u"the site %1 answers for %2 on port %3 instead of %4"_s.arg(
                                   winner == nullptr ? u"of nobody"_s : winner->file, host,
                                   QString::number(port), own->file),
                               Healer::Administrator,
                               u"sudo rm /etc/nginx/sites-enabled/%1"_s.arg(name));
}

Findings checkStatics(const DiagnosisFacts &facts)
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

} // namespace lumos
