// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/controlsocket.h"

#include "assomebody.h"
#include "ipc/unixaddress.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lumos;
using lumos::test::AsSomebody;
using namespace Qt::Literals::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status
    { };
    const int result = ::lstat(QFile::encodeName(path).constData(), &status);
    return result == 0 ? int(status.st_mode & 07777) : -1;
}

void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("chmod");
}

} // namespace

class tst_ControlSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isForItsOwnerAlone();
    void makesItsDirectoryPrivate();
    void refusesADirectoryThatOthersRule_data();
    void refusesADirectoryThatOthersRule();
    void answersAReload();
    void takesAnOrderInPieces();
    void answersWithTheReloadThatBeginsAfterTheOrder();
    void answersEverybodyAtOnce();
    void answersAtItsEnd();
    void dropsWhoSaysAnythingElse_data();
    void dropsWhoSaysAnythingElse();
    void limitsTheirNumber();
    void dropsWhoSaysNothing();
    void takesNoOrderFromOthers();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_place->filePath(name); }
    [[nodiscard]] FileDescriptor connectOne() const;
    [[nodiscard]] FileDescriptor order(const QByteArray &words = "reload\n") const;
    static std::optional<QByteArray> read(const FileDescriptor &fd);
    static QByteArray readAll(const FileDescriptor &fd);
    void orderSeveral(std::vector<FileDescriptor> &clients, std::size_t count);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<ControlSocket> m_socket;
    std::unique_ptr<QSignalSpy> m_orders;
};

void tst_ControlSocket::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    setMode(m_place->path(), 0755);
    auto socket = ControlSocket::listenAt({m_place->path(), path(u"s"_s)}, {});
    QVERIFY2(socket, qPrintable(socket ? QString() : socket.error().text));
    m_socket = std::move(*socket);
    m_orders = std::make_unique<QSignalSpy>(m_socket.get(), &ControlSocket::reloadOrdered);
}

void tst_ControlSocket::cleanup()
{
    m_orders.reset();
    m_socket.reset();
}

FileDescriptor tst_ControlSocket::connectOne() const
{
    return std::move(connectUnix(*unixAddress(path(u"s"_s)), SOCK_NONBLOCK).fd);
}

FileDescriptor tst_ControlSocket::order(const QByteArray &words) const
{
    FileDescriptor fd = connectOne();
    const auto size = static_cast<std::size_t>(words.size());
    return ::send(fd.get(), words.constData(), size, MSG_NOSIGNAL) == words.size()
        ? std::move(fd)
        : FileDescriptor();
}

// Empty: nothing has come, and more may.
std::optional<QByteArray> tst_ControlSocket::read(const FileDescriptor &fd)
{
    std::array<char, 8192> bytes;
    const ssize_t size = ::recv(fd.get(), bytes.data(), bytes.size(), 0);
    if (size < 0 && errno == EAGAIN)
        return std::nullopt;
    // Who is dropped with something unread is told so by a reset.
    return QByteArray(bytes.data(), size < 0 && errno == ECONNRESET ? 0 : size);
}

// Until the other side closes; with an event loop, since that is in this thread.
QByteArray tst_ControlSocket::readAll(const FileDescriptor &fd)
{
    QByteArray all;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 30'000) {
        const std::optional<QByteArray> bytes = read(fd);
        if (bytes && bytes->isEmpty())
            return all;
        all += bytes.value_or(QByteArray());
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return "never";
}

void tst_ControlSocket::orderSeveral(std::vector<FileDescriptor> &clients, std::size_t count)
{
    const auto orders = m_orders->size() + static_cast<qsizetype>(count);
    for (std::size_t i = 0; i < count; ++i)
        clients.push_back(order());
    QTRY_COMPARE(m_orders->size(), orders);
}

void tst_ControlSocket::isForItsOwnerAlone()
{
    QCOMPARE(modeOf(path(u"s"_s)), 0600);
    m_socket.reset();
    QVERIFY(!QFileInfo::exists(path(u"s"_s)));
}

void tst_ControlSocket::makesItsDirectoryPrivate()
{
    setMode(m_place->path(), 0777);
    const AsSomebody somebody;
    for (int i = 0; i < 2; ++i) { // made, and found
        const auto socket = ControlSocket::listenAt({path(u"d"_s), path(u"d/s"_s)}, {});
        QVERIFY2(socket, qPrintable(socket ? QString() : socket.error().text));
        QCOMPARE(modeOf(path(u"d"_s)), 0700);
        QCOMPARE(modeOf(path(u"d/s"_s)), 0600);
    }
}

void tst_ControlSocket::refusesADirectoryThatOthersRule_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("another's") << u"/usr"_s;
    QTest::newRow("its group may write") << u"group"_s;
    QTest::newRow("everybody may write") << u"all"_s;
    QTest::newRow("a link") << u"link"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("cannot be made") << u"missing/d"_s;
}

void tst_ControlSocket::refusesADirectoryThatOthersRule()
{
    QFETCH(QString, name);
    setMode(m_place->path(), 0777);
    const QString directory = QDir(m_place->path()).absoluteFilePath(name);
    const AsSomebody somebody;
    for (const auto &made : {u"group"_s, u"all"_s, u"own"_s})
        QVERIFY(QDir().mkdir(path(made)));
    setMode(path(u"group"_s), 0770);
    setMode(path(u"all"_s), 0707);
    QVERIFY(QFile::link(path(u"own"_s), path(u"link"_s)));
    QVERIFY(QFile(path(u"file"_s)).open(QIODevice::WriteOnly));
    const auto socket = ControlSocket::listenAt({directory, directory + u"/s"_s}, {});
    QVERIFY(!socket);
    QVERIFY2(socket.error().text.contains(directory), qPrintable(socket.error().text));
}

