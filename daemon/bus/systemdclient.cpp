// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The D-Bus interface of systemd: org.freedesktop.systemd1(5).
#include "bus/systemdclient.h"

#include "bus/pendingreply.h"

#include <QDBusArgument>
#include <QTimer>
#include <QVariantMap>

#include <memory>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static constexpr QLatin1StringView service = "org.freedesktop.systemd1"_L1;

static QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/systemd1"_s,
                                          u"org.freedesktop.systemd1.Manager"_s, method);
}

static QString methodOf(SystemdClient::Verb verb)
{
    switch (verb) {
    case SystemdClient::Verb::Start:
        return u"StartUnit"_s;
    case SystemdClient::Verb::Stop:
        return u"StopUnit"_s;
    case SystemdClient::Verb::Reload:
        return u"ReloadUnit"_s;
    case SystemdClient::Verb::Restart:
        break;
    }
    return u"RestartUnit"_s;
}

static QString wordOf(SystemdClient::Verb verb)
{
    switch (verb) {
    case SystemdClient::Verb::Start:
        return u"start"_s;
    case SystemdClient::Verb::Stop:
        return u"stop"_s;
    case SystemdClient::Verb::Reload:
        return u"reload"_s;
    case SystemdClient::Verb::Restart:
        break;
    }
    return u"restart"_s;
}

bool SystemdUnitState::isActive() const
{
    return activeState == "active"_L1 || activeState == "reloading"_L1
        || activeState == "refreshing"_L1;
}

SystemdClient::SystemdClient(const QDBusConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    // connect() finds a slot's types by name, and Qt registers this one only at its first use.
    qRegisterMetaType<QDBusObjectPath>("QDBusObjectPath");
}

void SystemdClient::follow(const QString &owner)
{
    if (owner == m_owner)
        return;
    // By its unique name: a signal of the same shape from somebody else says nothing.
    m_owner = owner;
    m_connection.connect(owner, u"/org/freedesktop/systemd1"_s,
                         u"org.freedesktop.systemd1.Manager"_s, u"JobRemoved"_s, this,
                         SLOT(noteJobRemoved(uint, QDBusObjectPath, QString, QString)));
    m_connection.send(managerCall(u"Subscribe"_s));
}

void SystemdClient::run(Verb verb, const QString &unit, Done done)
{
    const Job job{verb, unit, std::move(done)};
    QDBusMessage owner =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    owner << QString(service);
    whenReplied(m_connection.asyncCall(owner), this, [this, job](const QDBusMessage &reply) {
        if (!isError(reply))
            follow(reply.arguments().value(0).toString()); // or a quick job's end is missed
        ++m_callsUnderway;
        const QDBusMessage call = managerCall(methodOf(job.verb)) << job.unit << u"replace"_s;
        whenReplied(m_connection.asyncCall(call), this,
                    [this, job](const QDBusMessage &started) { startJob(job, started); });
    });
}

void SystemdClient::startJob(const Job &job, const QDBusMessage &reply)
{
    --m_callsUnderway;
    if (isError(reply) || reply.signature() != "o"_L1) {
        forgetEarlyResults();
        job.done(fail(
            u"systemd does not %1 %2: %3"_s.arg(wordOf(job.verb), job.unit, reply.errorMessage())));
        return;
    }
    const QString path = reply.arguments().constFirst().value<QDBusObjectPath>().path();
    const QString early = m_earlyResults.value(path);
    forgetEarlyResults();
    if (!early.isEmpty()) {
        endJob(job, early);
        return;
    }
    await(path, job);
}

void SystemdClient::await(const QString &path, const Job &job)
{
    const auto waiting = std::make_shared<const Job>(job);
    m_jobs.insert(path, waiting);
    // The timer must not keep what the job keeps: a service waits for it before it leaves.
    QTimer::singleShot(m_patience, this, [this, path, weak = std::weak_ptr(waiting)] {
        const auto late = weak.lock();
        if (late && m_jobs.remove(path, late) > 0)
            endJob(*late, u"taking too long"_s);
    });
}

void SystemdClient::forgetEarlyResults()
{
    if (m_callsUnderway == 0)
        m_earlyResults.clear();
}

void SystemdClient::noteJobRemoved(uint, const QDBusObjectPath &job, const QString &,
                                   const QString &result)
{
    const auto ended = m_jobs.values(job.path());
    m_jobs.remove(job.path());
    for (const auto &waiting : ended)
        endJob(*waiting, result);
    // A call whose answer is on its way may have been merged into the same job.
    if (m_callsUnderway > 0)
        m_earlyResults.insert(job.path(), result);
}

void SystemdClient::endJob(const Job &job, const QString &result)
{
    if (result == "done"_L1) {
        job.done({});
        return;
    }
    askState(job.unit, [job, result](const Result<SystemdUnitState> &state) {
        QString text = u"%1 did not %2 (%3)"_s.arg(job.unit, wordOf(job.verb), result);
        if (state && !state->statusText.isEmpty())
            text += u": "_s + state->statusText;
        else
            text += u"; `systemctl status %1` tells why"_s.arg(job.unit);
        job.done(fail(text));
    });
}

namespace {

/// A unit's two interfaces, gathered.
struct Gathering
{
    QVariantMap values;
    int missing = 2;
};

} // namespace

static SystemdUnitState stateFrom(const QVariantMap &values)
{
    return SystemdUnitState{
        .loadState = values.value(u"LoadState"_s).toString(),
        .activeState = values.value(u"ActiveState"_s).toString(),
        .unitFileState = values.value(u"UnitFileState"_s).toString(),
        .statusText = values.value(u"StatusText"_s).toString(),
        .result = values.value(u"Result"_s).toString(),
        .mainPid = values.value(u"MainPID"_s).toUInt(),
    };
}

void SystemdClient::askState(const QString &unit, StateDone done)
{
    const auto ask = [this, done](const QString &path) {
        const auto gathering = std::make_shared<Gathering>();
        for (const QString &part : {u"Unit"_s, u"Service"_s}) {
            QDBusMessage call = QDBusMessage::createMethodCall(
                service, path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
            call << QString(service + u'.' + part);
            whenReplied(m_connection.asyncCall(call), this,
                        [gathering, done](const QDBusMessage &reply) {
                            if (!isError(reply) && reply.signature() == "a{sv}"_L1)
                                gathering->values.insert(
                                    qdbus_cast<QVariantMap>(reply.arguments().constFirst()));
                            if (--gathering->missing == 0)
                                done(stateFrom(gathering->values));
                        });
        }
    };
    whenReplied(
        m_connection.asyncCall(managerCall(u"LoadUnit"_s) << unit), this,
        [ask, done, unit](const QDBusMessage &reply) {
            if (isError(reply) || reply.signature() != "o"_L1)
                done(fail(u"systemd does not know %1: %2"_s.arg(unit, reply.errorMessage())));
            else
                ask(reply.arguments().constFirst().value<QDBusObjectPath>().path());
        });
}

} // namespace lumos
