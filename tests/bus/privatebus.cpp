// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatebus.h"

#include <QFile>

namespace lumos {

static QByteArray configuration(const QString &directory)
{
    // No servicedir: what the machine could start does not belong into a test.
    return "<busconfig><type>session</type><listen>unix:dir=" + directory.toUtf8()
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
          "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
          "<allow own=\"*\"/></policy></busconfig>\n";
}

PrivateBus::PrivateBus()
{
    QFile file(m_directory.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration(m_directory.path())) < 0)
        qFatal("cannot write the configuration of the private bus");
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--nosyslog"), QStringLiteral("--print-address")});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(30000))
            qFatal("dbus-daemon does not start (package dbus)");
    }
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect()
{
    static int count = 0;
    const QDBusConnection connection =
        QDBusConnection::connectToBus(m_address, QStringLiteral("lumos-test-%1").arg(++count));
    if (!connection.isConnected())
        qFatal("cannot connect to the private bus");
    return connection;
}

void PrivateBus::leave(QDBusConnection connection)
{
    const QString name = connection.name();
    connection = QDBusConnection(QString()); // the last reference keeps it open
    QDBusConnection::disconnectFromBus(name);
}

} // namespace lumos
