// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeunitjob.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <unistd.h>
#include <utility>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

/// The property Job of a unit: (uo).
struct UnitJobProperty
{
    uint number = 0;
    QDBusObjectPath path;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const UnitJobProperty &job)
{
    argument.beginStructure();
    argument << job.number << job.path;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, UnitJobProperty &job)
{
    argument.beginStructure();
    argument >> job.number >> job.path;
    argument.endStructure();
    return argument;
}

FakeUnitJob::FakeUnitJob(QDBusConnection connection, QString type)
    : m_connection(std::move(connection))
    , m_type(std::move(type))
{
    qDBusRegisterMetaType<UnitJobProperty>();
    if (!m_connection.registerVirtualObject(u"/org/freedesktop/systemd1"_s, this,
                                            QDBusConnection::SubPath)
        || !m_connection.registerService(u"org.freedesktop.systemd1"_s))
        qFatal("the fake systemd cannot be registered");
    // Last: Qt gives a registered object a child, which moves with it.
    m_thread.start();
    moveToThread(&m_thread);
}

FakeUnitJob::~FakeUnitJob()
{
    m_connection.unregisterService(u"org.freedesktop.systemd1"_s);
    m_connection.unregisterObject(u"/org/freedesktop/systemd1"_s);
    m_thread.quit();
    m_thread.wait();
}

QString FakeUnitJob::introspect(const QString &) const
{
    return {};
}

bool FakeUnitJob::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    QVariant answer;
    if (message.member() == "GetUnitByPID"_L1
        && message.arguments().value(0).toUInt() == uint(::getpid())) {
        answer = QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/systemd1/unit/own"_s));
    } else if (message.arguments().value(1) == u"Job"_s) {
        ++m_asked;
        const UnitJobProperty job{m_type.isEmpty() ? 0u : 7u,
                                  QDBusObjectPath(u"/org/freedesktop/systemd1/job/7"_s)};
        answer = QVariant::fromValue(QDBusVariant(QVariant::fromValue(job)));
    } else if (message.arguments().value(1) == u"JobType"_s) {
        answer = QVariant::fromValue(QDBusVariant(m_type));
    } else {
        return false;
    }
    return connection.send(message.createReply(answer));
}

} // namespace lumos
