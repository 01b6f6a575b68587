// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/serverbus.h"

#include "appname.h"
#include "bus/polkitauthority.h"
#include "busnames.h"
#include "server1/serverlog.h"

#include <QDBusError>
#include <QFileInfo>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logDbus, "lumos.dbus", QtInfoMsg)

static QString connectionName()
{
    return u"lumosd-server1"_s;
}

static void prepareBus()
{
    // Before the first use: libdbus would abort over what a caller sends.
    qputenv("DBUS_FATAL_WARNINGS", "0");
}

static void logFailure(const QString &reason)
{
    qCWarning(logDbus).noquote() << u"%1; serving goes on without D-Bus"_s.arg(reason);
}

// NAME.ini is the application NAME, wherever the file is.
static Result<AppNames> namesOf(const ConfigurationSource &source)
{
    return source.iniFile.isEmpty() ? appNames()
                                    : appNames(QFileInfo(source.iniFile).completeBaseName());
}

std::unique_ptr<ServerBus> ServerBus::connectTo(BusKind kind, const ConfigurationSource &source,
                                                RunningServer &server)
{
    if (kind == BusKind::None)
        return nullptr;
    prepareBus();
    const bool isSystem = kind == BusKind::System;
    const QDBusConnection connection = QDBusConnection::connectToBus(
        isSystem ? QDBusConnection::SystemBus : QDBusConnection::SessionBus, connectionName());
    std::unique_ptr<Authority> authority;
    if (isSystem)
        authority = std::make_unique<PolkitAuthority>(connection);
    else
        authority = std::make_unique<SameUserAuthority>(connection);
    return open(connection, std::move(authority), source, server);
}

std::unique_ptr<ServerBus> ServerBus::connectTo(const QString &address,
                                                const ConfigurationSource &source,
                                                RunningServer &server)
{
    prepareBus();
    const QDBusConnection connection = QDBusConnection::connectToBus(address, connectionName());
    return open(connection, std::make_unique<SameUserAuthority>(connection), source, server);
}

std::unique_ptr<ServerBus> ServerBus::open(QDBusConnection connection,
                                           std::unique_ptr<Authority> authority,
                                           const ConfigurationSource &source, RunningServer &server)
{
    std::unique_ptr<ServerBus> bus(new ServerBus(connection, std::move(authority)));
    if (!connection.isConnected()) {
        logFailure(u"no message bus: "_s + connection.lastError().message());
        return nullptr;
    }
    if (const auto offered = bus->offer(source, server); !offered) {
        logFailure(offered.error().text);
        return nullptr;
    }
    return bus;
}

ServerBus::ServerBus(const QDBusConnection &connection, std::unique_ptr<Authority> authority)
    : m_connection(connection)
    , m_authority(std::move(authority))
{ }

ServerBus::~ServerBus()
{
    m_objects.reset();
    m_authority.reset();
    m_connection = QDBusConnection(QString()); // the last reference keeps it open
    QDBusConnection::disconnectFromBus(connectionName());
}

Result<void> ServerBus::offer(const ConfigurationSource &source, RunningServer &server)
{
    const Result<AppNames> names = namesOf(source);
    if (!names)
        return tl::unexpected(names.error());
    m_objects =
        std::make_unique<ServerObjects>(m_connection, names->polkitDetail, server, *m_authority);
    if (const auto offered = m_objects->offer(); !offered)
        return offered;
    m_connection.connect(QString(), u"/org/freedesktop/DBus/Local"_s,
                         u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this, SLOT(leave()));
    if (!m_connection.registerService(names->busName))
        return fail(u"the name %1 cannot be had on the message bus, another program has it or it "
                    "is not allowed (dbus-1/system.d/org.lumosd.conf)"_s.arg(names->busName));
    return {};
}

void ServerBus::leave()
{
    if (!m_objects)
        return;
    logFailure(u"the message bus has gone"_s);
    m_objects.reset();
}

} // namespace lumos
