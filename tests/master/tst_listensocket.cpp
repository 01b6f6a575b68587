// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/socketset.h"

#include "inchild.h"
#include "log.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace lumos;

namespace {

SocketAddress unixAddress(const QString &path)
{
    SocketAddress address;
    address.path = path;
    return address;
}

SocketAddress tcpAddress(const char *host, quint16 port)
{
    SocketAddress address;
    address.host = QString::fromLatin1(host);
    address.port = port;
    return address;
}

Identity identityOf(uid_t uid, gid_t gid)
{
    Identity identity;
    identity.name = "somebody";
    identity.uid = uid;
    identity.gid = gid;
    identity.groups = {gid};
    return identity;
}

SocketPolicy ownedPolicy()
{
    SocketPolicy policy;
    policy.identity = identityOf(test::nobody, test::nogroup);
    policy.user = test::nobody;
    policy.group = test::nogroup;
    return policy;
}

struct stat statusOf(const QString &path)
{
    struct stat status
    { };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        status.st_mode = 0;
    return status;
}

int connectTo(const QString &path)
{
    const FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, QFile::encodeName(path).constData());
    return ::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        ? 0
        : errno;
}

// Leaves a socket file behind that nobody serves.
void makeStale(const QString &path)
{
    const FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, QFile::encodeName(path).constData());
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot bind");
}

} // namespace

class tst_ListenSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bornWithItsMode_data();
    void bornWithItsMode();
    void leavesTheUmaskAlone();
    void acceptsConnections();
    void refusesASecondOne();
    void replacesAStaleSocket();
    void doesNotStealFromAnotherProgram();
    void leavesARegularFileAlone();
    void leavesASymbolicLinkAlone();
    void refusesALinkedLock();
    void refusesATooLongPath();
    void refusesAMissingDirectory();
    void makesADirectoryInRootsOwn();
    void removesWhatItMade();
    void keepsThePathWhenTold();
    void leavesAnotherSocketAlone();
    void leavesAnotherLockAlone();
    void leavesNoLockBehindAFailure();
    void belongsToTheUserInItsDirectory();
    void belongsToTheUserInRootsDirectory();
    void obeysChownSocket();
    void cannotWriteWhereTheUserCannot();
    void doesNotFollowADirectoryLink();
    void tellsAnOrdinaryUserWhatIsNotAllowed();
    void listensOnTcp();
    void refusesATakenPort();
    void refusesAForeignAddress();
    void separatesIpv4FromIpv6();
    void takesAnInheritedOne();
    void tellsThatAnInheritedOneKeepsItsMode();

private:
    [[nodiscard]] QString path(const char *name = "a.sock") const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_ListenSocket::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void tst_ListenSocket::bornWithItsMode_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0660, 0666, 0600, 0777, 0640, 0000})
        QTest::addRow("%04o", unsigned(mode)) << mode;
}

void tst_ListenSocket::bornWithItsMode()
{
    QFETCH(int, mode);
    SocketPolicy policy;
    policy.mode = FileMode(static_cast<mode_t>(mode));
    const auto socket = ListenSocket::listenOn(unixAddress(path()), policy);
    QVERIFY(socket);
    QCOMPARE(statusOf(path()).st_mode, mode_t(S_IFSOCK | mode));
    QVERIFY((::fcntl(socket->fd(), F_GETFD) & FD_CLOEXEC) != 0);
    QVERIFY((::fcntl(socket->fd(), F_GETFL) & O_NONBLOCK) != 0);
}

void tst_ListenSocket::leavesTheUmaskAlone()
{
    const mode_t before = ::umask(027);
    const auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QCOMPARE(::umask(before), mode_t(027));
    QVERIFY(socket);
}

void tst_ListenSocket::acceptsConnections()
{
    const auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(socket);
    QCOMPARE(connectTo(path()), 0);
    QVERIFY(FileDescriptor(::accept(socket->fd(), nullptr, nullptr)).isValid());
    sockaddr_un name{};
    socklen_t size = sizeof name;
    QCOMPARE(::getsockname(socket->fd(), reinterpret_cast<sockaddr *>(&name), &size), 0);
    QCOMPARE(QFile::decodeName(name.sun_path), path()); // as `ss -xl` shows it
}

void tst_ListenSocket::refusesASecondOne()
{
    const auto first = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(first);
    const auto inode = statusOf(path()).st_ino;
    const auto second = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ExitCode::TempFail);
    QVERIFY(second.error().text.contains(path()));
    QCOMPARE(statusOf(path()).st_ino, inode);
    QCOMPARE(connectTo(path()), 0);
}

