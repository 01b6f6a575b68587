// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionscene.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>

#include <utility>

using namespace lumos;
using namespace lumos::test;

namespace {

const QRegularExpression fullWarning(
    QStringLiteral("^worker 0 has . connections, as many as it may \\(worker-connections\\): "));

} // namespace

/// The limits of a connection, in time and rate, and of their number.
class tst_ConnectionLimits : public QObject, private ConnectionScene
{
    Q_OBJECT

public:
    using ConnectionScene::ConnectionScene;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void largeAnswerReachesASlowReader();
    void readerThatTakesNothingIsCut();
    void slowReaderOfAStreamHoldsUpNobody_data();
    void slowReaderOfAStreamHoldsUpNobody();
    void readerOfAStreamThatTakesNothingIsCut();
    void writerWaitsWhereNobodyElseWould_data();
    void writerWaitsWhereNobodyElseWould();
    void silenceInTheHeadEndsWith408();
    void silenceWithoutAByteJustCloses();
    void silenceInTheBodyEndsWith408();
    void slowButSteadyBodyIsAccepted();
    void idleConnectionIsClosed();
    void hasRoomUntilItIsFull();
    void keepsNothingInTheLastQuarter_data();
    void keepsNothingInTheLastQuarter();
    void saysOnceThatItIsFull();
};

void tst_ConnectionLimits::largeAnswerReachesASlowReader()
{
    const QByteArray body(2'000'000, 'b');
    m_host->answer = [&](const Request &, ResponseSink &sink) { sink.send(Response::text(body)); };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray all;
    QByteArray buffer(10'000, Qt::Uninitialized);
    while (all.size() < body.size()) { // ten thousand bytes at a time
        spin();
        const ssize_t count = ::read(client, buffer.data(), 10'000);
        QVERIFY(count > 0 || errno == EAGAIN);
        all.append(buffer.constData(), std::max<ssize_t>(count, 0));
    }
    all += receive(client);
    QVERIFY(all.endsWith(body));
}

void tst_ConnectionLimits::readerThatTakesNothingIsCut()
{
    m_host->answer = [&](const Request &, ResponseSink &sink) {
        sink.send(Response::text(QByteArray(5'000'000, 'b')));
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(!m_front->hasConnections());
}

void tst_ConnectionLimits::slowReaderOfAStreamHoldsUpNobody_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("isFile");
    QTest::newRow("chunks") << qint64{-1} << false;
    QTest::newRow("with a length") << qint64{4'000'000} << false;
    QTest::newRow("files in chunks") << qint64{-1} << true;
    QTest::newRow("files with a length") << qint64{4'000'000} << true;
}

void tst_ConnectionLimits::slowReaderOfAStreamHoldsUpNobody()
{
    QFETCH(qint64, length);
    QFETCH(bool, isFile);
    m_limits.period = 30s;
    m_limits.idle = 30s;
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(1'000'000, 'f'));
    file.flush();
    QByteArray body;
    m_host->answer = [&](const Request &request, ResponseSink &sink) {
        if (request.path != "/stream") {
            sink.send(Response::text("hello"));
            return;
        }
        QVERIFY(sink.begin(ResponseHead(), length));
        for (int i = 0; i < 4; ++i) {
            if (isFile) {
                QVERIFY(sink.writeFile(FileBody(::dup(file.handle()), 0, 1'000'000)));
                body += QByteArray(1'000'000, 'f');
                continue;
            }
            const QByteArray piece(1'000'000, char('a' + i));
            QVERIFY(sink.write({piece.constData(), std::size_t(piece.size())}));
            body += piece;
        }
        sink.end();
    };
    const int slow = connectClient();
    const int other = connectClient();
    const auto started = std::chrono::steady_clock::now();
    send(slow, "GET /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    spin();
    send(other, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(receive(other, "hello").startsWith(hello));
    QVERIFY(std::chrono::steady_clock::now() - started < 10s);
    QByteArray all = receive(slow);
    all.remove(0, all.indexOf("\r\n\r\n") + 4);
    if (length < 0) {
        all.replace("f4240\r\n", "");
        all.replace("0\r\n\r\n", "");
        all.replace("\r\n", "");
    }
    QCOMPARE(all.size(), body.size());
    QVERIFY(all == body);
}

void tst_ConnectionLimits::readerOfAStreamThatTakesNothingIsCut()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("shorter")));
    ResponseSink *later = nullptr;
    m_host->answer = [&](const Request &, ResponseSink &sink) { later = &sink; };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(later);
    QVERIFY(later->begin(ResponseHead(), 9'000'000));
    const QByteArray piece(3'000'000, 'p');
    const std::string_view bytes(piece.constData(), std::size_t(piece.size()));
    QVERIFY(later->write(bytes));
    // The application may come back long after; until then it holds the request.
    QTRY_VERIFY(!later->write("x"));
    QVERIFY(m_front->hasConnections());
    later->end();
    QTRY_VERIFY(!m_front->hasConnections());
    QCOMPARE(m_page->errors.load(), 1U);
}

