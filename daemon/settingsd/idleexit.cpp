// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/idleexit.h"

#include "ipc/filedescriptor.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <utility>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

void notifySystemd(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    if (path.startsWith('@'))
        address.sun_path[0] = '\0';
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)
                                             + static_cast<std::size_t>(path.size()));
    const FileDescriptor fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    // Nobody could be told that systemd does not listen.
    if (fd.isValid())
        (void)::sendto(fd.get(), state.constData(), static_cast<std::size_t>(state.size()),
                       MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), size);
}

IdleExit::IdleExit(const QDBusConnection &connection, QString service,
                   std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_service(std::move(service))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &IdleExit::leave);
    m_timer.start();
    // Nobody can call any more; a call on the next bus starts the next program.
    m_connection.connect(QString(), u"/org/freedesktop/DBus/Local"_s,
                         u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this, SLOT(leave()));
}

void IdleExit::touch()
{
    if (m_held == 0 && !m_isLeaving)
        m_timer.start();
}

std::shared_ptr<void> IdleExit::hold()
{
    ++m_held;
    m_timer.stop();
    return {this, [](IdleExit *self) {
                if (--self->m_held > 0)
                    return;
                if (self->m_isLeaving)
                    self->finish();
                else
                    self->m_timer.start();
            }};
}

void IdleExit::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_timer.stop();
    // systemd now starts a new process for a call that finds nobody, instead of thinking that this
    // one still answers.
    notifySystemd("STOPPING=1");
    m_connection.unregisterService(m_service);
    // The bus has put every call to our name before its answer to that, so it is here by now.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    if (m_held == 0)
        finish();
}

void IdleExit::finish()
{
    // Replies leave in another thread; one answered question proves that they are gone.
    const QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetId"_s);
    m_connection.call(question, QDBus::Block, 5000);
    QCoreApplication::quit();
}

} // namespace lumos
