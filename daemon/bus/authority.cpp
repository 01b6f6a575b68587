// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bus/authority.h"

#include "bus/pendingreply.h"

#include <unistd.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

void askForUser(const QDBusConnection &connection, const QString &caller, QObject *context,
                std::function<void(std::optional<quint32>)> done)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetConnectionUnixUser"_s);
    call << caller;
    whenReplied(connection.asyncCall(call), context,
                [done = std::move(done)](const QDBusMessage &reply) {
                    if (isError(reply) || reply.signature() != "u"_L1)
                        done(std::nullopt);
                    else
                        done(reply.arguments().constFirst().toUInt());
                });
}

SameUserAuthority::SameUserAuthority(const QDBusConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{ }

void SameUserAuthority::ask(const AuthorityQuestion &question, Done done)
{
    using Decision = AuthorityAnswer::Decision;
    askForUser(m_connection, question.caller, this,
               [done = std::move(done)](std::optional<quint32> uid) {
                   if (!uid)
                       done({.decision = Decision::CallerGone,
                             .reason = u"the caller has left the bus"_s});
                   else if (*uid != ::geteuid())
                       done({.decision = Decision::Denied,
                             .reason = u"only the user who runs this service may do that"_s});
                   else
                       done({.decision = Decision::Granted, .uid = *uid, .reason = {}});
               });
}

} // namespace lumos
