// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/epolldispatcher.h"
#include "worker/sharedlocalserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

using namespace lumos;

class tst_SharedLocalServer : public QObject
{
    Q_OBJECT

public:
    explicit tst_SharedLocalServer(EpollDispatcher &dispatcher)
        : m_dispatcher(dispatcher)
    { }

private Q_SLOTS:
    void init();
    void acceptsConnections();
    void leavesThePathAloneWhenItEnds();
    void lostRaceClosesNothing();
    void pausedServerLeavesConnectionsToOthers();
    void survivesALackOfDescriptors();
    void doesNotSpinOnASocketThatGivesNothing();
    void manyLostRacesKeepNobodyWaiting();
    void takesAQueueInOneTurn();
    void rarelyTriesInVain();

private:
    [[nodiscard]] FileDescriptor connectTo() const;
    EpollDispatcher &m_dispatcher;
    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;
    FileDescriptor m_listening;
};

void tst_SharedLocalServer::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("s")).toUtf8();
    m_listening.reset(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, m_path.constData(), sizeof address.sun_path - 1);
    QCOMPARE(::bind(m_listening.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(m_listening.get(), 100), 0);
}

FileDescriptor tst_SharedLocalServer::connectTo() const
{
    FileDescriptor client(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, m_path.constData(), sizeof address.sun_path - 1);
    if (::connect(client.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return {};
    return client;
}

void tst_SharedLocalServer::acceptsConnections()
{
    int connected = 0;
    SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()),
                             [&](FileDescriptor fd) { connected += fd.isValid() ? 1 : 0; });
    QVERIFY(server.start());
    QVERIFY(server.isListening());
    const FileDescriptor one = connectTo();
    const FileDescriptor two = connectTo();
    QTRY_COMPARE(connected, 2);
}

void tst_SharedLocalServer::leavesThePathAloneWhenItEnds()
{
    {
        SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()), [](FileDescriptor) {});
        QVERIFY(server.start());
        server.close();
        QVERIFY(QFileInfo::exists(QString::fromUtf8(m_path)));
    }
    QVERIFY(QFileInfo::exists(QString::fromUtf8(m_path)));
    QVERIFY(connectTo().isValid());
}

void tst_SharedLocalServer::lostRaceClosesNothing()
{
    int connected = 0;
    SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()),
                             [&](FileDescriptor) { ++connected; });
    QVERIFY(server.start());
    const FileDescriptor client = connectTo();
    // Another process was faster: the wake-up finds nothing (accept4 gives EAGAIN).
    const FileDescriptor taken(::accept4(m_listening.get(), nullptr, nullptr, SOCK_CLOEXEC));
    server.acceptor().ready(0);
    QCOMPARE(connected, 0);
    QVERIFY(server.isListening());
    const FileDescriptor next = connectTo();
    QTRY_COMPARE(connected, 1);
}

void tst_SharedLocalServer::pausedServerLeavesConnectionsToOthers()
{
    int connected = 0;
    SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()),
                             [&](FileDescriptor) { ++connected; });
    QVERIFY(server.start());
    server.acceptor().pause();
    const FileDescriptor client = connectTo();
    QCoreApplication::processEvents();
    QCOMPARE(connected, 0);
    server.acceptor().resume();
    QTRY_COMPARE(connected, 1);
}

void tst_SharedLocalServer::survivesALackOfDescriptors()
{
    int connected = 0;
    SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()),
                             [&](FileDescriptor) { ++connected; });
    QVERIFY(server.start());
    const FileDescriptor client = connectTo();
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    const rlimit none{3, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("accept: .*open files")));
    QCoreApplication::processEvents();
    QCOMPARE(connected, 0);
    QVERIFY(server.isListening());
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QTRY_COMPARE(connected, 1);
}

void tst_SharedLocalServer::doesNotSpinOnASocketThatGivesNothing()
{
    // Readable for ever, and accept4() gives EOPNOTSUPP: a listening socket gone mad.
    std::array<int, 2> pair{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0);
    const FileDescriptor ours(pair[0]);
    const FileDescriptor other(pair[1]);
    QCOMPARE(::write(other.get(), "x", 1), 1);
    Acceptor acceptor(m_dispatcher, ours.get(), [](FileDescriptor, const sockaddr_storage &) {});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("accept: .*again every")));
    acceptor.resume();
    QElapsedTimer clock;
    clock.start();
    int rounds = 0;
    while (clock.elapsed() < 100) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        ++rounds;
    }
    QVERIFY2(rounds < 60, qPrintable(QString::number(rounds))); // spinning it would be thousands
}

void tst_SharedLocalServer::manyLostRacesKeepNobodyWaiting()
{
    int connected = 0;
    SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()),
                             [&](FileDescriptor) { ++connected; });
    QVERIFY(server.start());
    for (int race = 0; race < 100; ++race)
        server.acceptor().ready(0);
    const FileDescriptor next = connectTo();
    QCoreApplication::processEvents();
    QCOMPARE(connected, 1);
}

void tst_SharedLocalServer::takesAQueueInOneTurn()
{
    int connected = 0;
    SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()),
                             [&](FileDescriptor) { ++connected; });
    server.acceptor().goOnWhile([&] { return connected != 3; });
    QVERIFY(server.start());
    // A turn ends after a millisecond, which a busy machine may take for less.
    bool hasGoneOn = false;
    for (int i = 0; i < 20 && !hasGoneOn; ++i) {
        connected = 0;
        const std::array clients{connectTo(), connectTo(), connectTo(), connectTo()};
        for (int round = 0; connected == 0 && round < 100; ++round)
            QCoreApplication::processEvents();
        QVERIFY(connected > 0);
        QVERIFY(connected <= 3); // the fourth waits for the next wake-up
        hasGoneOn = connected == 3;
        QTRY_COMPARE(connected, 4);
    }
    QVERIFY(hasGoneOn);
}

void tst_SharedLocalServer::rarelyTriesInVain()
{
    // Clients that come one by one: each is accepted, and only few of the tries after it find none.
    int connected = 0;
    int tries = 0;
    SharedLocalServer server(m_dispatcher, ::dup(m_listening.get()),
                             [&](FileDescriptor) { ++connected; });
    server.acceptor().goOnWhile([&] {
        ++tries;
        return true;
    });
    QVERIFY(server.start());
    for (int i = 1; i <= 40; ++i) {
        const FileDescriptor client = connectTo();
        QTRY_COMPARE(connected, i);
    }
    // Each wake-up asks once; a try that found a connection would ask once more.
    QCOMPARE(tries, 40);
}

int main(int argc, char *argv[])
{
    auto *dispatcher = new EpollDispatcher;
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv);
    tst_SharedLocalServer test(*dispatcher);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sharedlocalserver.moc"
