// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueprobe.h"

#include "filedescriptor.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace lumos {

namespace {

struct UnixQuery
{
    nlmsghdr header;
    unix_diag_req request;
};

Result<FileDescriptor> askForUnix(ino_t inode)
{
    FileDescriptor fd(
        ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG));
    if (!fd.isValid())
        return fail(systemErrorText(errno, u"socket(NETLINK_SOCK_DIAG)"));
    UnixQuery query{};
    query.header.nlmsg_len = sizeof query;
    query.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    query.header.nlmsg_flags = NLM_F_REQUEST;
    query.request.sdiag_family = AF_UNIX;
    query.request.udiag_states = ~0U;
    query.request.udiag_ino = static_cast<std::uint32_t>(inode);
    query.request.udiag_show = UDIAG_SHOW_RQLEN;
    // Of two sockets with one inode number, which needs 2^32 of them, any.
    query.request.udiag_cookie[0] = ~0U;
    query.request.udiag_cookie[1] = ~0U;
    if (::send(fd.get(), &query, sizeof query, 0) != static_cast<ssize_t>(sizeof query))
        return fail(systemErrorText(errno, u"send to sock_diag"));
    return fd;
}

// The kernel answers within send(2), so that nothing is waited for here.
Result<ListenQueue> readUnixAnswer(const FileDescriptor &fd)
{
    alignas(nlmsghdr) std::array<char, 1024> answer;
    const ssize_t size = ::recv(fd.get(), answer.data(), answer.size(), 0);
    if (size < 0)
        return fail(systemErrorText(errno, u"recv from sock_diag"));
    nlmsghdr header{};
    constexpr std::size_t bodyAt = NLMSG_HDRLEN + NLMSG_ALIGN(sizeof(unix_diag_msg));
    if (static_cast<std::size_t>(size) < bodyAt)
        return fail(QStringLiteral("sock_diag has answered in %1 bytes, too few").arg(size));
    std::memcpy(&header, answer.data(), sizeof header);
    if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return fail(QStringLiteral("the kernel does not tell listen queues of unix sockets "
                                   "(CONFIG_UNIX_DIAG)"));
    for (std::size_t at = bodyAt; at + sizeof(rtattr) <= static_cast<std::size_t>(size);) {
        rtattr attribute{};
        std::memcpy(&attribute, answer.data() + at, sizeof attribute);
        if (attribute.rta_type == UNIX_DIAG_RQLEN
            && at + RTA_LENGTH(sizeof(unix_diag_rqlen)) <= static_cast<std::size_t>(size)) {
            unix_diag_rqlen lengths{};
            std::memcpy(&lengths, answer.data() + at + RTA_LENGTH(0), sizeof lengths);
            return ListenQueue{lengths.udiag_rqueue, lengths.udiag_wqueue};
        }
        if (attribute.rta_len < sizeof(rtattr))
            break;
        at += RTA_ALIGN(attribute.rta_len);
    }
    return fail(QStringLiteral("sock_diag has answered without a queue length"));
}

Result<ListenQueue> probeTcp(int fd)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return fail(systemErrorText(errno, u"getsockopt(TCP_INFO)"));
    // Of a listening socket these two are its queue and its backlog (tcp_get_info in the kernel).
    return ListenQueue{info.tcpi_unacked, info.tcpi_sacked};
}

} // namespace

Result<ListenQueue> probeListenQueue(int listenFd)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    if (::getsockopt(listenFd, SOL_SOCKET, SO_DOMAIN, &domain, &size) != 0)
        return fail(systemErrorText(errno, u"getsockopt(SO_DOMAIN)"));
    if (domain != AF_UNIX)
        return probeTcp(listenFd);
    struct stat status
    { };
    if (::fstat(listenFd, &status) != 0)
        return fail(systemErrorText(errno, u"fstat of a listening socket"));
    return askForUnix(status.st_ino).and_then(readUnixAnswer);
}

} // namespace lumos
