// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/fdstore.h"

#include "fakeunitjob.h"
#include "ipc/unixaddress.h"
#include "privatebus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What systemd hears: one message, and the descriptor that came with it.
struct Heard
{
    QByteArray text;
    FileDescriptor fd;
};

FileDescriptor descriptorIn(msghdr &message)
{
    int fd = -1;
    if (const cmsghdr *header = CMSG_FIRSTHDR(&message);
        header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
        std::memcpy(&fd, CMSG_DATA(header), sizeof fd);
    return FileDescriptor(fd);
}

// Datagrams to a unix socket are there when they have been sent: nobody waits. Empty: none is.
Heard hear(const FileDescriptor &systemd)
{
    std::array<char, 4096> buffer;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    iovec part{buffer.data(), buffer.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t size = ::recvmsg(systemd.get(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    return size < 0 ? Heard{} : Heard{QByteArray(buffer.data(), size), descriptorIn(message)};
}

QByteArray stored(const QByteArray &name)
{
    return "FDSTORE=1\nFDPOLL=0\nFDNAME=" + name;
}

QByteArray removed(const QByteArray &name)
{
    return "FDSTOREREMOVE=1\nFDNAME=" + name;
}

bool isSameSocket(int a, int b)
{
    struct stat first
    { };
    struct stat second
    { };
    return ::fstat(a, &first) == 0 && ::fstat(b, &second) == 0 && first.st_ino == second.st_ino;
}

} // namespace

class tst_FdStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void givesEachSocketOnce();
    void followsAReloadAndMakesRoomFirst();
    void leavesOutWhatOthersHaveMade();
    void keepsNothingAfterAStop();
    void dropsWhatAnEarlierOneHasLeft();
    void knowsWhetherTheServiceRestarts_data();
    void knowsWhetherTheServiceRestarts();
    void asksNobodyInVain_data();
    void asksNobodyInVain();

private:
    [[nodiscard]] Settings settings(const QStringList &names) const;
    [[nodiscard]] SocketSet open(const QStringList &names) const;
    [[nodiscard]] std::vector<InheritedSocket> handOn(const SocketSet &sockets) const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QTemporaryDir> m_place;
    FileDescriptor m_systemd;
    std::optional<SystemdNotifier> m_notifier;
};

void tst_FdStore::initTestCase()
{
    m_bus = std::make_unique<PrivateBus>();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
}

void tst_FdStore::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    const QString path = m_place->filePath(u"notify"_s);
    const auto address = unixAddress(path);
    QVERIFY(address);
    m_systemd.reset(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    QCOMPARE(
        ::bind(m_systemd.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address), 0);
    m_notifier.emplace(QFile::encodeName(path));
}

// A name is a path below the test's place, or an address of TCP.
Settings tst_FdStore::settings(const QStringList &names) const
{
    Settings settings;
    for (const QString &name : names) {
        SocketAddress address;
        if (name.contains(u':')) {
            address.host = name.section(u':', 0, 0);
            address.port = name.section(u':', 1).toUShort();
        } else {
            address.path = m_place->filePath(name);
        }
        settings.sockets.append(address);
    }
    return settings;
}

SocketSet tst_FdStore::open(const QStringList &names) const
{
    return *SocketSet::open(settings(names), {}, {});
}

// What systemd gives to the next lumosd.
std::vector<InheritedSocket> tst_FdStore::handOn(const SocketSet &sockets) const
{
    std::vector<InheritedSocket> all;
    for (const auto &socket : sockets.sockets()) {
        FileDescriptor copy(::fcntl(socket->fd(), F_DUPFD_CLOEXEC, 0));
        all.push_back(*inheritedSocket(std::move(copy)));
        all.back().name = socket->storeName();
    }
    return all;
}

void tst_FdStore::givesEachSocketOnce()
{
    const SocketSet sockets = open({u"a"_s, u"127.0.0.1:0"_s});
    FdStore store(*m_notifier);
    store.keep(sockets);
    for (const auto &socket : sockets.sockets()) {
        const Heard heard = hear(m_systemd);
        QCOMPARE(heard.text, stored(socket->storeName()));
        QVERIFY(isSameSocket(heard.fd.get(), socket->fd()));
    }
    store.keep(sockets);
    QCOMPARE(hear(m_systemd).text, QByteArray());
}

void tst_FdStore::followsAReloadAndMakesRoomFirst()
{
    SocketSet sockets = open({u"a"_s, u"b"_s});
    FdStore store(*m_notifier);
    store.keep(sockets);
    const QByteArray gone = sockets.sockets()[0]->storeName();
    QVERIFY(sockets.prepare(settings({u"b"_s, u"c"_s}), {}));
    hear(m_systemd);
    hear(m_systemd);
    store.keep(sockets);
    QCOMPARE(hear(m_systemd).text, QByteArray()); // those of the next generation do not serve yet
    sockets.commit();
    store.keep(sockets);
    QCOMPARE(hear(m_systemd).text, removed(gone));
    QCOMPARE(hear(m_systemd).text, stored(sockets.sockets()[1]->storeName()));
    QCOMPARE(hear(m_systemd).text, QByteArray());
}

void tst_FdStore::leavesOutWhatOthersHaveMade()
{
    const SocketSet unit = open({u"a"_s});
    std::vector<InheritedSocket> inherited = handOn(unit);
    inherited[0].name = "lumos.socket";
    const auto sockets = SocketSet::open(settings({u"a"_s, u"b"_s}), {}, std::move(inherited));
    QVERIFY(sockets);
    QCOMPARE(sockets->storedNames(), QByteArrayList());
    FdStore store(*m_notifier);
    store.keep(*sockets);
    QCOMPARE(hear(m_systemd).text, stored(sockets->sockets()[1]->storeName()));
    QCOMPARE(hear(m_systemd).text, QByteArray());
}

void tst_FdStore::keepsNothingAfterAStop()
{
    const SocketSet sockets = open({u"a"_s, u"b"_s});
    FdStore store(*m_notifier);
    store.keep(sockets);
    hear(m_systemd);
    hear(m_systemd);
    store.clear();
    for (const auto &socket : sockets.sockets())
        QCOMPARE(hear(m_systemd).text, removed(socket->storeName()));
    store.clear();
    QCOMPARE(hear(m_systemd).text, QByteArray());
}

// systemd gives copies: the store is as it was.
void tst_FdStore::dropsWhatAnEarlierOneHasLeft()
{
    SocketSet before = open({u"a"_s, u"127.0.0.1:0"_s});
    std::vector<InheritedSocket> inherited = handOn(before);
    const QByteArray kept = inherited[0].name;
    const QByteArray unwanted = inherited[1].name;
    before.leavePaths(false);
    const auto sockets = SocketSet::open(settings({u"a"_s, u"b"_s}), {}, std::move(inherited));
    QVERIFY(sockets);
    QCOMPARE(sockets->storedNames(), QByteArrayList({kept, unwanted}));
    QCOMPARE(sockets->sockets()[0]->storeName(), kept);
    FdStore store(*m_notifier);
    store.inherit(sockets->storedNames());
    store.keep(*sockets);
    QCOMPARE(hear(m_systemd).text, removed(unwanted));
    QCOMPARE(hear(m_systemd).text, stored(sockets->sockets()[1]->storeName()));
    QCOMPARE(hear(m_systemd).text, QByteArray());
}

void tst_FdStore::knowsWhetherTheServiceRestarts_data()
{
    QTest::addColumn<QByteArray>("socket");
    QTest::addColumn<QString>("job");
    QTest::addColumn<bool>("isRestarting");
    const QByteArray system = "/run/systemd/lumos-test-of-nobody";
    const QByteArray user = "/run/user/lumos-test-of-nobody";
    QTest::newRow("restart") << system << u"restart"_s << true;
    QTest::newRow("restart of a user") << user << u"restart"_s << true;
    QTest::newRow("try-restart") << system << u"try-restart"_s << true;
    QTest::newRow("start") << system << u"start"_s << true; // what a restart becomes
    QTest::newRow("stop") << system << u"stop"_s << false;
    QTest::newRow("reload") << system << u"reload"_s << false;
    QTest::newRow("no job") << system << QString() << false;
}

void tst_FdStore::knowsWhetherTheServiceRestarts()
{
    QFETCH(QByteArray, socket);
    QFETCH(QString, job);
    QFETCH(bool, isRestarting);
    const FakeUnitJob manager(m_bus->connect(), job);
    const SystemdNotifier notifier(socket);
    FdStore store(notifier);
    store.inherit({"lumosd-unix-1-2"});
    // Its calls do not wait long: on a loaded machine one of them may go without its answer.
    QTRY_VERIFY(store.isRestarting() == isRestarting && manager.asked() > 0);
}

void tst_FdStore::asksNobodyInVain_data()
{
    QTest::addColumn<QByteArray>("socket");
    QTest::addColumn<bool>("isAnyStored");
    QTest::newRow("nothing is stored") << QByteArray("/run/systemd/lumos-test-of-nobody") << false;
    QTest::newRow("not systemd") << QByteArray("/run/other/notify") << true;
    QTest::newRow("nobody is told") << QByteArray() << true;
}

void tst_FdStore::asksNobodyInVain()
{
    QFETCH(QByteArray, socket);
    QFETCH(bool, isAnyStored);
    const FakeUnitJob manager(m_bus->connect(), u"restart"_s);
    const SystemdNotifier notifier(socket);
    FdStore store(notifier);
    if (isAnyStored)
        store.inherit({"lumosd-unix-1-2"});
    QVERIFY(!store.isRestarting());
    QCOMPARE(manager.asked(), 0);
}

QTEST_GUILESS_MAIN(tst_FdStore)
#include "tst_fdstore.moc"
