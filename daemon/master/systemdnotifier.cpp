// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdnotifier.h"

#include "ipc/filedescriptor.h"
#include "log.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace lumos {

namespace {

// One line: a line feed would begin another assignment.
QByteArray statusLine(const QString &text)
{
    return "STATUS=" + escapeLogText(text.left(512).toUtf8());
}

} // namespace

SystemdNotifier::SystemdNotifier(QByteArray socket)
    : m_socket(std::move(socket))
{ }

SystemdNotifier SystemdNotifier::fromEnvironment()
{
    SystemdNotifier notifier(qgetenv("NOTIFY_SOCKET"));
    qunsetenv("NOTIFY_SOCKET");
    return notifier;
}

void SystemdNotifier::ready(const QString &status) const
{
    send("READY=1\n" + statusLine(status));
}

void SystemdNotifier::reloading(std::chrono::microseconds monotonicNow) const
{
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(qint64(monotonicNow.count())));
}

void SystemdNotifier::stopping(const QString &status) const
{
    send("STOPPING=1\n" + statusLine(status));
}

void SystemdNotifier::status(const QString &text) const
{
    send(statusLine(text));
}

void SystemdNotifier::send(const QByteArray &state) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || static_cast<std::size_t>(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), static_cast<std::size_t>(m_socket.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + m_socket.size());
    const FileDescriptor fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const ssize_t sent = !fd.isValid()
        ? -1
        : ::sendto(fd.get(), state.constData(), static_cast<std::size_t>(state.size()),
                   MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), size);
    if (sent < 0)
        qCWarning(logMaster).noquote() << systemErrorText(errno, u"notify systemd");
}

} // namespace lumos
