// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to systemd's D-Bus interface.
#include "unitjob.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <unistd.h>

namespace lumos {

namespace {

constexpr int timeoutMilliseconds = 500; // of each of the three calls

QString service()
{
    return QStringLiteral("org.freedesktop.systemd1");
}

std::optional<QVariant> call(const QDBusConnection &bus, const QString &path,
                             const QString &interface, const QString &method,
                             const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = bus.call(message, QDBus::Block, timeoutMilliseconds);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    return reply.arguments().constFirst();
}

std::optional<QVariant> property(const QDBusConnection &bus, const QString &path,
                                 const QString &interface, const QString &name)
{
    const std::optional<QVariant> value =
        call(bus, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
             {QString(service() + u'.' + interface), name});
    if (!value)
        return std::nullopt;
    return value->value<QDBusVariant>().variant();
}

// (uo): the job's number, 0 for none, and its object.
std::optional<QString> pathOfJob(const QVariant &job)
{
    const auto argument = job.value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::StructureType)
        return std::nullopt;
    uint number = 0;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> number >> path;
    argument.endStructure();
    return number == 0 ? std::nullopt : std::optional(path.path());
}

} // namespace

std::optional<QString> jobOfOwnUnit(bool isUserManager)
{
    const QString name = QStringLiteral("lumosd-unit-job");
    std::optional<QString> type;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(
            isUserManager ? QDBusConnection::SessionBus : QDBusConnection::SystemBus, name);
        const auto unit = call(bus, QStringLiteral("/org/freedesktop/systemd1"),
                               service() + QStringLiteral(".Manager"),
                               QStringLiteral("GetUnitByPID"), {uint(::getpid())});
        const auto job = unit ? property(bus, unit->value<QDBusObjectPath>().path(),
                                         QStringLiteral("Unit"), QStringLiteral("Job"))
                              : std::nullopt;
        const auto path = job ? pathOfJob(*job) : std::nullopt;
        const auto jobType = path
            ? property(bus, *path, QStringLiteral("Job"), QStringLiteral("JobType"))
            : std::nullopt;
        if (jobType)
            type = jobType->toString();
    }
    QDBusConnection::disconnectFromBus(name);
    return type;
}

} // namespace lumos