void tst_ListenSocket::replacesAStaleSocket()
{
    makeStale(path());
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("^replaced the stale")));
    const auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(socket);
    QCOMPARE(connectTo(path()), 0);
}

void tst_ListenSocket::doesNotStealFromAnotherProgram()
{
    auto other = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(other);
    QVERIFY(QFile::remove(path("a.sock.lock"))); // another program takes no lock
    const auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::TempFail);
    QCOMPARE(connectTo(path()), 0);
}

void tst_ListenSocket::leavesARegularFileAlone()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::CannotCreate);
    QVERIFY(socket.error().text.contains(u"no socket"));
    QCOMPARE(file.size(), 8);
}

void tst_ListenSocket::leavesASymbolicLinkAlone()
{
    makeStale(path("target"));
    QVERIFY(QFile::link(path("target"), path()));
    const auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::CannotCreate);
    QVERIFY(S_ISLNK(statusOf(path()).st_mode));
    QVERIFY(S_ISSOCK(statusOf(path("target")).st_mode));
}

void tst_ListenSocket::refusesALinkedLock()
{
    QVERIFY(QFile::link(path("target"), path("a.sock.lock")));
    const auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::CannotCreate);
    QCOMPARE(statusOf(path("target")).st_mode, 0U);
    QCOMPARE(statusOf(path()).st_mode, 0U);
}

void tst_ListenSocket::refusesATooLongPath()
{
    const QString longest = path(QByteArray(106 - m_directory->path().size(), 'x').constData());
    QCOMPARE(QFile::encodeName(longest).size(), 107);
    QVERIFY(ListenSocket::listenOn(unixAddress(longest), {}));
    const auto socket = ListenSocket::listenOn(unixAddress(longest + u'x'), {});
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::Config);
}

void tst_ListenSocket::refusesAMissingDirectory()
{
    if (::geteuid() == 0)
        QCOMPARE(::chown(qPrintable(m_directory->path()), test::nobody, test::nogroup), 0);
    const auto socket = ListenSocket::listenOn(unixAddress(path("x/y/a.sock")), ownedPolicy());
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::CannotCreate);
    QVERIFY(socket.error().text.contains(u"mkdir -p"));
    QCOMPARE(statusOf(path("x")).st_mode, 0U);
}

void tst_ListenSocket::makesADirectoryInRootsOwn()
{
    if (::geteuid() != 0)
        QSKIP("only root makes the directory");
    QCOMPARE(::chmod(qPrintable(m_directory->path()), 0755), 0);
    const mode_t before = ::umask(077);
    const auto socket = ListenSocket::listenOn(unixAddress(path("x/y/a.sock")), ownedPolicy());
    ::umask(before);
    QVERIFY(socket);
    QCOMPARE(statusOf(path("x")).st_mode, mode_t(S_IFDIR | 0755));
    QCOMPARE(statusOf(path("x")).st_uid, 0U);
    QCOMPARE(statusOf(path("x/y")).st_mode, mode_t(S_IFDIR | 0755));
    QCOMPARE(statusOf(path("x/y")).st_uid, test::nobody);
    QCOMPARE(statusOf(path("x/y")).st_gid, test::nogroup);
}

void tst_ListenSocket::removesWhatItMade()
{
    auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(socket);
    socket->removePath();
    QVERIFY(m_directory->isValid());
    QCOMPARE(statusOf(path()).st_mode, 0U);
    QCOMPARE(statusOf(path("a.sock.lock")).st_mode, 0U);
    QVERIFY(ListenSocket::listenOn(unixAddress(path()), {}));
    QCOMPARE(statusOf(path()).st_mode, 0U); // the end of the object removes it too
    QCOMPARE(statusOf(path("a.sock.lock")).st_mode, 0U);
}

void tst_ListenSocket::keepsThePathWhenTold()
{
    {
        auto socket = ListenSocket::listenOn(unixAddress(path()), {});
        QVERIFY(socket);
        socket->keepPath();
    }
    QVERIFY(S_ISSOCK(statusOf(path()).st_mode));
    QCOMPARE(connectTo(path()), ECONNREFUSED);
}

void tst_ListenSocket::leavesAnotherSocketAlone()
{
    auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(socket);
    // The old name is kept, so that the new file gets an inode of its own.
    QVERIFY(QFile::rename(path(), path("moved")));
    makeStale(path());
    socket->removePath();
    QVERIFY(S_ISSOCK(statusOf(path()).st_mode));
    QVERIFY(S_ISSOCK(statusOf(path("moved")).st_mode));
}

