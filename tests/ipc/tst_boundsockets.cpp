// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/boundsockets.h"

#include "../master/inchild.h"
#include "ipc/filedescriptor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <linux/netlink.h>
#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <vector>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A socket bound to exactly these bytes, as unix(7) allows: a NUL behind them is no must.
FileDescriptor bindTo(const QByteArray &bytes, int type = SOCK_STREAM)
{
    FileDescriptor fd(::socket(AF_UNIX, type | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path))
        + static_cast<socklen_t>(bytes.size());
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), size) != 0)
        fd.reset();
    return fd;
}

ino_t inodeOf(const QByteArray &path)
{
    struct stat status
    { };
    return ::lstat(path.constData(), &status) == 0 ? status.st_ino : 0;
}

constexpr ino_t noFile = 0; // as no file is numbered

bool isBound(const QByteArray &path, ino_t inode)
{
    const auto result = isSocketBound(path, inode);
    if (!result)
        qWarning("%s", qPrintable(result.error().text));
    return result && *result;
}

} // namespace

class tst_BoundSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsASocketByItsPath_data();
    void findsASocketByItsPath();
    void findsASocketByItsFile();
    void findsOneBoundByARelativePath();
    void findsNobodyBehindAnAbandonedFile();
    void findsNothingElse();
    void findsTheLongestPath_data();
    void findsTheLongestPath();
    void findsAnotherProcesss();
    void findsEachOfMany();
    void knowsTheEndOfAnAnswer_data();
    void knowsTheEndOfAnAnswer();

private:
    [[nodiscard]] QByteArray path(const QString &name = u"s"_s) const
    {
        return QFile::encodeName(m_directory->filePath(name));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_BoundSockets::initTestCase()
{
    init();
    const FileDescriptor socket = bindTo(path());
    QVERIFY(socket.isValid());
    if (const auto result = isSocketBound(path(), noFile); !result)
        QSKIP(qPrintable(u"NOT RUN: "_s + result.error().text));
}

void tst_BoundSockets::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void tst_BoundSockets::findsASocketByItsPath_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<bool>("hasNul");
    QTest::newRow("listens") << int{SOCK_STREAM} << true << true;
    QTest::newRow("does not listen yet") << int{SOCK_STREAM} << false << true;
    QTest::newRow("without a NUL") << int{SOCK_STREAM} << true << false;
    QTest::newRow("packets") << int{SOCK_SEQPACKET} << true << true;
    QTest::newRow("datagrams") << int{SOCK_DGRAM} << false << true;
}

void tst_BoundSockets::findsASocketByItsPath()
{
    QFETCH(int, type);
    QFETCH(bool, isListening);
    QFETCH(bool, hasNul);
    QVERIFY(!isBound(path(), noFile));
    FileDescriptor socket = bindTo(hasNul ? path() + '\0' : path(), type);
    QVERIFY(socket.isValid());
    QVERIFY(!isListening || ::listen(socket.get(), 1) == 0);
    QVERIFY(isBound(path(), noFile));
    QVERIFY(QFile::remove(QFile::decodeName(path()))); // it is bound there still
    QVERIFY(isBound(path(), noFile));
    socket.reset();
    QVERIFY(!isBound(path(), noFile));
}

void tst_BoundSockets::findsASocketByItsFile()
{
    const FileDescriptor socket = bindTo(path());
    QVERIFY(socket.isValid());
    QCOMPARE(::rename(path().constData(), path(u"moved"_s).constData()), 0);
    QVERIFY(!isBound(path(u"moved"_s), noFile));
    QVERIFY(isBound(path(u"moved"_s), inodeOf(path(u"moved"_s))));
}

void tst_BoundSockets::findsOneBoundByARelativePath()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_directory->path()));
    const FileDescriptor socket = bindTo("s");
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(socket.isValid());
    QVERIFY(!isBound(path(), noFile));
    QVERIFY(isBound(path(), inodeOf(path())));
}

void tst_BoundSockets::findsNobodyBehindAnAbandonedFile()
{
    FileDescriptor socket = bindTo(path());
    QVERIFY(socket.isValid());
    socket.reset();
    QVERIFY(inodeOf(path()) != noFile);
    QVERIFY(!isBound(path(), inodeOf(path())));
}

