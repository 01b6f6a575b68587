// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/inheritedsockets.h"

#include "inchild.h"
#include "master/tcpsocket.h"
#include "master/unixsocket.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>

using namespace lumos;

namespace {

SocketAddress loopback(const char *host)
{
    SocketAddress address;
    address.host = QString::fromLatin1(host);
    return address;
}

void announce(pid_t pid, const char *count)
{
    qputenv("LISTEN_PID", QByteArray::number(pid));
    qputenv("LISTEN_FDS", count);
}

} // namespace

class tst_InheritedSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAUnixSocket();
    void speaksHttpOnTcp();
    void refusesWhatDoesNotListen();
    void refusesAFile();
    void takesWhatIsAnnounced();
    void ignoresAnothersAnnouncement();
};

void tst_InheritedSockets::knowsAUnixSocket()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.sock"));
    const auto made = UnixSocket::listenAt(path, {});
    QVERIFY(made);
    const int copy = ::dup(made->fd());
    const auto inherited = inheritedSocket(FileDescriptor(copy));
    QVERIFY(inherited);
    QCOMPARE(inherited->address.path, path);
    QCOMPARE(inherited->address.protocol, SocketAddress::Protocol::Detect);
    QVERIFY((::fcntl(copy, F_GETFD) & FD_CLOEXEC) != 0);
}

void tst_InheritedSockets::speaksHttpOnTcp()
{
    auto made = listenOnTcp(loopback("127.0.0.1"), 1);
    QVERIFY(made);
    const auto inherited = inheritedSocket(std::move(*made));
    QVERIFY(inherited);
    QCOMPARE(inherited->address.host, QStringLiteral("127.0.0.1"));
    QVERIFY(inherited->address.port != 0);
    QCOMPARE(inherited->address.protocol, SocketAddress::Protocol::Http);
}

void tst_InheritedSockets::refusesWhatDoesNotListen()
{
    QVERIFY(!inheritedSocket(FileDescriptor(::socket(AF_UNIX, SOCK_STREAM, 0))));
    QVERIFY(!inheritedSocket(FileDescriptor(::socket(AF_INET, SOCK_DGRAM, 0))));
}

void tst_InheritedSockets::refusesAFile()
{
    const auto inherited = inheritedSocket(FileDescriptor(::open("/dev/null", O_RDONLY)));
    QVERIFY(!inherited);
    QCOMPARE(inherited.error().code, ExitCode::CannotCreate);
}

void tst_InheritedSockets::takesWhatIsAnnounced()
{
    const int code = test::inChild([] {
        auto first = listenOnTcp(loopback("127.0.0.1"), 1);
        auto second = listenOnTcp(loopback("127.0.0.1"), 1);
        if (!first || !second)
            return 1;
        // Clear of the numbers that they go to.
        const int high = ::fcntl(second->get(), F_DUPFD, 50);
        const int low = ::fcntl(first->get(), F_DUPFD, 50);
        if (::dup2(low, 3) != 3 || ::dup2(high, 4) != 4)
            return 2;
        (void)first->release();
        (void)second->release();
        announce(::getpid(), "2");
        const auto sockets = takeInheritedSockets();
        if (!sockets || sockets->size() != 2 || (*sockets)[0].fd.get() != 3)
            return 3;
        return qEnvironmentVariableIsSet("LISTEN_FDS") || qEnvironmentVariableIsSet("LISTEN_PID")
            ? 4
            : 0;
    });
    QCOMPARE(code, 0);
}

void tst_InheritedSockets::ignoresAnothersAnnouncement()
{
    announce(::getppid(), "2");
    auto sockets = takeInheritedSockets();
    QVERIFY(sockets);
    QVERIFY(sockets->empty());
    for (const char *count : {"0", "-1", "x", "", "1000000"}) {
        announce(::getpid(), count);
        sockets = takeInheritedSockets();
        QVERIFY(sockets && sockets->empty());
    }
}

QTEST_APPLESS_MAIN(tst_InheritedSockets)
#include "tst_inheritedsockets.moc"
