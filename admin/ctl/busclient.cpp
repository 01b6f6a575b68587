// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busclient.h"

#include "busnames.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

// Long enough to find and type a password, and for a unit to start.
static constexpr std::chrono::milliseconds patience = std::chrono::minutes(5);

static constexpr QLatin1StringView systemdService("org.freedesktop.systemd1");
static constexpr QLatin1StringView systemdPath("/org/freedesktop/systemd1");
static constexpr QLatin1StringView managerInterface("org.freedesktop.systemd1.Manager");
static constexpr QLatin1StringView propertiesInterface("org.freedesktop.DBus.Properties");

static Error errorFrom(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    const QString text = reply.errorMessage();
    const auto is = [&name](Fault fault) { return name == bus::faultName(fault); };
    if (is(Fault::InteractiveAuthorizationRequired) || is(Fault::AccessDenied))
        return {text
                    + u"; ask again as an administrator, by sudo, or on a terminal where a "
                      "password can be typed"_s,
                ExitCode::NoPermission};
    if (is(Fault::InvalidValue) || is(Fault::ParseFailed) || is(Fault::TooLarge))
        return {text, ExitCode::Config};
    if (is(Fault::UnknownOption) || is(Fault::NoSuchEntry))
        return {text, ExitCode::Usage};
    if (is(Fault::Conflict) || is(Fault::Busy))
        return {text, ExitCode::TempFail};
    if (is(Fault::ReadOnly))
        return {text, ExitCode::CannotCreate};
    if (is(Fault::ServiceFailed))
        return {text, ExitCode::Software};
    const bool isAbsent = name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || name == "org.freedesktop.DBus.Error.Disconnected"_L1;
    if (isAbsent)
        return {
            u"%1 is not on the bus: %2; install lumosd, or start it by hand for --bus session"_s
                .arg(reply.service().isEmpty() ? QString(bus::settingsService) : reply.service(),
                     text),
            ExitCode::Unavailable};
    if (name == "org.freedesktop.DBus.Error.UnknownObject"_L1)
        return {
            u"there is no such application: %1; its file would be /etc/lumos/NAME.ini"_s.arg(text),
            ExitCode::Unavailable};
    return {u"%1 (%2)"_s.arg(text, name), ExitCode::Unavailable};
}

BusClient::BusClient(const QDBusConnection &connection, AppNames names)
    : m_connection(connection)
    , m_names(std::move(names))
{
    registerBusTypes();
    // connect() finds a slot's types by name, and Qt registers this one only at its first use.
    qRegisterMetaType<QDBusObjectPath>("QDBusObjectPath");
}

Result<QVariantList> BusClient::call(QDBusMessage message)
{
    message.setInteractiveAuthorizationAllowed(true);
    const QDBusPendingCallWatcher watcher(
        m_connection.asyncCall(message, static_cast<int>(patience.count())));
    QEventLoop loop;
    connect(&watcher, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    if (!watcher.isFinished())
        loop.exec();
    const QDBusMessage reply = watcher.reply();
    if (reply.type() == QDBusMessage::ErrorMessage)
        return tl::unexpected(errorFrom(reply));
    return reply.arguments();
}

Result<QVariantList> BusClient::settings(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        bus::settingsService, m_names.settingsPath, bus::settingsInterface, method);
    message.setArguments(arguments);
    return call(message);
}

static QVariantMap mapFrom(const QVariantList &values)
{
    return qdbus_cast<QVariantMap>(values.value(0));
}

Result<QVariantMap> BusClient::settingsProperties()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        bus::settingsService, m_names.settingsPath, propertiesInterface, u"GetAll"_s);
    message.setArguments({QString(bus::settingsInterface)});
    return call(message).map(mapFrom);
}

Result<QVariantMap> BusClient::unitProperties()
{
    QDBusMessage load = QDBusMessage::createMethodCall(systemdService, systemdPath,
                                                       managerInterface, u"LoadUnit"_s);
    load.setArguments({m_names.unit});
    const auto loaded = call(load);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const QString path = qdbus_cast<QDBusObjectPath>(loaded->value(0)).path();
    // Of both interfaces, the unit's and the service's.
    QDBusMessage ask =
        QDBusMessage::createMethodCall(systemdService, path, propertiesInterface, u"GetAll"_s);
    ask.setArguments({QString()});
    return call(ask).map(mapFrom);
}

bool BusClient::isRestartRequired()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(m_names.busName, bus::serverPath,
                                                      propertiesInterface, u"Get"_s);
    ask.setArguments({QString(bus::managerInterface), u"RestartRequired"_s});
    const auto answer = call(ask);
    return answer && qvariant_cast<QDBusVariant>(answer->value(0)).variant().toBool();
}

void BusClient::noteJobRemoved(uint, const QDBusObjectPath &job, const QString &,
                               const QString &result)
{
    m_jobResults.insert(job.path(), result);
    Q_EMIT jobEnded();
}

/// Has systemd tell of its jobs; a second time it would refuse.
Result<void> BusClient::followJobs(const QString &systemd)
{
    if (systemd == m_systemd)
        return {};
    // By its unique name: a signal of the same shape from somebody else says nothing.
    m_connection.connect(systemd, systemdPath, managerInterface, u"JobRemoved"_s, this,
                         SLOT(noteJobRemoved(uint, QDBusObjectPath, QString, QString)));
    const auto subscribed = call(QDBusMessage::createMethodCall(systemdService, systemdPath,
                                                                managerInterface, u"Subscribe"_s));
    if (!subscribed)
        return tl::unexpected(subscribed.error());
    m_systemd = systemd;
    return {};
}

Result<void> BusClient::runUnit(const QString &method, const QString &unit)
{
    QDBusMessage ask =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    ask.setArguments({QString(systemdService)});
    const auto owner = call(ask);
    if (!owner)
        return tl::unexpected(owner.error());
    if (const auto followed = followJobs(owner->value(0).toString()); !followed)
        return followed;
    QDBusMessage order =
        QDBusMessage::createMethodCall(systemdService, systemdPath, managerInterface, method);
    order.setArguments({unit, u"replace"_s});
    const auto ordered = call(order);
    if (!ordered)
        return tl::unexpected(ordered.error());
    const QString job = qdbus_cast<QDBusObjectPath>(ordered->value(0)).path();
    QTimer end;
    end.setSingleShot(true);
    end.start(patience);
    QEventLoop loop;
    connect(this, &BusClient::jobEnded, &loop, &QEventLoop::quit);
    connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    while (!m_jobResults.contains(job) && end.isActive())
        loop.exec();
    const QString result = m_jobResults.value(job, u"no end within five minutes"_s);
    if (result == "done"_L1)
        return {};
    return fail(
        u"%1 of %2 ended with \"%3\"; `systemctl status %2` and `lumosctl logs` tell why"_s.arg(
            method, unit, result),
        ExitCode::Software);
}

} // namespace lumos
