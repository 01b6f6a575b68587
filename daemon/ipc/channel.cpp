// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>

namespace lumos {

namespace {

// Closes descriptors that came along uninvited, and returns the sender's pid.
pid_t readControl(msghdr &header)
{
    pid_t sender = 0;
    for (cmsghdr *control = CMSG_FIRSTHDR(&header); control;
         control = CMSG_NXTHDR(&header, control)) {
        if (control->cmsg_level != SOL_SOCKET)
            continue;
        if (control->cmsg_type == SCM_CREDENTIALS) {
            ucred credentials;
            std::memcpy(&credentials, CMSG_DATA(control), sizeof credentials);
            sender = credentials.pid;
        } else if (control->cmsg_type == SCM_RIGHTS) {
            const std::size_t count = (control->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            for (std::size_t i = 0; i < count; ++i) {
                int fd = -1;
                std::memcpy(&fd, CMSG_DATA(control) + i * sizeof(int), sizeof fd);
                ::close(fd);
            }
        }
    }
    return sender;
}

} // namespace

Result<std::pair<Channel, Channel>> Channel::makePair()
{
    std::array<int, 2> fds;
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fds.data()) != 0)
        return fail(systemErrorText(errno, u"socketpair"));
    Channel ours{FileDescriptor(fds[0])};
    Channel theirs{FileDescriptor(fds[1])};
    const int on = 1;
    if (::setsockopt(ours.fd(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on) != 0)
        return fail(systemErrorText(errno, u"setsockopt(SO_PASSCRED)"));
    const int flags = ::fcntl(ours.fd(), F_GETFL);
    if (flags < 0 || ::fcntl(ours.fd(), F_SETFL, flags | O_NONBLOCK) != 0)
        return fail(systemErrorText(errno, u"fcntl(O_NONBLOCK)"));
    return std::pair(std::move(ours), std::move(theirs));
}

Result<void> Channel::send(const Message &message)
{
    const Result<QByteArray> packet = encodeMessage(message);
    if (!packet)
        return tl::unexpected(packet.error());
    ssize_t sent = 0;
    do {
        sent = ::send(m_fd.get(), packet->constData(), static_cast<std::size_t>(packet->size()),
                      MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent < 0)
        return fail(systemErrorText(errno, u"send to the spawner's channel"));
    return {};
}

Result<Received> Channel::receive()
{
    // Allocated but not touched: a page is used only when a packet is that long.
    if (m_buffer.isEmpty())
        m_buffer = QByteArray(maxMessageSize, Qt::Uninitialized);
    iovec part{m_buffer.data(), static_cast<std::size_t>(m_buffer.size())};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(ucred))> control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();

    const ssize_t size = ::recvmsg(m_fd.get(), &header, MSG_CMSG_CLOEXEC);
    Received received;
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return received;
    if (size < 0 && errno != ECONNRESET)
        return fail(systemErrorText(errno, u"recvmsg from the spawner's channel"));
    received.sender = size < 0 ? 0 : readControl(header);
    if (size <= 0) {
        received.kind = Received::Kind::Closed;
        return received;
    }
    Result<Message> message = (header.msg_flags & MSG_TRUNC) != 0
        ? fail(QStringLiteral("message longer than %1 bytes").arg(maxMessageSize))
        : decodeMessage(QByteArrayView(m_buffer.constData(), size));
    if (message) {
        received.kind = Received::Kind::Packet;
        received.message = *std::move(message);
    } else {
        received.kind = Received::Kind::Garbage;
        received.reason = message.error().text;
    }
    return received;
}

} // namespace lumos
