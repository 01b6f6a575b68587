// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdnotifier.h"

#include "ipc/filedescriptor.h"
#include "log.h"

#include <array>
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

void SystemdNotifier::extendTimeout(std::chrono::microseconds time) const
{
    send("EXTEND_TIMEOUT_USEC=" + QByteArray::number(qint64(time.count())));
}

void SystemdNotifier::watchdog() const
{
    send("WATCHDOG=1");
}

void SystemdNotifier::storeDescriptor(int fd, const QByteArray &name) const
{
    // A listening socket has no end that systemd would have to watch for.
    send("FDSTORE=1\nFDPOLL=0\nFDNAME=" + name, fd);
}

void SystemdNotifier::removeDescriptors(const QByteArray &name) const
{
    send("FDSTOREREMOVE=1\nFDNAME=" + name);
}

void SystemdNotifier::send(const QByteArray &state, int descriptor) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || static_cast<std::size_t>(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), static_cast<std::size_t>(m_socket.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    QByteArray text = state;
    iovec part{text.data(), static_cast<std::size_t>(text.size())};
    msghdr message{};
    message.msg_name = &address;
    message.msg_namelen = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + m_socket.size());
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    if (descriptor >= 0) {
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    }
    const FileDescriptor fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const ssize_t sent = fd.isValid() ? ::sendmsg(fd.get(), &message, MSG_NOSIGNAL) : -1;
    if (sent < 0)
        qCWarning(logMaster).noquote() << systemErrorText(errno, u"notify systemd");
}

} // namespace lumos
