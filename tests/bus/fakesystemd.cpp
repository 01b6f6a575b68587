// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesystemd.h"

#include <QDBusObjectPath>

#include <utility>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static const auto root = "/org/freedesktop/systemd1"_L1;

FakeSystemd::FakeSystemd(const QDBusConnection &connection)
    : m_connection(connection)
{
    if (!m_connection.registerVirtualObject(root, this, QDBusConnection::SubPath)
        || !m_connection.registerService(u"org.freedesktop.systemd1"_s))
        qFatal("the fake systemd cannot be registered");
}

FakeSystemd::~FakeSystemd()
{
    m_connection.unregisterObject(root);
    m_connection.unregisterService(u"org.freedesktop.systemd1"_s);
}

void FakeSystemd::addActive(const QString &unit)
{
    units[unit] = {{u"LoadState"_s, u"loaded"_s},      {u"ActiveState"_s, u"active"_s},
                   {u"UnitFileState"_s, u"enabled"_s}, {u"StatusText"_s, QString()},
                   {u"Result"_s, u"success"_s},        {u"MainPID"_s, 1u}};
}

QString FakeSystemd::introspect(const QString &) const
{
    return {};
}

static QString jobPath(uint number)
{
    return root + u"/job/%1"_s.arg(number);
}

void FakeSystemd::tellEnd(const QString &words, const Job &job)
{
    QDBusMessage removed =
        QDBusMessage::createSignal(root, u"org.freedesktop.systemd1.Manager"_s, u"JobRemoved"_s);
    removed << job.number << QVariant::fromValue(QDBusObjectPath(jobPath(job.number))) << job.unit
            << (result ? result(words) : u"done"_s);
    m_connection.send(removed);
}

void FakeSystemd::endJobs()
{
    const auto jobs = std::exchange(m_jobs, {});
    for (auto job = jobs.cbegin(); job != jobs.cend(); ++job)
        tellEnd(job.key(), *job);
}

void FakeSystemd::runJob(const QDBusMessage &message)
{
    const QString unit = message.arguments().value(0).toString();
    const QString words = message.member() + u' ' + unit;
    calls += words;
    if (!m_jobs.contains(words))
        m_jobs.insert(words, {++m_lastJob, unit});
    const Job job = m_jobs.value(words);
    if (signalsBeforeReply)
        tellEnd(words, m_jobs.take(words));
    m_connection.send(
        message.createReply(QVariant::fromValue(QDBusObjectPath(jobPath(job.number)))));
    if (!signalsBeforeReply && !neverEnds)
        tellEnd(words, m_jobs.take(words));
}

bool FakeSystemd::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.member() == "Subscribe"_L1) {
        calls += message.member();
        const bool isNew = !m_subscribers.contains(message.service());
        m_subscribers += message.service();
        m_connection.send(
            isNew ? message.createReply()
                  : message.createErrorReply(u"org.freedesktop.systemd1.AlreadySubscribed"_s,
                                             u"Client is already subscribed."_s));
    } else if (message.member() == "LoadUnit"_L1) {
        const QByteArray name = message.arguments().value(0).toString().toUtf8().toHex();
        m_connection.send(message.createReply(
            QVariant::fromValue(QDBusObjectPath(root + u"/unit/u"_s + QString::fromLatin1(name)))));
    } else if (message.member() == "GetAll"_L1) {
        const QByteArray hex = message.path().section(u"/u"_s, -1).toLatin1();
        const QString unit = QString::fromUtf8(QByteArray::fromHex(hex));
        const QVariantMap missing{{u"LoadState"_s, u"not-found"_s},
                                  {u"ActiveState"_s, u"inactive"_s}};
        m_connection.send(message.createReply(QVariant(units.value(unit, missing))));
    } else if (message.member().endsWith("Unit"_L1)) {
        runJob(message);
    } else {
        return false;
    }
    return true;
}

} // namespace lumos