void tst_ConnectionLimits::writerWaitsWhereNobodyElseWould_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<qint64>("spooledBytes");
    QTest::newRow("one request at a time") << 1 << qint64{10'000'000};
    QTest::newRow("more than all may have in files") << 0 << qint64{100'000};
}

void tst_ConnectionLimits::writerWaitsWhereNobodyElseWould()
{
    QFETCH(int, atOnce);
    QFETCH(qint64, spooledBytes);
    m_host->atOnce = atOnce;
    m_limits.spooledBytes = spooledBytes;
    QList<bool> taken;
    m_host->answer = [&](const Request &, ResponseSink &sink) {
        QVERIFY(sink.begin(ResponseHead(), -1));
        const QByteArray piece(3'000'000, 'p');
        taken.append(sink.write({piece.constData(), std::size_t(piece.size())}));
        sink.end();
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(taken, QList<bool>{false}); // too slow, as it reads nothing
    QTRY_VERIFY(!m_front->hasConnections());
}

void tst_ConnectionLimits::silenceInTheHeadEndsWith408()
{
    const int client = connectClient();
    send(client, "GET / HT");
    QVERIFY(receive(client).startsWith("HTTP/1.1 408"));
}

void tst_ConnectionLimits::silenceWithoutAByteJustCloses()
{
    const int client = connectClient();
    QCOMPARE(receive(client), QByteArray());
}

void tst_ConnectionLimits::silenceInTheBodyEndsWith408()
{
    const int client = connectClient();
    send(client, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
    QVERIFY(receive(client).startsWith("HTTP/1.1 408"));
    QVERIFY(m_host->paths.isEmpty());
}

void tst_ConnectionLimits::slowButSteadyBodyIsAccepted()
{
    m_limits.bytesPerSecond = 20; // three bytes in a period
    const int client = connectClient();
    send(client, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 60\r\n\r\n");
    for (int i = 0; i < 60; ++i) {
        send(client, "x");
        QTest::qWait(10); // pace is what is tested: 600 ms for a period of 150
    }
    QVERIFY(receive(client, "hello").startsWith(hello));
}

void tst_ConnectionLimits::idleConnectionIsClosed()
{
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(receive(client, "hello").startsWith(hello));
    QCOMPARE(receive(client), QByteArray());
}

void tst_ConnectionLimits::hasRoomUntilItIsFull()
{
    m_limits.head = 10s;
    m_maxConnections = 2;
    connectClient();
    QSignalSpy room(m_front.get(), &Front::roomChanged);
    spin();
    QCOMPARE(m_page->isFull.load(), 0U);
    QTest::ignoreMessage(QtWarningMsg, fullWarning);
    connectClient();
    spin();
    QCOMPARE(room.size(), 1);
    QCOMPARE(room.at(0).at(0).toBool(), false);
    QCOMPARE(m_page->isFull.load(), 1U);
    connectClient(); // one that had woken the worker already
    spin();
    QCOMPARE(room.size(), 1);
    QCOMPARE(m_page->connections.load(), 3U);
    m_clients.pop_back();
    spin();
    spin();
    QCOMPARE(room.size(), 1);
    m_clients.pop_back();
    QTRY_COMPARE(room.size(), 2);
    QCOMPARE(room.at(1).at(0).toBool(), true);
    QCOMPARE(m_page->isFull.load(), 0U);
    QCOMPARE(m_page->connections.load(), 1U);
}

void tst_ConnectionLimits::keepsNothingInTheLastQuarter_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("kept"); // of as many connections as may be
    for (const auto &[most, kept] : {std::pair(1, 0), {2, 1}, {3, 2}, {4, 3}, {5, 3}, {8, 6}})
        QTest::addRow("%d", most) << most << kept;
}

void tst_ConnectionLimits::keepsNothingInTheLastQuarter()
{
    QFETCH(int, most);
    m_limits.idle = 10s;
    m_maxConnections = std::size_t(most);
    if (most == 1)
        QTest::ignoreMessage(QtWarningMsg, fullWarning);
    int kept = 0;
    for (int open = 1; open <= most && kept == open - 1; ++open) {
        const int client = connectClient();
        send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray answer = receive(client, "hello");
        QVERIFY2(answer.startsWith(hello), answer.constData());
        kept += answer.contains("Connection: close") ? 0 : 1;
    }
    QTEST(kept, "kept");
}

void tst_ConnectionLimits::saysOnceThatItIsFull()
{
    m_maxConnections = 1;
    QTest::ignoreMessage(QtWarningMsg, fullWarning);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("worker-connections")));
    for (int i = 0; i < 3; ++i) {
        send(connectClient(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(receive(m_clients.back().get()).startsWith(hello));
    }
}

int main(int argc, char *argv[])
{
    return runInLoop<tst_ConnectionLimits>(argc, argv);
}

#include "tst_connectionlimits.moc"
