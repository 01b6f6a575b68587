// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/socketping.h"

#include "master/unixsocket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/socket.h>
#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using State = PingOutcome::State;

class tst_SocketPing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void meetsAnAnswer();
    void meetsAnAnswerInPieces();
    void takesNothingElseForOne_data();
    void takesNothingElseForOne();
    void doesNotWaitForEver();
    void isRefused();
    void tellsNobodyAfterItsEnd();

private:
    void knock();
    [[nodiscard]] FileDescriptor acceptOne() const;
    [[nodiscard]] QString path() const { return m_directory->filePath(u"s"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::optional<UnixSocket> m_socket;
    QList<PingOutcome> m_outcomes;
    std::unique_ptr<SocketPing> m_ping;
};

void tst_SocketPing::init()
{
    m_ping.reset();
    m_socket.reset();
    m_outcomes.clear();
    m_directory = std::make_unique<QTemporaryDir>();
    SocketPolicy policy;
    policy.backlog = 8;
    m_socket.emplace(*UnixSocket::listenAt(path(), policy));
}

void tst_SocketPing::knock()
{
    m_ping = std::make_unique<SocketPing>(
        path(), std::nullopt, [this](const PingOutcome &outcome) { m_outcomes += outcome; });
}

FileDescriptor tst_SocketPing::acceptOne() const
{
    return FileDescriptor(::accept4(m_socket->fd(), nullptr, nullptr, SOCK_CLOEXEC));
}

static void send(const FileDescriptor &fd, const QByteArray &bytes)
{
    QCOMPARE(::send(fd.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), 0),
             ssize_t{bytes.size()});
}

void tst_SocketPing::meetsAnAnswer()
{
    knock();
    const FileDescriptor client = acceptOne();
    QByteArray asked(16, 'x');
    asked.truncate(::recv(client.get(), asked.data(), 16, 0));
    QCOMPARE(asked, QByteArray("d\0\0\0", 4)); // modifier1 100, no content
    send(client, QByteArray("d\0\0\1", 4));
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].state, State::Answered);
}

void tst_SocketPing::meetsAnAnswerInPieces()
{
    knock();
    const FileDescriptor client = acceptOne();
    send(client, QByteArray("d\0", 2));
    QTest::qWait(20);
    QCOMPARE(m_outcomes.size(), 0);
    send(client, QByteArray("\0\1more", 6));
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].state, State::Answered);
}

void tst_SocketPing::takesNothingElseForOne_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("the end") << QByteArray();
    QTest::newRow("half") << QByteArray("d\0\0", 3);
    QTest::newRow("an echo") << QByteArray("d\0\0\0", 4);
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\n");
}

void tst_SocketPing::takesNothingElseForOne()
{
    QFETCH(QByteArray, answer);
    knock();
    FileDescriptor client = acceptOne();
    send(client, answer);
    client.reset();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].state, State::Silent);
}

void tst_SocketPing::doesNotWaitForEver()
{
    knock();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].state, State::Silent);
    // A coarse timer may be early by a twentieth.
    QVERIFY(m_outcomes[0].took >= SocketPing::patience * 9 / 10);
}

void tst_SocketPing::isRefused()
{
    m_socket.reset(); // takes its path along
    knock();
    QCOMPARE(m_outcomes.size(), 0); // from the event loop
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].state, State::Refused);
    QVERIFY2(m_outcomes[0].reason.contains(path()), qPrintable(m_outcomes[0].reason));
}

void tst_SocketPing::tellsNobodyAfterItsEnd()
{
    knock();
    const FileDescriptor client = acceptOne();
    m_ping.reset();
    QTest::qWait(20);
    QCOMPARE(m_outcomes.size(), 0);
}

QTEST_GUILESS_MAIN(tst_SocketPing)
#include "tst_socketping.moc"
