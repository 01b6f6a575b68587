// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The yardstick: a QHttpServer as Qt's documentation writes it, alone in one process, on a unix
// socket. It takes the socket through a QTcpServer, which costs less than QLocalServer does.

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

int listenOn(const char *path)
{
    sockaddr_un address{};
    if (std::strlen(path) >= sizeof address.sun_path)
        return -1;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path, std::strlen(path));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -1;
    const auto *name = reinterpret_cast<const sockaddr *>(&address);
    if (::bind(fd, name, sizeof address) == 0 && ::listen(fd, 1024) == 0)
        return fd;
    ::close(fd);
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: bareqhttp SOCKET\n", stderr);
        return 64;
    }
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QHttpServer server;
    // The type is given: guessing it costs more than everything else.
    server.route(QStringLiteral("/"), [] {
        return QHttpServerResponse("text/plain; charset=utf-8", QByteArrayLiteral("Hello, Lumos!"));
    });
    const int fd = listenOn(argv[1]);
    QTcpServer listener;
    if (fd < 0 || !listener.setSocketDescriptor(fd)) {
        std::perror(argv[1]);
        return 73;
    }
    static_cast<void>(server.bind(&listener)); // bool since Qt 6.8
    return QCoreApplication::exec();
}
