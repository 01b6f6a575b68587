// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ConfigurationReading that looks at several keys together.
#include "configurationreading.h"

#include "optionvalue.h"
#include "socketaddress.h"

#include <QHash>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

void ConfigurationReading::checkTogether()
{
    checkApplication();
    checkSockets();
    checkAccounts();
    checkMode();
    checkReloads();
    checkReloadCheck();
    checkProcesses();
    checkStats();
    checkMetrics();
}

void ConfigurationReading::checkApplication()
{
    const QList<const Given *> files = accepted("wsgi-file"_L1);
    if (!files.isEmpty() && !accepted("module"_L1).isEmpty()) {
        report(Problem::Severity::Warning, *files.constLast(), files.constLast()->keyColumn,
               u"module names an application too, and wsgi-file counts; remove one of them"_s);
    }
    QHash<QString, const Given *> seen;
    for (const Given *given : accepted("mount"_L1)) {
        const QString prefix = given->value.left(given->value.indexOf(u'='));
        if (const Given *first = seen.value(prefix))
            report(Problem::Severity::Error, *given, given->valueColumn,
                   u"an application is already mounted at %1 by %2; remove one of them"_s.arg(
                       prefix, first->origin()));
        seen.insert(prefix, given);
    }
}

void ConfigurationReading::checkSockets()
{
    const bool isActivated = m_facts.environmentVariable(u"LISTEN_FDS"_s).has_value();
    if (!wasGiven("socket"_L1) && !wasGiven("http-socket"_L1) && !isActivated) {
        // Where a file could not be read its own error says enough.
        if (!hasErrors(m_problems) || !m_given.isEmpty())
            m_problems += Problem{
                Problem::Severity::Error, m_source.iniFile, 0, 0,
                u"no socket is set, so nobody could connect; write socket = /run/lumos/lumos.sock "
                "for nginx, or http-socket = 127.0.0.1:8000 to try the application without it"_s};
        return;
    }
    const QString protocol = valueOf("protocol"_L1);
    QHash<QString, const Given *> seen;
    for (const Given *given : accepted("socket"_L1) + accepted("http-socket"_L1)) {
        if (const Given *first = seen.value(given->value))
            report(Problem::Severity::Error, *given, given->valueColumn,
                   u"the socket %1 is already set by %2; remove one of them"_s.arg(
                       given->value, first->origin()));
        seen.insert(given->value, given);
        if (given->option->key == "socket"_L1)
            checkTcp(*given, protocol);
    }
}

void ConfigurationReading::checkTcp(const Given &given, const QString &protocol)
{
    const auto address = parseSocketAddress(given.value, m_source.workingDirectory);
    if (!address || isLoopback(*address) || !protocol.isEmpty())
        return;
    report(Problem::Severity::Error, given, given.valueColumn,
           u"the socket %1 would speak uwsgi, by which whoever can connect may claim to be any "
           "user; write http-socket = %1 (or protocol = http) for browsers, or protocol = uwsgi "
           "beside it for an nginx on another machine"_s.arg(given.value));
}

QString ConfigurationReading::mainGroup() const
{
    const auto user = accountFromText(valueOf("uid"_L1));
    if (!user)
        return {};
    const auto entry = m_facts.userById(user->id);
    if (!entry)
        return {};
    const auto group = m_facts.groupById(entry->groupId);
    const QString id = QString::number(entry->groupId);
    return u"%1 (%2)"_s.arg(group ? group->name : id, id);
}

void ConfigurationReading::checkAccounts()
{
    const QList<const Given *> users = accepted("uid"_L1);
    if (!users.isEmpty() && !wasGiven("gid"_L1) && mainGroup().isEmpty())
        report(Problem::Severity::Error, *users.constLast(), users.constLast()->valueColumn,
               u"no user of this machine has the number %1, so its group is unknown; write gid "
               "too"_s.arg(accountFromText(users.constLast()->value).value_or(Account{}).id));
    const QList<const Given *> groups = accepted("gid"_L1);
    if (!groups.isEmpty()
        && accountFromText(groups.constLast()->value).value_or(Account{{}, 1}).id == 0)
        report(Problem::Severity::Warning, *groups.constLast(), groups.constLast()->valueColumn,
               u"the application will run in the group root; write another gid, for example "
               "www-data"_s);
}

