// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/logcontrol.h"

#include "bus/grantedcall.h"
#include "busnames.h"
#include "log.h"
#include "loglevel.h"
#include "server1/serverlog.h"

#include <QDBusVariant>
#include <QPointer>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

LogControl::LogControl(QString application, Authority &authority)
    : m_application(std::move(application))
    , m_authority(authority)
{ }

QString LogControl::introspect(const QString & /*path*/) const
{
    return u"  <interface name=\"org.freedesktop.LogControl1\">\n"
           "    <property name=\"LogLevel\" type=\"s\" access=\"readwrite\"/>\n"
           "    <property name=\"LogTarget\" type=\"s\" access=\"readwrite\"/>\n"
           "    <property name=\"SyslogIdentifier\" type=\"s\" access=\"read\"/>\n"
           "  </interface>\n"_s;
}

QVariantMap LogControl::properties()
{
    const bool isJournal = logStyle() == LogStyle::Journal;
    return {{u"LogLevel"_s, logLevel()},
            {u"LogTarget"_s, isJournal ? u"journal"_s : u"console"_s},
            {u"SyslogIdentifier"_s, u"lumosd"_s}};
}

void LogControl::get(const BusCall &call, const QString &name)
{
    const QVariantMap all = properties();
    if (name.isEmpty())
        call.reply({all});
    else if (all.contains(name))
        call.reply({QVariant::fromValue(QDBusVariant(all.value(name)))});
    else
        call.refuse(
            {Fault::UnknownOption,
             u"there is no %1; LogLevel, LogTarget and SyslogIdentifier are there"_s.arg(name)});
}

void LogControl::set(const BusCall &call, const QString &name, const QString &value)
{
    if (name != "LogLevel"_L1) {
        call.refuse({Fault::InvalidValue,
                     u"only LogLevel can be changed; where the log goes says logto in the "
                     "configuration"_s});
        return;
    }
    if (!isLogLevel(value)) {
        call.refuse({Fault::InvalidValue,
                     u"there is no such level; err, warning, info and debug make a difference"_s});
        return;
    }
    const AuthorityQuestion question{.action = bus::controlAction, .application = m_application};
    whenGranted(m_authority, question, call, [call, value](const AuthorityAnswer &who) {
        qCInfo(logDbus).noquote() << u"uid %1: LogLevel %2"_s.arg(who.uid).arg(value);
        setLogLevel(value);
        call.reply({});
    });
}

bool LogControl::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != "org.freedesktop.DBus.Properties"_L1)
        return false;
    const BusCall call(connection, message, nullptr);
    const QVariantList arguments = message.arguments();
    if (message.member() == "GetAll"_L1 && message.signature() == "s"_L1)
        get(call, {});
    else if (message.member() == "Get"_L1 && message.signature() == "ss"_L1)
        get(call, arguments[1].toString());
    else if (message.member() == "Set"_L1 && message.signature() == "ssv"_L1)
        set(call, arguments[1].toString(), arguments[2].value<QDBusVariant>().variant().toString());
    else
        return false;
    return true;
}

} // namespace lumos
