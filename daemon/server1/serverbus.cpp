// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/serverbus.h"

#include "appname.h"
#include "bus/polkitauthority.h"
#include "busnames.h"
#include "bustypes.h"
#include "server1/serverlog.h"

#include <QDBusError>
#include <QFileInfo>

#include <algorithm>

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
    registerBusTypes();
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
    const bool isSystem = kind == BusKind::System;
    const auto connect = [isSystem] {
        return QDBusConnection::connectToBus(
            isSystem ? QDBusConnection::SystemBus : QDBusConnection::SessionBus, connectionName());
    };
    const auto authority = [isSystem](const QDBusConnection &bus) -> std::unique_ptr<Authority> {
        if (isSystem)
            return std::make_unique<PolkitAuthority>(bus);
        return std::make_unique<SameUserAuthority>(bus);
    };
    return connectTo({connect, authority}, source, server);
}

std::unique_ptr<ServerBus> ServerBus::connectTo(const QString &address,
                                                const ConfigurationSource &source,
                                                RunningServer &server)
{
    const auto connect = [address] {
        return QDBusConnection::connectToBus(address, connectionName());
    };
    const auto authority = [](const QDBusConnection &bus) {
        return std::make_unique<SameUserAuthority>(bus);
    };
    return connectTo({connect, authority}, source, server);
}

std::unique_ptr<ServerBus> ServerBus::connectTo(Place place, const ConfigurationSource &source,
                                                RunningServer &server)
{
    prepareBus();
    std::unique_ptr<ServerBus> bus(new ServerBus(std::move(place), source, server));
    if (const auto opened = bus->open(); !opened) {
        logFailure(opened.error().text);
        return nullptr;
    }
    return bus;
}

ServerBus::ServerBus(Place place, const ConfigurationSource &source, RunningServer &server)
    : m_place(std::move(place))
    , m_names(namesOf(source))
    , m_server(server)
    , m_connection(QString())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerBus::comeBack);
}

ServerBus::~ServerBus()
{
    close();
}

Result<void> ServerBus::open()
{
    if (!m_names)
        return tl::unexpected(m_names.error());
    m_connection = m_place.connect();
    if (!m_connection.isConnected())
        return fail(u"no message bus: "_s + m_connection.lastError().message());
    m_authority = m_place.authority(m_connection);
    return offer(*m_names);
}

void ServerBus::close()
{
    m_objects.reset();
    m_logControl.reset();
    m_authority.reset();
    m_connection = QDBusConnection(QString()); // the last reference keeps it open
    QDBusConnection::disconnectFromBus(connectionName());
}

Result<void> ServerBus::offer(const AppNames &names)
{
    m_objects = std::make_unique<ServerObjects>(m_connection, names, m_server, *m_authority);
    if (const auto offered = m_objects->offer(); !offered)
        return offered;
    m_logControl = std::make_unique<LogControl>(names.polkitDetail, *m_authority);
    m_connection.registerVirtualObject(u"/org/freedesktop/LogControl1"_s, m_logControl.get());
    m_connection.connect(QString(), u"/org/freedesktop/DBus/Local"_s,
                         u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this, SLOT(leave()));
    if (!m_connection.registerService(names.busName))
        return fail(u"the name %1 cannot be had on the message bus, another program has it or it "
                    "is not allowed (dbus-1/system.d/org.lumosd.conf)"_s.arg(names.busName));
    return {};
}

void ServerBus::leave()
{
    if (!m_objects)
        return;
    logFailure(u"the message bus has gone"_s);
    m_objects.reset();
    m_pause = firstPause;
    m_timer.start(m_pause);
}

void ServerBus::comeBack()
{
    close();
    if (open()) {
        qCInfo(logDbus, "the message bus is back");
        return;
    }
    m_objects.reset();
    m_pause = std::min(2 * m_pause, longestPause);
    m_timer.start(m_pause);
}

} // namespace lumos