void tst_ControlSocket::answersAReload()
{
    const FileDescriptor fd = order();
    QTRY_COMPARE(m_orders->size(), 1);
    m_socket->reloadBegins();
    QCOMPARE(read(fd), std::nullopt);
    m_socket->reloadEnded({ExitCode::Config, u"no\nsuch key"_s});
    QCOMPARE(readAll(fd), QByteArray("78 no such key\n"));
}

void tst_ControlSocket::takesAnOrderInPieces()
{
    const FileDescriptor fd = order("rel");
    const FileDescriptor behind = order(); // read after the first piece
    QTRY_COMPARE(m_orders->size(), 1);
    QCOMPARE(::send(fd.get(), "oad\n", 4, MSG_NOSIGNAL), ssize_t{4});
    QTRY_COMPARE(m_orders->size(), 2);
    m_socket->reloadBegins();
    m_socket->reloadEnded({ExitCode::Ok, u"done"_s});
    QCOMPARE(readAll(fd), QByteArray("0 done\n"));
}

// What was read for the reload under way may be older than the order.
void tst_ControlSocket::answersWithTheReloadThatBeginsAfterTheOrder()
{
    std::vector<FileDescriptor> clients;
    orderSeveral(clients, 1);
    m_socket->reloadBegins();
    orderSeveral(clients, 1);
    m_socket->reloadEnded({ExitCode::Ok, u"first"_s});
    QCOMPARE(readAll(clients[0]), QByteArray("0 first\n"));
    QCOMPARE(read(clients[1]), std::nullopt);
    m_socket->reloadBegins();
    m_socket->reloadEnded({ExitCode::Software, u"second"_s});
    QCOMPARE(readAll(clients[1]), QByteArray("70 second\n"));
}

void tst_ControlSocket::answersEverybodyAtOnce()
{
    std::vector<FileDescriptor> clients;
    orderSeveral(clients, 1);
    m_socket->reloadBegins();
    clients.push_back(order("relo"));
    orderSeveral(clients, 1);
    m_socket->endAll({ExitCode::Software, u"no spawner"_s});
    for (const FileDescriptor &client : clients)
        QCOMPARE(readAll(client), QByteArray("70 no spawner\n"));
}

void tst_ControlSocket::answersAtItsEnd()
{
    std::vector<FileDescriptor> clients;
    orderSeveral(clients, 2);
    m_orders.reset();
    m_socket.reset();
    for (const FileDescriptor &client : clients)
        QCOMPARE(readAll(client), QByteArray("75 lumosd has stopped\n"));
}

void tst_ControlSocket::dropsWhoSaysAnythingElse_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("orders");
    QTest::newRow("another word") << QByteArray("restart\n") << 0;
    QTest::newRow("longer than any order") << QByteArray(100'000, 'r') << 0;
    QTest::newRow("no line feed") << QByteArray("reload ") << 0;
    QTest::newRow("two at once") << QByteArray("reload\nreload\n") << 0;
    QTest::newRow("more behind an order") << QByteArray("reload\n+x") << 1;
}

void tst_ControlSocket::dropsWhoSaysAnythingElse()
{
    QFETCH(QByteArray, words);
    QFETCH(int, orders);
    const FileDescriptor fd = order(words.split('+').first());
    QVERIFY(fd.isValid());
    QTRY_COMPARE(m_orders->size(), orders);
    if (words.contains('+'))
        QCOMPARE(::send(fd.get(), "x", 1, MSG_NOSIGNAL), ssize_t{1});
    QCOMPARE(readAll(fd), QByteArray());
    QCOMPARE(m_orders->size(), orders);
}

void tst_ControlSocket::limitsTheirNumber()
{
    std::vector<FileDescriptor> clients;
    orderSeveral(clients, ControlSocket::maxClients);
    QCOMPARE(readAll(connectOne()), QByteArray("75 too many others wait for a reload\n"));
    clients.pop_back();
    // Seen when its end is read, which nothing tells.
    QByteArray answer;
    QTRY_VERIFY((answer = readAll(order("x"))).isEmpty());
    QCOMPARE(read(clients[0]), std::nullopt);
}

void tst_ControlSocket::dropsWhoSaysNothing()
{
    const FileDescriptor silent = connectOne();
    const FileDescriptor slow = order("reload");
    std::vector<FileDescriptor> waiting;
    orderSeveral(waiting, 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(readAll(silent), QByteArray());
    QVERIFY(timer.elapsed() >= 4'000);
    QVERIFY(timer.elapsed() < 8'000);
    QCOMPARE(readAll(slow), QByteArray());
    QCOMPARE(read(waiting[0]), std::nullopt); // its order may take as long as a reload does
    m_socket->endAll({ExitCode::Ok, u"done"_s});
    QCOMPARE(readAll(waiting[0]), QByteArray("0 done\n"));
}

void tst_ControlSocket::takesNoOrderFromOthers()
{
    if (::getuid() != 0)
        QSKIP("only root can be somebody else");
    // Whatever may have happened to the socket's mode, the kernel tells who connects.
    setMode(path(u"s"_s), 0666);
    FileDescriptor fd;
    {
        const AsSomebody somebody;
        fd = order();
    }
    QVERIFY(fd.isValid());
    const QByteArray answer = readAll(fd);
    QVERIFY2(answer.startsWith("77 only root"), answer.constData());
    QCOMPARE(m_orders->size(), 0);
}

QTEST_GUILESS_MAIN(tst_ControlSocket)
#include "tst_controlsocket.moc"
