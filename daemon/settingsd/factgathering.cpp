// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/factgathering.h"

#include "bus/pendingreply.h"
#include "busnames.h"
#include "systemfacts.h"

#include <QDir>
#include <QFile>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

FactGathering::FactGathering(AppNames names, SystemPaths paths, const QDBusConnection &connection,
                             SystemdClient &systemd, SystemProbe &probe, QObject *parent)
    : QObject(parent)
    , m_names(std::move(names))
    , m_paths(std::move(paths))
    , m_connection(connection)
    , m_systemd(systemd)
    , m_probe(probe)
{ }

void FactGathering::run(const ReadSettings &read, Done done)
{
    m_waiting += std::move(done);
    if (m_waiting.size() > 1)
        return;
    m_facts = DiagnosisFacts{};
    m_facts.names = m_names;
    m_facts.read = read;
    lookAtFiles();
    askUnits();
    askServer();
    ++m_missing;
    m_probe.run([this](const ProbeReport &report) {
        m_facts.probe = report;
        finishOne();
    });
}

void FactGathering::finishOne()
{
    if (--m_missing > 0)
        return;
    const QList<Done> waiting = std::exchange(m_waiting, {});
    for (const Done &done : waiting)
        done(m_facts);
}

void FactGathering::askUnits()
{
    const auto ask = [this](const QString &unit,
                            const std::function<void(const SystemdUnitState &)> &put) {
        ++m_missing;
        m_systemd.askState(unit, [this, put](const Result<SystemdUnitState> &state) {
            if (state)
                put(*state);
            finishOne();
        });
    };
    ask(bus::nginxUnit, [this](const SystemdUnitState &state) { m_facts.nginx = state; });
    ask(m_names.unit, [this](const SystemdUnitState &state) { m_facts.server = state; });
    ask(m_names.socketUnit, [this](const SystemdUnitState &state) { m_facts.activator = state; });
    ask(u"avahi-daemon.service"_s,
        [this](const SystemdUnitState &state) { m_facts.hasMdns = state.isActive(); });
}

void FactGathering::askServer()
{
    ++m_missing;
    const QDBusMessage call = QDBusMessage::createMethodCall(
        m_names.busName, bus::serverPath, bus::managerInterface, u"ProbeSocket"_s);
    whenReplied(m_connection.asyncCall(call, 10000), this, [this](const QDBusMessage &reply) {
        if (!isError(reply) && reply.signature() == "a(usss)"_L1)
            m_facts.reported = qdbus_cast<Findings>(reply.arguments().constFirst());
        finishOne();
    });
}

static QList<NginxServer> serversIn(const QString &directory, const QString &pattern)
{
    QList<NginxServer> servers;
    const QStringList names = QDir(directory).entryList({pattern}, QDir::Files | QDir::Readable,
                                                        QDir::Name); // as nginx's glob(3)
    for (const QString &name : names) {
        QFile file(directory + u'/' + name);
        if (!name.startsWith(u'.') && file.open(QIODevice::ReadOnly))
            servers += nginxServers(file.fileName(), file.read(1024 * 1024));
    }
    return servers;
}

static QString ownerOf(const AccessRules &rules)
{
    const SystemFacts facts = SystemFacts::ofThisMachine();
    const auto user = facts.userById(rules.owner);
    const auto group = facts.groupById(rules.group);
    return (user ? user->name : QString::number(rules.owner)) + u':'
        + (group ? group->name : QString::number(rules.group));
}

void FactGathering::lookAtFiles()
{
    const Settings &settings = m_facts.read.settings;
    m_facts.hostName = SystemFacts::ofThisMachine().hostName;
    m_facts.isSiteLinked = QFile::exists(m_paths.of(m_names.siteLink));
    m_facts.servers = serversIn(m_paths.nginx(u"conf.d"_s), u"*.conf"_s)
        + serversIn(m_paths.nginx(u"sites-enabled"_s), u"*"_s);
    m_facts.nginxUser = nginxAccount(m_paths.nginx(u"nginx.conf"_s));
    if (!settings.site.staticDirectory.isEmpty())
        m_facts.staticBarrier = barrierTo(settings.site.staticDirectory, m_facts.nginxUser);
    if (settings.sockets.isEmpty() || !settings.sockets.constFirst().isUnix())
        return;
    const QString path = settings.sockets.constFirst().path;
    m_facts.barrier = barrierTo(QDir::cleanPath(path + u"/.."_s), m_facts.nginxUser);
    m_facts.socket = rulesOf(path);
    if (m_facts.socket)
        m_facts.socketOwner = ownerOf(*m_facts.socket);
}

} // namespace lumos
