// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/queueprobe.h"

#include "../master/inchild.h"
#include "ipc/unixaddress.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A listening socket, and those who want to be accepted on it.
class Listener
{
public:
    Listener(int family, int type, int backlog)
        : m_fd(::socket(family, type | SOCK_CLOEXEC, 0))
    {
        if (family == AF_UNIX) {
            m_size = sizeof(sockaddr_un);
            *reinterpret_cast<sockaddr_un *>(&m_address) =
                *unixAddress(m_directory.filePath(u"s"_s));
        } else if (family == AF_INET) {
            m_size = sizeof(sockaddr_in);
            auto *address = reinterpret_cast<sockaddr_in *>(&m_address);
            address->sin_family = AF_INET;
            address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        } else {
            m_size = sizeof(sockaddr_in6);
            auto *address = reinterpret_cast<sockaddr_in6 *>(&m_address);
            address->sin6_family = AF_INET6;
            address->sin6_addr = in6addr_loopback;
        }
        auto *generic = reinterpret_cast<sockaddr *>(&m_address);
        m_isListening = ::bind(fd(), generic, m_size) == 0 && ::listen(fd(), backlog) == 0
            && ::getsockname(fd(), generic, &m_size) == 0;
    }
    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] bool connect()
    {
        int type = 0;
        socklen_t size = sizeof type;
        ::getsockopt(fd(), SOL_SOCKET, SO_TYPE, &type, &size);
        const int family = m_address.ss_family;
        const FileDescriptor &client =
            m_clients.emplace_back(::socket(family, type | SOCK_CLOEXEC, 0));
        return ::connect(client.get(), reinterpret_cast<const sockaddr *>(&m_address), m_size) == 0;
    }
    [[nodiscard]] bool accept() const
    {
        return FileDescriptor(::accept4(fd(), nullptr, nullptr, SOCK_CLOEXEC)).isValid();
    }

private:
    QTemporaryDir m_directory;
    FileDescriptor m_fd;
    sockaddr_storage m_address{};
    socklen_t m_size = 0;
    bool m_isListening = false;
    std::deque<FileDescriptor> m_clients;
};

int lowestFreeNumber()
{
    const FileDescriptor fd(::dup(0));
    return fd.get();
}

} // namespace

class tst_QueueProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhoWaits_data();
    void countsWhoWaits();
    void tellsSocketsApart();
    void needsNoPrivilege();
    void leavesNothingOpen();
    void failsForAnythingElse_data();
    void failsForAnythingElse();
};

void tst_QueueProbe::initTestCase()
{
    Listener listener(AF_UNIX, SOCK_STREAM, 1);
    QVERIFY(listener.isListening());
    if (const auto queue = probeListenQueue(listener.fd()); !queue)
        QSKIP(qPrintable(u"NOT RUN: "_s + queue.error().text));
}

void tst_QueueProbe::countsWhoWaits_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("backlog");
    QTest::newRow("unix") << AF_UNIX << int{SOCK_STREAM} << 7;
    QTest::newRow("unix, of 1") << AF_UNIX << int{SOCK_STREAM} << 1;
    QTest::newRow("unix packets") << AF_UNIX << int{SOCK_SEQPACKET} << 5;
    QTest::newRow("IPv4") << AF_INET << int{SOCK_STREAM} << 9;
    QTest::newRow("IPv6") << AF_INET6 << int{SOCK_STREAM} << 11;
}

void tst_QueueProbe::countsWhoWaits()
{
    QFETCH(int, family);
    QFETCH(int, type);
    QFETCH(int, backlog);
    Listener listener(family, type, backlog);
    if (family == AF_INET6 && !listener.isListening())
        QSKIP("NOT RUN: there is no IPv6 here");
    QVERIFY(listener.isListening());
    const auto compare = [&](std::uint32_t waiting) {
        const auto queue = probeListenQueue(listener.fd());
        QVERIFY(queue);
        // A connection over TCP counts when the client's last packet has come.
        QTRY_COMPARE(probeListenQueue(listener.fd())->waiting, waiting);
        QCOMPARE(queue->limit, static_cast<std::uint32_t>(backlog));
    };
    compare(0);
    QVERIFY(listener.connect());
    compare(1);
    if (backlog > 1) {
        QVERIFY(listener.connect());
        QVERIFY(listener.connect());
        compare(3);
        QVERIFY(listener.accept());
        QVERIFY(listener.accept());
        compare(1);
    }
    QVERIFY(listener.accept());
    compare(0);
    QCOMPARE(::listen(listener.fd(), backlog + 2), 0);
    QCOMPARE(probeListenQueue(listener.fd())->limit, static_cast<std::uint32_t>(backlog) + 2);
}

void tst_QueueProbe::tellsSocketsApart()
{
    std::deque<Listener> listeners;
    for (int i = 0; i < 4; ++i) {
        listeners.emplace_back(AF_UNIX, SOCK_STREAM, 10 + i);
        for (int connections = 0; connections < i; ++connections)
            QVERIFY(listeners.back().connect());
    }
    for (std::uint32_t i = 0; i < 4; ++i) {
        const auto queue = probeListenQueue(listeners[i].fd());
        QVERIFY(queue);
        QCOMPARE(queue->waiting, i);
        QCOMPARE(queue->limit, 10 + i);
    }
}

void tst_QueueProbe::needsNoPrivilege()
{
    if (::geteuid() != 0)
        QSKIP("NOT RUN: only root can become somebody else; the other tests run without rights");
    for (const int family : {AF_UNIX, AF_INET}) {
        Listener listener(family, SOCK_STREAM, 4);
        QVERIFY(listener.connect());
        QCOMPARE(test::inChild([&] {
                     if (::setgid(test::nogroup) != 0 || ::setuid(test::nobody) != 0)
                         return 2;
                     const auto queue = probeListenQueue(listener.fd());
                     return queue && queue->waiting == 1 && queue->limit == 4 ? 0 : 1;
                 }),
                 0);
    }
}

void tst_QueueProbe::leavesNothingOpen()
{
    Listener listener(AF_UNIX, SOCK_STREAM, 1);
    const int before = lowestFreeNumber();
    QVERIFY(probeListenQueue(listener.fd()));
    QCOMPARE(lowestFreeNumber(), before);
}

void tst_QueueProbe::failsForAnythingElse_data()
{
    QTest::addColumn<int>("fd");
    QTest::newRow("none") << -1;
    QTest::newRow("a file") << ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    QTest::newRow("UDP") << ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
}

void tst_QueueProbe::failsForAnythingElse()
{
    QFETCH(int, fd);
    const FileDescriptor owner(fd);
    const auto queue = probeListenQueue(fd);
    QVERIFY(!queue);
    QVERIFY2(queue.error().text.startsWith(u"getsockopt("), qPrintable(queue.error().text));
}

QTEST_APPLESS_MAIN(tst_QueueProbe)
#include "tst_queueprobe.moc"
