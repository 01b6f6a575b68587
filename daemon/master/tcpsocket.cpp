// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tcpsocket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace lumos {

namespace {

struct TcpAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;
};

Result<TcpAddress> tcpAddress(const SocketAddress &address)
{
    TcpAddress result;
    const QByteArray host = address.host.toLatin1();
    in_addr ipv4{};
    in6_addr ipv6{};
    if (::inet_pton(AF_INET, host.constData(), &ipv4) == 1) {
        auto &in = reinterpret_cast<sockaddr_in &>(result.storage);
        in.sin_family = AF_INET;
        in.sin_port = htons(address.port);
        in.sin_addr = ipv4;
        result.size = sizeof(sockaddr_in);
    } else if (::inet_pton(AF_INET6, host.constData(), &ipv6) == 1) {
        auto &in = reinterpret_cast<sockaddr_in6 &>(result.storage);
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(address.port);
        in.sin6_addr = ipv6;
        result.size = sizeof(sockaddr_in6);
    } else {
        return fail(QStringLiteral("%1 is not an IPv4 or IPv6 address").arg(address.host),
                    ExitCode::Config);
    }
    return result;
}

tl::unexpected<Error> cannotListen(int errnoValue, const SocketAddress &address)
{
    switch (errnoValue) {
    case EADDRINUSE:
        return fail(QStringLiteral("another program listens on %1: stop it, or choose another port")
                        .arg(address.toString()),
                    ExitCode::TempFail);
    case EACCES:
        return fail(QStringLiteral("port %1 is reserved for root: choose one from 1024 on, or put "
                                   "nginx before lumosd")
                        .arg(address.port),
                    ExitCode::NoPermission);
    case EADDRNOTAVAIL:
        return fail(QStringLiteral("this machine has no address %1").arg(address.host),
                    ExitCode::CannotCreate);
    default:
        return fail(systemErrorText(errnoValue, u"listen on", address.toString()),
                    ExitCode::CannotCreate);
    }
}

} // namespace

Result<FileDescriptor> listenOnTcp(const SocketAddress &address, int backlog)
{
    const Result<TcpAddress> target = tcpAddress(address);
    if (!target)
        return tl::unexpected(target.error());
    const int family = target->storage.ss_family;
    FileDescriptor fd(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.isValid())
        return cannotListen(errno, address);
    const int on = 1;
    if (::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0)
        return cannotListen(errno, address);
    if (family == AF_INET6
        && ::setsockopt(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) != 0)
        return cannotListen(errno, address);
    // Each connection inherits it. Without it a client that reads slowly has the kernel keep
    // megabytes for it, and a thousand of them gigabytes (tcp_notsent_lowat in Linux's ip-sysctl).
    const int mostUnsent = 128 * 1024;
    if (::setsockopt(fd.get(), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &mostUnsent, sizeof mostUnsent) != 0)
        return cannotListen(errno, address);
    const auto *generic = reinterpret_cast<const sockaddr *>(&target->storage);
    if (::bind(fd.get(), generic, target->size) != 0 || ::listen(fd.get(), backlog) != 0)
        return cannotListen(errno, address);
    return fd;
}

} // namespace lumos
