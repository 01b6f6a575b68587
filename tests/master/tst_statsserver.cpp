// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/statsserver.h"

#include "ipc/unixaddress.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_StatsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhoConnects();
    void tellsALongText();
    void readsNothing();
    void waitsForNoReader();
    void forgetsWhoLeaves();
    void takesThePathAlong();
    void leavesThePath();

private:
    [[nodiscard]] FileDescriptor connectOne() const;
    static QByteArray readAll(const FileDescriptor &fd);
    [[nodiscard]] QString path() const { return m_directory->filePath(u"s"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_text = "{}";
    int m_asked = 0;
    std::unique_ptr<StatsServer> m_server;
};

void tst_StatsServer::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    SocketPolicy policy;
    policy.backlog = 64;
    m_text = "{}";
    m_asked = 0;
    m_server = std::make_unique<StatsServer>(*UnixSocket::listenAt(path(), policy), [this] {
        ++m_asked;
        return m_text;
    });
}

void tst_StatsServer::cleanup()
{
    m_server.reset();
}

FileDescriptor tst_StatsServer::connectOne() const
{
    return std::move(connectUnix(*unixAddress(path()), SOCK_NONBLOCK).fd);
}

// Until the server closes; with an event loop, since it runs in this thread as well.
QByteArray tst_StatsServer::readAll(const FileDescriptor &fd)
{
    QByteArray all;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000) {
        std::array<char, 65536> bytes;
        const ssize_t size = ::recv(fd.get(), bytes.data(), bytes.size(), 0);
        if (size == 0)
            return all;
        if (size > 0)
            all.append(bytes.data(), size);
        else if (errno != EAGAIN)
            return "errno " + QByteArray::number(errno);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return "never";
}

void tst_StatsServer::tellsWhoConnects()
{
    const FileDescriptor fd = connectOne();
    QVERIFY(fd.isValid());
    QCOMPARE(readAll(fd), QByteArray("{}"));
    m_text = "{1}";
    QCOMPARE(readAll(connectOne()), QByteArray("{1}"));
    QCOMPARE(m_asked, 2);
}

void tst_StatsServer::tellsALongText()
{
    m_text = QByteArray(5'000'000, 'x');
    QCOMPARE(readAll(connectOne()), m_text);
}

void tst_StatsServer::readsNothing()
{
    const FileDescriptor fd = connectOne();
    QCOMPARE(::send(fd.get(), "GET / HTTP/1.0\r\n\r\n", 18, MSG_NOSIGNAL), ssize_t{18});
    QByteArray got = readAll(fd);
    // All of it comes; the end may be told as a reset, since something was left unread.
    QVERIFY2(got == "{}" || got == "errno 104", got.constData());
}

void tst_StatsServer::waitsForNoReader()
{
    m_text = QByteArray(5'000'000, 'x');
    std::vector<FileDescriptor> slow;
    for (std::size_t i = 0; i < StatsServer::maxClients; ++i) {
        slow.push_back(connectOne());
        QVERIFY(slow.back().isValid());
    }
    QTRY_COMPARE(m_asked, static_cast<int>(StatsServer::maxClients));
    // One more waits in the queue, and is served once the others have had their time.
    m_text = "{2}";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(readAll(connectOne()), QByteArray("{2}"));
    QVERIFY(timer.elapsed() >= 3'000);
    QVERIFY(timer.elapsed() < 15'000);
    for (const FileDescriptor &each : slow)
        QVERIFY(readAll(each).size() < 5'000'000);
}

void tst_StatsServer::forgetsWhoLeaves()
{
    m_text = QByteArray(5'000'000, 'x');
    for (std::size_t i = 0; i < 3 * StatsServer::maxClients; ++i) {
        const int before = m_asked;
        const FileDescriptor fd = connectOne();
        QTRY_COMPARE_WITH_TIMEOUT(m_asked, before + 1, 2'000);
    }
}

void tst_StatsServer::takesThePathAlong()
{
    m_server.reset();
    QVERIFY(!QFileInfo::exists(path()));
}

void tst_StatsServer::leavesThePath()
{
    m_server->leavePath();
    m_server.reset();
    QVERIFY(QFileInfo::exists(path()));
}

QTEST_GUILESS_MAIN(tst_StatsServer)
#include "tst_statsserver.moc"