void tst_ListenSocket::leavesAnotherLockAlone()
{
    auto socket = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(socket);
    // The old name is kept, so that the new file gets an inode of its own.
    QVERIFY(QFile::rename(path("a.sock.lock"), path("moved")));
    QFile other(path("a.sock.lock"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    socket->removePath();
    QVERIFY(S_ISREG(statusOf(path("a.sock.lock")).st_mode));
    QVERIFY(S_ISREG(statusOf(path("moved")).st_mode));
}

void tst_ListenSocket::leavesNoLockBehindAFailure()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!ListenSocket::listenOn(unixAddress(path()), {}));
    QCOMPARE(statusOf(path("a.sock.lock")).st_mode, 0U);
}

void tst_ListenSocket::belongsToTheUserInItsDirectory()
{
    if (::geteuid() != 0)
        QSKIP("only root can make somebody else's socket");
    QCOMPARE(::chown(qPrintable(m_directory->path()), test::nobody, test::nogroup), 0);
    const auto socket = ListenSocket::listenOn(unixAddress(path()), ownedPolicy());
    QVERIFY(socket);
    QCOMPARE(statusOf(path()).st_uid, test::nobody);
    QCOMPARE(statusOf(path()).st_gid, test::nogroup);
    QCOMPARE(statusOf(path("a.sock.lock")).st_uid, test::nobody);
}

void tst_ListenSocket::belongsToTheUserInRootsDirectory()
{
    if (::geteuid() != 0)
        QSKIP("only root can make somebody else's socket");
    QCOMPARE(::chmod(qPrintable(m_directory->path()), 0755), 0);
    const auto socket = ListenSocket::listenOn(unixAddress(path()), ownedPolicy());
    QVERIFY(socket);
    QCOMPARE(statusOf(path()).st_uid, test::nobody);
    QCOMPARE(statusOf(path()).st_gid, test::nogroup);
    QCOMPARE(statusOf(path("a.sock.lock")).st_uid, 0U); // nobody else needs it
}

void tst_ListenSocket::obeysChownSocket()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a socket away");
    QCOMPARE(::chown(qPrintable(m_directory->path()), test::nobody, test::nogroup), 0);
    SocketPolicy policy = ownedPolicy();
    policy.user = test::somebodyElse;
    policy.group = 33;
    policy.isOwnerExplicit = true;
    {
        const auto socket = ListenSocket::listenOn(unixAddress(path()), policy);
        QVERIFY(socket);
        QCOMPARE(statusOf(path()).st_uid, test::somebodyElse);
        QCOMPARE(statusOf(path()).st_gid, 33U);
        QCOMPARE(statusOf(path()).st_mode, mode_t(S_IFSOCK | 0660));
    }
    QCOMPARE(statusOf(path()).st_mode, 0U);
}

void tst_ListenSocket::cannotWriteWhereTheUserCannot()
{
    if (::geteuid() != 0)
        QSKIP("only root could write there");
    QCOMPARE(::chown(qPrintable(m_directory->path()), test::somebodyElse, 0), 0);
    QCOMPARE(::chmod(qPrintable(m_directory->path()), 0755), 0);
    const auto socket = ListenSocket::listenOn(unixAddress(path()), ownedPolicy());
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::NoPermission);
    QCOMPARE(statusOf(path("a.sock.lock")).st_mode, 0U);
}

void tst_ListenSocket::doesNotFollowADirectoryLink()
{
    if (::geteuid() != 0)
        QSKIP("only root could be led astray");
    QTemporaryDir roots; // root's own, 0700
    QCOMPARE(::chown(qPrintable(m_directory->path()), test::nobody, test::nogroup), 0);
    QCOMPARE(::symlink(qPrintable(roots.path()), qPrintable(path("link"))), 0);
    QCOMPARE(::lchown(qPrintable(path("link")), test::nobody, test::nogroup), 0);
    const auto socket = ListenSocket::listenOn(unixAddress(path("link/a.sock")), ownedPolicy());
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::NoPermission);
    QCOMPARE(::rmdir(qPrintable(roots.path())), 0); // it is still empty
}

