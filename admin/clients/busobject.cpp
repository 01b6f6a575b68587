// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busobject.h"

#include "busnames.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QHash>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

// polkit waits for a person; the bus library's 25 s would end the call before the password.
constexpr int patientTimeout = 10 * 60 * 1000;

bool BusError::wantsPassword() const
{
    return name == bus::faultName(bus::Fault::InteractiveAuthorizationRequired);
}

bool BusError::isRefusal() const
{
    return wantsPassword() || name == bus::faultName(bus::Fault::AccessDenied)
        || name == u"org.freedesktop.PolicyKit1.Error.Cancelled";
}

bool BusError::isConflict() const
{
    return name == bus::faultName(bus::Fault::Conflict);
}

bool BusError::isAbsence() const
{
    const Absence why = absence();
    return why == Absence::NotInstalled || why == Absence::NotStarted
        || name == u"org.freedesktop.DBus.Error.UnknownObject";
}

Absence BusError::absence() const
{
    static const QHash<QString, Absence> meanings = {
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, Absence::NotInstalled},
        {u"org.freedesktop.DBus.Error.Spawn.ServiceNotFound"_s, Absence::NotInstalled},
        {u"org.freedesktop.systemd1.NoSuchUnit"_s, Absence::NotInstalled},
        {u"org.freedesktop.DBus.Error.AccessDenied"_s, Absence::Denied},
        // dbus-broker and dbus-daemon, of a service that does not come up
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, Absence::NotStarted},
        {u"org.freedesktop.DBus.Error.TimedOut"_s, Absence::NotStarted},
        {u"org.freedesktop.DBus.Error.Disconnected"_s, Absence::Disconnected},
        {u"org.freedesktop.DBus.Error.NoServer"_s, Absence::Disconnected},
    };
    if (const auto meaning = meanings.constFind(name); meaning != meanings.constEnd())
        return *meaning;
    return name.startsWith(u"org.freedesktop.DBus.Error.Spawn.")
            || name.startsWith(u"org.freedesktop.systemd1.")
        ? Absence::NotStarted
        : Absence::Silent;
}

BusObject::BusObject(QDBusConnection connection, QString service, QString path, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_service(std::move(service))
    , m_path(std::move(path))
{ }

void BusObject::call(const QString &interface, const QString &method, const QVariantList &arguments,
                     const Handler &handler, Prompt prompt)
{
    callAt(m_path, interface, method, arguments, handler, prompt);
}

void BusObject::callAt(const QString &path, const QString &interface, const QString &method,
                       const QVariantList &arguments, const Handler &handler, Prompt prompt)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, path, interface, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(prompt == Prompt::Allowed);
    const int timeout = prompt == Prompt::Allowed ? patientTimeout : -1;
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, handler, prompt](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const BusError error{call->error().name(), call->error().message()};
                if (prompt == Prompt::Allowed)
                    Q_EMIT promptEnded(!call->isError() || !error.wantsPassword());
                if (!handler)
                    return;
                if (call->isError())
                    handler(tl::make_unexpected(error));
                else
                    handler(call->reply().arguments());
            });
}

void BusObject::getAll(const QString &path, const QString &interface,
                       const std::function<void(const BusResult<QVariantMap> &)> &handler)
{
    callAt(path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {interface},
           [handler](const BusResult<QVariantList> &answer) {
               handler(answer.map(
                   [](const QVariantList &out) { return qdbus_cast<QVariantMap>(out.value(0)); }));
           });
}

} // namespace lumos
