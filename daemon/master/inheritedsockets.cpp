// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inheritedsockets.h"

#include <QFile>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace lumos {

namespace {

constexpr int firstInheritedFd = 3; // SD_LISTEN_FDS_START

Result<int> socketOption(int fd, int option)
{
    int value = 0;
    socklen_t size = sizeof value;
    if (::getsockopt(fd, SOL_SOCKET, option, &value, &size) != 0)
        return fail(systemErrorText(errno, u"inherited descriptor", QString::number(fd)),
                    ExitCode::CannotCreate);
    return value;
}

QString unixPath(const sockaddr_un &address, socklen_t size)
{
    constexpr auto start = offsetof(sockaddr_un, sun_path);
    if (size <= start || address.sun_path[0] == '\0')
        return {}; // unnamed or abstract
    return QFile::decodeName(address.sun_path);
}

Result<SocketAddress> boundAddress(int fd)
{
    sockaddr_storage storage{};
    // One byte less, so that a path is always terminated.
    socklen_t size = sizeof storage - 1;
    if (::getsockname(fd, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return fail(systemErrorText(errno, u"getsockname"), ExitCode::CannotCreate);
    SocketAddress address;
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (storage.ss_family == AF_UNIX) {
        address.path = unixPath(reinterpret_cast<const sockaddr_un &>(storage), size);
        if (address.path.isEmpty())
            return fail(
                QStringLiteral("the inherited descriptor %1 is a unix socket without a path")
                    .arg(fd),
                ExitCode::Config);
        return address;
    }
    address.protocol = SocketAddress::Protocol::Http;
    if (storage.ss_family == AF_INET) {
        const auto &in = reinterpret_cast<const sockaddr_in &>(storage);
        ::inet_ntop(AF_INET, &in.sin_addr, text.data(), text.size());
        address.port = ntohs(in.sin_port);
    } else if (storage.ss_family == AF_INET6) {
        const auto &in = reinterpret_cast<const sockaddr_in6 &>(storage);
        ::inet_ntop(AF_INET6, &in.sin6_addr, text.data(), text.size());
        address.port = ntohs(in.sin6_port);
    } else {
        return fail(QStringLiteral("the inherited descriptor %1 is neither a unix nor an IP socket")
                        .arg(fd),
                    ExitCode::Config);
    }
    address.host = QString::fromLatin1(text.data());
    return address;
}

struct Inherited
{
    int count = 0;
    QByteArrayList names;
};

Inherited inheritedFromEnvironment()
{
    bool isPid = false;
    bool isCount = false;
    const int pid = qEnvironmentVariable("LISTEN_PID").toInt(&isPid);
    const int count = qEnvironmentVariable("LISTEN_FDS").toInt(&isCount);
    const QByteArrayList names = qgetenv("LISTEN_FDNAMES").split(':');
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        ::unsetenv(name);
    if (!isPid || !isCount || pid != ::getpid() || count <= 0 || count > 64)
        return {};
    return {count, names};
}

} // namespace

Result<InheritedSocket> inheritedSocket(FileDescriptor fd)
{
    const Result<int> type = socketOption(fd.get(), SO_TYPE);
    const Result<int> isListening = socketOption(fd.get(), SO_ACCEPTCONN);
    if (!type || !isListening)
        return tl::unexpected(type ? isListening.error() : type.error());
    if (*type != SOCK_STREAM || *isListening == 0)
        return fail(QStringLiteral("the inherited descriptor %1 is not a listening stream socket")
                        .arg(fd.get()),
                    ExitCode::Config);
    const int flags = ::fcntl(fd.get(), F_GETFL);
    if (flags < 0 || ::fcntl(fd.get(), F_SETFL, flags | O_NONBLOCK) != 0
        || ::fcntl(fd.get(), F_SETFD, FD_CLOEXEC) != 0)
        return fail(systemErrorText(errno, u"fcntl"), ExitCode::CannotCreate);
    Result<SocketAddress> address = boundAddress(fd.get());
    if (!address)
        return tl::unexpected(address.error());
    return InheritedSocket{std::move(fd), *std::move(address), {}};
}

Result<std::vector<InheritedSocket>> takeInheritedSockets()
{
    std::vector<InheritedSocket> sockets;
    const Inherited inherited = inheritedFromEnvironment();
    for (int i = 0; i < inherited.count; ++i) {
        Result<InheritedSocket> socket = inheritedSocket(FileDescriptor(firstInheritedFd + i));
        if (!socket)
            return tl::unexpected(socket.error());
        socket->name = inherited.names.value(i);
        sockets.push_back(std::move(*socket));
    }
    return sockets;
}

} // namespace lumos