void tst_ListenSocket::tellsAnOrdinaryUserWhatIsNotAllowed()
{
    if (::geteuid() != 0)
        QSKIP("needs root to become an ordinary user");
    QCOMPARE(::chmod(qPrintable(m_directory->path()), 01777), 0);
    const int code = test::inChild([this] {
        if (::setgid(test::nogroup) != 0 || ::setuid(test::nobody) != 0)
            return 1;
        SocketPolicy policy;
        policy.group = 33; // of which nobody is no member
        policy.isOwnerExplicit = true;
        const auto refused = ListenSocket::listenOn(unixAddress(path()), policy);
        if (refused || refused.error().code != ExitCode::NoPermission
            || statusOf(path()).st_mode != 0)
            return 2;
        policy.isOwnerExplicit = false; // from gid: a wish
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        const auto socket = ListenSocket::listenOn(unixAddress(path()), policy);
        return socket && statusOf(path()).st_gid == test::nogroup ? 0 : 3;
    });
    QCOMPARE(code, 0);
}

void tst_ListenSocket::listensOnTcp()
{
    const auto socket = ListenSocket::listenOn(tcpAddress("127.0.0.1", 0), {});
    QVERIFY(socket);
    int isListening = 0;
    socklen_t size = sizeof isListening;
    QCOMPARE(::getsockopt(socket->fd(), SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size), 0);
    QCOMPARE(isListening, 1);
    QVERIFY((::fcntl(socket->fd(), F_GETFL) & O_NONBLOCK) != 0);
}

void tst_ListenSocket::refusesATakenPort()
{
    const auto socket = ListenSocket::listenOn(tcpAddress("127.0.0.1", 0), {});
    QVERIFY(socket);
    sockaddr_in name{};
    socklen_t size = sizeof name;
    QCOMPARE(::getsockname(socket->fd(), reinterpret_cast<sockaddr *>(&name), &size), 0);
    const auto second = ListenSocket::listenOn(tcpAddress("127.0.0.1", ntohs(name.sin_port)), {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ExitCode::TempFail);
    QVERIFY(second.error().text.contains(QString::number(ntohs(name.sin_port))));
}

void tst_ListenSocket::refusesAForeignAddress()
{
    const auto socket = ListenSocket::listenOn(tcpAddress("192.0.2.1", 0), {}); // RFC 5737
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ExitCode::CannotCreate);
    QVERIFY(!ListenSocket::listenOn(tcpAddress("localhost", 0), {}));
}

void tst_ListenSocket::separatesIpv4FromIpv6()
{
    const auto ipv6 = ListenSocket::listenOn(tcpAddress("::", 0), {});
    if (!ipv6)
        QSKIP("no IPv6 here");
    sockaddr_in6 name{};
    socklen_t size = sizeof name;
    QCOMPARE(::getsockname(ipv6->fd(), reinterpret_cast<sockaddr *>(&name), &size), 0);
    QVERIFY(ListenSocket::listenOn(tcpAddress("0.0.0.0", ntohs(name.sin6_port)), {}));
}

void tst_ListenSocket::takesAnInheritedOne()
{
    auto made = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(made);
    Settings settings;
    SocketAddress address = unixAddress(path());
    address.protocol = SocketAddress::Protocol::Http;
    settings.sockets = {address, unixAddress(path("b.sock"))};
    std::vector<InheritedSocket> inherited;
    inherited.push_back({FileDescriptor(::dup(made->fd())), unixAddress(path()), {}});
    inherited.push_back({FileDescriptor(::dup(made->fd())), unixAddress(path("other")), {}});
    const int given = inherited[0].fd.get();
    const auto set = SocketSet::open(settings, {}, std::move(inherited));
    QVERIFY(set);
    const auto &sockets = set->sockets();
    QCOMPARE(sockets.size(), 3U);
    QCOMPARE(sockets[0]->fd(), given);
    QCOMPARE(sockets[0]->address().protocol, SocketAddress::Protocol::Http);
    QCOMPARE(sockets[1]->address().path, path("b.sock"));
    QCOMPARE(sockets[2]->address().path, path("other"));
}

void tst_ListenSocket::tellsThatAnInheritedOneKeepsItsMode()
{
    const auto made = ListenSocket::listenOn(unixAddress(path()), {});
    QVERIFY(made);
    ListenSocket inherited({FileDescriptor(::dup(made->fd())), unixAddress(path()), {}}, 1, true);
    SocketPolicy policy;
    QVERIFY(inherited.adapt(policy)); // as it is: nothing to tell
    policy.mode = FileMode(0600);
    const QString told = path() + u" keeps the owner and mode";
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(told)));
    QVERIFY(inherited.adapt(policy));
    QCOMPARE(QFileInfo(path()).permissions() & QFile::WriteGroup, QFile::WriteGroup);
}

QTEST_APPLESS_MAIN(tst_ListenSocket)
#include "tst_listensocket.moc"
