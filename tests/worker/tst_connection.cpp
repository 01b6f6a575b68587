// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionscene.h"

#include "worker/accesslog.h"

#include <QSignalSpy>

#include <fcntl.h>
#include <poll.h>
#include <thread>

using namespace lumos;
using namespace lumos::test;

class tst_Connection : public QObject, private ConnectionScene
{
    Q_OBJECT

public:
    using ConnectionScene::ConnectionScene;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void answersHttpAndKeepsTheConnection();
    void answersUwsgiAndCloses();
    void firstByteDecides_data();
    void firstByteDecides();
    void pipelinedRequestsAreAnsweredInOrder();
    void goodThenBadAnswersTheGoodOneFirst();
    void refusedBodyIsAnsweredBeforeItIsRead();
    void continueIsSentWhenTheClientWaits();
    void answersLater();
    void answersInPieces_data();
    void answersInPieces();
    void bodyLongerThanItsLengthIsCut();
    void bodyShorterThanItsLengthClosesTheConnection();
    void abortAfterTheHeadCutsTheConnection();
    void abortBeforeTheHeadAnswers500();
    void unfitHeadIsAnswered500();
    void drainingAnswersAndCloses();
    void drainingClosesBehindWhatIsUnderWay();
    void closeIdleSparesARequestThatHasArrived();
    void hostWithoutRoomLetsRequestsWait();
    void answerFromAnotherThread();
    void countsRequestsAndErrors();
    void isBusyUntilTheApplicationReturns_data();
    void isBusyUntilTheApplicationReturns();
    void answersOnWhileTheApplicationGoesOn();
    void clientThatLeavesBeforeItsAnswerHarmsNobody();
};

void tst_Connection::answersHttpAndKeepsTheConnection()
{
    const int client = connectClient();
    for (int i = 0; i < 3; ++i) {
        send(client, "GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray answer = receive(client, "hello");
        QVERIFY2(answer.startsWith(hello), answer.constData());
        QVERIFY(answer.contains("Content-Length: 5\r\n"));
    }
    QVERIFY(!isClosed(client));
    QCOMPARE(m_host->paths.size(), 3);
}

void tst_Connection::answersUwsgiAndCloses()
{
    const int client = connectClient();
    send(client, uwsgiGet("/u"));
    const QByteArray answer = receive(client);
    QVERIFY2(answer.startsWith(hello), answer.constData());
    QVERIFY(answer.endsWith("hello"));
    QVERIFY(!answer.contains("Transfer-Encoding"));
    QCOMPARE(m_host->paths, QByteArrayList{"/u"});
}

void tst_Connection::firstByteDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("http") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                          << QByteArray("HTTP/1.1 200");
    QTest::newRow("empty line") << QByteArray(
        "\r\nGET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                << QByteArray("HTTP/1.1 200");
    QTest::newRow("uwsgi") << uwsgiGet("/") << QByteArray("HTTP/1.1 200");
    QTest::newRow("ping") << QByteArray("\x64\0\0\0", 4) << QByteArray("\x64\0\0\1", 4);
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00", 5) << QByteArray();
    QTest::newRow("noise") << QByteArray("{}}\r\n\r\n") << QByteArray("HTTP/1.1 400");
}

void tst_Connection::firstByteDecides()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const int client = connectClient();
    send(client, bytes);
    const QByteArray answer = receive(client);
    QVERIFY2(answer.startsWith(expected), answer.constData());
    QCOMPARE(answer.isEmpty(), expected.isEmpty());
}