void ConfigurationReading::checkReloads()
{
    if (valueOf("master"_L1) != "false"_L1)
        return;
    for (const auto key : {"touch-reload"_L1, "py-autoreload"_L1, "harakiri"_L1, "max-requests"_L1,
                           "max-worker-lifetime"_L1, "reload-on-rss"_L1}) {
        for (const Given *given : accepted(key))
            report(Problem::Severity::Warning, *given, given->keyColumn,
                   u"%1 has no effect with master = false: one process cannot replace itself"_s.arg(
                       given->option->key));
    }
}

void ConfigurationReading::checkMode()
{
    for (const Given *given : accepted("chmod-socket"_L1)) {
        const auto mode = FileMode::fromOctal(given->value);
        if (mode && !mode->ownerMayConnect() && !mode->groupMayConnect()
            && !mode->othersMayConnect())
            report(Problem::Severity::Warning, *given, given->valueColumn,
                   u"with chmod-socket = %1 nobody but root can connect, since connecting needs "
                   "the write permission; 660 lets owner and group"_s.arg(given->value));
    }
}

void ConfigurationReading::checkProcesses()
{
    bool isNumber = true;
    const QString processes = valueOf("processes"_L1);
    const int most =
        processes.isEmpty() ? Settings().processes.value_or(1) : processes.toInt(&isNumber);
    for (const Given *given : accepted("cheaper"_L1)) {
        if (isNumber && given->value.toInt() > most)
            report(Problem::Severity::Error, *given, given->valueColumn,
                   u"cheaper = %1 keeps more workers than processes = %2, which is the most; write "
                   "a smaller cheaper or more processes"_s.arg(given->value)
                       .arg(most));
    }
}

void ConfigurationReading::checkStats()
{
    for (const Given *given : accepted("stats"_L1)) {
        if (valueOf("master"_L1) == "false"_L1)
            report(Problem::Severity::Warning, *given, given->keyColumn,
                   u"stats has no effect with master = false: it is the master that tells them"_s);
        for (const Given *socket : accepted("socket"_L1) + accepted("http-socket"_L1)) {
            if (socket->value == given->value)
                report(
                    Problem::Severity::Error, *given, given->valueColumn,
                    u"%1 is the socket of the application (%2); write another path for stats"_s.arg(
                        given->value, socket->origin()));
        }
    }
}

void ConfigurationReading::checkMetrics()
{
    for (const Given *given : accepted("metrics"_L1)) {
        const bool isPath = given->value.startsWith(u'/') && !given->value.contains(u' ')
            && !given->value.contains(u'?') && !given->value.contains(u'%');
        if (!isPath)
            report(Problem::Severity::Error, *given, given->valueColumn,
                   u"\"%1\" is no path of a website; write metrics = /metrics"_s.arg(given->value));
    }
    const QList<const Given *> allowed = accepted("metrics-allow"_L1);
    if (!allowed.isEmpty() && !wasGiven("metrics"_L1))
        report(Problem::Severity::Warning, *allowed.constFirst(), allowed.constFirst()->keyColumn,
               u"metrics-allow has no effect without metrics = /metrics"_s);
}

void ConfigurationReading::checkReloadCheck()
{
    for (const Given *given : accepted("reload-check"_L1)) {
        const bool isPath = given->value.startsWith(u'/') && !given->value.contains(u' ');
        if (!isPath && given->value != "off"_L1)
            report(Problem::Severity::Error, *given, given->valueColumn,
                   u"\"%1\" is no path to ask the application for; write reload-check = /healthz, "
                   "or off"_s.arg(given->value));
    }
}

} // namespace lumos