void tst_BoundSockets::findsNothingElse()
{
    const FileDescriptor socket = bindTo(path(u"abc"_s));
    const FileDescriptor abstract = bindTo('\0' + path());
    const FileDescriptor nameless(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QVERIFY(socket.isValid() && abstract.isValid() && nameless.isValid());
    QFile file(QFile::decodeName(path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!isBound(path(), inodeOf(path())));
    for (const QString &other : {u"ab"_s, u"abcd"_s, u"bc"_s, u"ABC"_s, u"x/../abc"_s})
        QVERIFY2(!isBound(path(other), noFile), qPrintable(other));
    QVERIFY(!isBound("abc", noFile));
    QVERIFY(!isBound(QFile::encodeName(m_directory->path()), noFile));
}

void tst_BoundSockets::findsTheLongestPath_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("107") << qsizetype{107};
    QTest::newRow("108, without room for a NUL") << qsizetype{108};
}

void tst_BoundSockets::findsTheLongestPath()
{
    QFETCH(qsizetype, size);
    const QByteArray longest = path(QString(size - m_directory->path().size() - 1, u'x'));
    QCOMPARE(longest.size(), size);
    const FileDescriptor socket = bindTo(longest);
    QVERIFY(socket.isValid());
    QVERIFY(isBound(longest, noFile));
    QVERIFY(!isBound(longest.chopped(1), noFile));
}

void tst_BoundSockets::findsAnotherProcesss()
{
    if (::geteuid() != 0)
        QSKIP("NOT RUN: only root can become somebody else, who may not see the file");
    const FileDescriptor socket = bindTo(path());
    QVERIFY(socket.isValid());
    const ino_t inode = inodeOf(path());
    QCOMPARE(test::inChild([&] {
                 if (::setgid(test::nogroup) != 0 || ::setuid(test::nobody) != 0)
                     return 2;
                 if (::access(path().constData(), F_OK) == 0)
                     return 3;
                 return isBound(path(), noFile) && isBound("/", inode) && !isBound("/", noFile) ? 0
                                                                                                : 1;
             }),
             0);
}

// More than the kernel tells at once.
void tst_BoundSockets::findsEachOfMany()
{
    std::vector<FileDescriptor> sockets;
    const auto name = [this](int number) {
        return path(u"a-name-that-makes-each-part-of-the-answer-longer-%1"_s.arg(number));
    };
    constexpr int many = 600;
    for (int i = 0; i < many; ++i) {
        sockets.push_back(bindTo(name(i)));
        QVERIFY(sockets.back().isValid());
    }
    for (int i = 0; i < many; i += 7) {
        QVERIFY(isBound(name(i), noFile));
        QVERIFY(isBound("/", inodeOf(name(i))));
    }
    QVERIFY(!isBound(name(many), noFile));
}

void tst_BoundSockets::knowsTheEndOfAnAnswer_data()
{
    QTest::addColumn<int>("type"); // 0: no message
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("more comes") << 0 << 0 << QByteArray("not yet");
    QTest::newRow("the end") << int{NLMSG_DONE} << 0 << QByteArray("not bound");
    QTest::newRow("cut short") << int{NLMSG_DONE} << -ENOMEM << QByteArray("error");
    // Nobody must take that for a socket that is nobody's.
    QTest::newRow("not known to the kernel") << int{NLMSG_ERROR} << -ENOENT << QByteArray("error");
    QTest::newRow("not allowed") << int{NLMSG_ERROR} << -EPERM << QByteArray("error");
}

void tst_BoundSockets::knowsTheEndOfAnAnswer()
{
    QFETCH(int, type);
    QFETCH(int, reason);
    struct
    {
        nlmsghdr header;
        nlmsgerr body;
    } message{};
    message.header.nlmsg_len = sizeof message;
    message.header.nlmsg_type = static_cast<std::uint16_t>(type);
    message.body.error = reason;
    const auto found = detail::searchAnswer(
        {reinterpret_cast<const char *>(&message), type == 0 ? 0 : sizeof message}, "/s", 1);
    QTEST(QByteArray(!found        ? "error"
                         : !*found ? "not yet"
                         : **found ? "bound"
                                   : "not bound"),
          "outcome");
}

QTEST_GUILESS_MAIN(tst_BoundSockets)
#include "tst_boundsockets.moc"