void tst_Connection::pipelinedRequestsAreAnsweredInOrder()
{
    m_host->answer = [](const Request &request, ResponseSink &sink) {
        sink.send(Response::text(QByteArray(request.path.data(), 2)));
    };
    const int client = connectClient();
    send(client,
         "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n"
         "GET /3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray all = receive(client);
    QVERIFY(all.indexOf("/1") > 0);
    QVERIFY(all.indexOf("/1") < all.indexOf("/2"));
    QVERIFY(all.indexOf("/2") < all.indexOf("/3"));
}

void tst_Connection::goodThenBadAnswersTheGoodOneFirst()
{
    const int client = connectClient();
    send(client,
         "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n"
         "GET /3 HTTP/1.1\r\nHost: x\r\n\r\n");
    const QByteArray all = receive(client);
    QVERIFY(all.startsWith(hello));
    QCOMPARE(all.count("HTTP/1.1 400"), 1);
    QCOMPARE(m_host->paths, QByteArrayList{"/1"});
}

void tst_Connection::refusedBodyIsAnsweredBeforeItIsRead()
{
    const int client = connectClient();
    send(client, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n");
    QVERIFY(receive(client, "\r\n\r\n").startsWith("HTTP/1.1 413"));
    send(client, QByteArray(50'000, 'x')); // the client does not see a reset while it sends on
    QVERIFY(m_host->paths.isEmpty());
}

void tst_Connection::continueIsSentWhenTheClientWaits()
{
    const int client = connectClient();
    send(client, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(receive(client, "\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    send(client, "body");
    QVERIFY(receive(client, "hello").startsWith(hello));
    QCOMPARE(m_host->bodies, QByteArrayList{"body"});
}

void tst_Connection::answersLater()
{
    ResponseSink *later = nullptr;
    m_host->answer = [&](const Request &, ResponseSink &sink) { later = &sink; };
    const int client = connectClient();
    send(client, "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(later);
    QCOMPARE(m_host->paths.size(), 1);
    std::exchange(later, nullptr)->send(Response::text("one"));
    QVERIFY(receive(client, "one").startsWith(hello));
    QTRY_VERIFY(later);
    later->send(Response::text("two"));
    QVERIFY(receive(client, "two").startsWith(hello));
}

void tst_Connection::answersInPieces_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QByteArray>("tail");
    const QByteArray http11 = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    QTest::newRow("chunked") << http11 << qint64(-1)
                             << QByteArray("\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
    QTest::newRow("length") << http11 << qint64(6) << QByteArray("\r\n\r\nabcdef");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << qint64(-1)
                              << QByteArray("\r\n\r\nabcdef");
    QTest::newRow("uwsgi") << uwsgiGet("/") << qint64(-1) << QByteArray("\r\n\r\nabcdef");
    QTest::newRow("HEAD") << QByteArray("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                          << qint64(6) << QByteArray("\r\n\r\n");
}

void tst_Connection::answersInPieces()
{
    QFETCH(QByteArray, request);
    QFETCH(qint64, length);
    QFETCH(QByteArray, tail);
    m_host->answer = [&](const Request &, ResponseSink &sink) {
        QVERIFY(sink.begin(ResponseHead(), length));
        QVERIFY(sink.write("abc"));
        QVERIFY(sink.write(""));
        QVERIFY(sink.write("def"));
        sink.end();
    };
    const int client = connectClient();
    send(client, request);
    const QByteArray answer = receive(client);
    QVERIFY2(answer.startsWith(hello) && answer.endsWith(tail), answer.constData());
}

void tst_Connection::bodyLongerThanItsLengthIsCut()
{
    m_host->answer = [](const Request &, ResponseSink &sink) {
        sink.begin(ResponseHead(), 4);
        sink.write("abcdef");
        sink.end();
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(receive(client, "abcd").endsWith("\r\n\r\nabcd"));
    QVERIFY(!isClosed(client));
}

void tst_Connection::bodyShorterThanItsLengthClosesTheConnection()
{
    m_host->answer = [](const Request &, ResponseSink &sink) {
        sink.begin(ResponseHead(), 10);
        sink.write("abc");
        sink.end();
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const QByteArray answer = receive(client);
    QVERIFY(answer.contains("Content-Length: 10"));
    QVERIFY(answer.endsWith("abc"));
}

void tst_Connection::abortAfterTheHeadCutsTheConnection()
{
    m_host->answer = [](const Request &, ResponseSink &sink) {
        sink.begin(ResponseHead(), -1);
        sink.write("abc");
        sink.abort();
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(!receive(client).endsWith("0\r\n\r\n"));
}

void tst_Connection::abortBeforeTheHeadAnswers500()
{
    m_host->answer = [](const Request &, ResponseSink &sink) {
        sink.begin(ResponseHead(), -1);
        sink.abort();
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(receive(client).startsWith("HTTP/1.1 500"));
    QCOMPARE(m_page->errors.load(), 1U);
}

void tst_Connection::unfitHeadIsAnswered500()
{
    m_host->answer = [](const Request &, ResponseSink &sink) {
        Response response = Response::text("x");
        response.fields.emplace_back("X-Bad", "a\r\nSet-Cookie: b");
        sink.send(std::move(response));
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray answer = receive(client);
    QVERIFY(answer.startsWith("HTTP/1.1 500"));
    QVERIFY(!answer.contains("Set-Cookie"));
}

void tst_Connection::drainingAnswersAndCloses()
{
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    receive(client, "hello");
    m_front->drain();
    spin();
    QVERIFY(!isClosed(client)); // the client may be sending at this moment
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(receive(client).contains("Connection: close\r\n"));
}

void tst_Connection::drainingClosesBehindWhatIsUnderWay()
{
    m_limits.idle = 10s;
    ResponseSink *later = nullptr;
    m_host->answer = [&](const Request &, ResponseSink &sink) { later = &sink; };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(later);
    m_front->drain();
    m_front->closeIdle();
    later->send(Response::text("hello"));
    const QByteArray answer = receive(client);
    QVERIFY2(answer.contains("Connection: close\r\n"), answer.constData());
    QVERIFY(answer.endsWith("hello"));
    QVERIFY(!m_front->hasConnections());
}

void tst_Connection::closeIdleSparesARequestThatHasArrived()
{
    const int idle = connectClient();
    const int asking = connectClient();
    for (const int client : {idle, asking}) {
        send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        receive(client, "hello");
    }
    send(asking, "GET /late HTTP/1.1\r\nHost: x\r\n\r\n");
    m_front->drain();
    m_front->closeIdle();
    QVERIFY(isClosed(idle));
    QVERIFY(receive(asking).startsWith(hello));
    QVERIFY(!m_front->hasConnections());
}

void tst_Connection::hostWithoutRoomLetsRequestsWait()
{
    m_host->atOnce = 1;
    ResponseSink *first = nullptr;
    m_host->answer = [&](const Request &request, ResponseSink &sink) {
        if (request.path == "/1")
            first = &sink;
        else
            sink.send(Response::text("second"));
    };
    const int one = connectClient();
    QSignalSpy room(m_front.get(), &Front::roomChanged);
    const int two = connectClient();
    send(one, uwsgiGet("/1"));
    QTRY_VERIFY(first);
    send(two, uwsgiGet("/2"));
    spin();
    spin();
    QCOMPARE(m_host->paths.size(), 1);
    QCOMPARE(room.size(), 1);
    QVERIFY(!m_front->hasRoom());
    first->send(Response::text("first"));
    QVERIFY(receive(two).endsWith("second"));
    QVERIFY(receive(one).endsWith("first"));
    spin();
    QVERIFY(m_front->hasRoom());
}

void tst_Connection::answerFromAnotherThread()
{
    m_host->atOnce = 4;
    const QByteArray body(3'000'000, 't');
    std::thread thread;
    m_host->answer = [&](const Request &, ResponseSink &sink) {
        thread = std::thread([&] {
            sink.begin(ResponseHead(), body.size());
            sink.write({body.constData(), static_cast<std::size_t>(body.size())});
            sink.end();
        });
    };
    const int client = connectClient();
    send(client, uwsgiGet("/"));
    QVERIFY(receive(client).endsWith(body));
    thread.join();
    QTRY_COMPARE(m_page->requests.load(), 1U);
    QVERIFY(!m_front->hasConnections());
}

void tst_Connection::countsRequestsAndErrors()
{
    int status = 200;
    m_host->answer = [&](const Request &, ResponseSink &sink) {
        QCOMPARE(m_page->activeRequests.load(), 1U);
        QVERIFY(m_page->requestStarted.load() > 0);
        QCOMPARE(m_page->requestLine[0].load(), 'G');
        sink.send(Response::text("x", status));
    };
    const int client = connectClient();
    for (const int each : {200, 404, 503}) {
        status = each;
        send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        receive(client, "\r\n\r\nx");
    }
    QCOMPARE(m_page->requests.load(), 3U);
    QCOMPARE(m_page->errors.load(), 1U);
    QCOMPARE(m_page->activeRequests.load(), 0U);
    QCOMPARE(m_page->requestStarted.load(), 0);
    QCOMPARE(m_page->connections.load(), 1U);
}

void tst_Connection::isBusyUntilTheApplicationReturns_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<qsizetype>("size");
    const QByteArray kept = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    for (const qsizetype size : {5, 5'000'000}) { // the larger one waits for its reader
        QTest::addRow("one at a time, uwsgi, %d bytes", int(size)) << 1 << uwsgiGet("/") << size;
        QTest::addRow("one at a time, %d bytes", int(size)) << 1 << kept << size;
        QTest::addRow("kept, %d bytes", int(size)) << 0 << kept << size;
    }
}

void tst_Connection::isBusyUntilTheApplicationReturns()
{
    QFETCH(int, atOnce);
    QFETCH(QByteArray, request);
    QFETCH(qsizetype, size);
    m_host->atOnce = atOnce;
    int behind = 0;
    m_host->answer = [&](const Request &, ResponseSink &sink) {
        sink.send(Response::text(QByteArray(size, 'b')));
        QCOMPARE(m_page->requests.load(), 1U); // the answer counts at once
        QCOMPARE(m_page->activeRequests.load(), 1U);
        QVERIFY(m_page->requestStarted.load() > 0);
        QCOMPARE(m_front->hasRoom(), atOnce == 0);
        ++behind;
    };
    const int client = connectClient();
    send(client, request);
    receive(client, QByteArray(5, 'b'));
    QCOMPARE(behind, 1);
    QCOMPARE(m_page->requests.load(), 1U);
    QCOMPARE(m_page->activeRequests.load(), 0U);
    QCOMPARE(m_page->requestStarted.load(), 0);
    QVERIFY(m_front->hasRoom());
}

void tst_Connection::answersOnWhileTheApplicationGoesOn()
{
    // An application with a loop of its own, in which the same client's next request arrives.
    m_limits.idle = 10s;
    const QByteArray next = "GET /next HTTP/1.1\r\nHost: x\r\n\r\n";
    int client = -1;
    m_host->answer = [&](const Request &request, ResponseSink &sink) {
        const bool isFirst = request.path == "/first";
        sink.send(Response::text(isFirst ? "first" : "next"));
        if (!isFirst) {
            QCOMPARE(m_page->activeRequests.load(), 2U);
            return;
        }
        const std::int64_t started = m_page->requestStarted.load();
        send(client, next);
        QTRY_COMPARE(m_page->requests.load(), 2U);
        QCOMPARE(m_page->activeRequests.load(), 1U);
        QCOMPARE(m_page->requestStarted.load(), started);
    };
    client = connectClient();
    send(client, "GET /first HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(receive(client, "next").contains("first"));
    QCOMPARE(m_page->activeRequests.load(), 0U);
    QCOMPARE(m_page->requestStarted.load(), 0);
    m_host->answer = [](const Request &, ResponseSink &sink) { sink.send(Response::text("last")); };
    send(client, next);
    QVERIFY(receive(client, "last").startsWith(hello));
    QCOMPARE(m_page->requests.load(), 3U);
    QCOMPARE(m_page->activeRequests.load(), 0U);
}

void tst_Connection::clientThatLeavesBeforeItsAnswerHarmsNobody()
{
    ResponseSink *later = nullptr;
    m_host->answer = [&](const Request &, ResponseSink &sink) { later = &sink; };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(later);
    m_clients.clear();
    spin();
    spin();
    later->send(Response::text("too late"));
    QTRY_VERIFY(!m_front->hasConnections());
}

int main(int argc, char *argv[])
{
    return runInLoop<tst_Connection>(argc, argv);
}

#include "tst_connection.moc"
