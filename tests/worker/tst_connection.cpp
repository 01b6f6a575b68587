// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/applicationhost.h"
#include "worker/accesslog.h"
#include "worker/epolldispatcher.h"
#include "worker/front.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

/// An application whose answers a test chooses.
class FakeHost final : public ApplicationHost
{
public:
    Result<void> load(const Settings &) override { return {}; }
    Result<void> start(const Settings &, HostContext &) override { return {}; }
    [[nodiscard]] int concurrency() const override { return atOnce; }
    void handle(const Request &request, ResponseSink &sink) override
    {
        paths.append(QByteArray(request.path.data(), static_cast<qsizetype>(request.path.size())));
        bodies.append(QByteArray(request.body.data(), static_cast<qsizetype>(request.body.size())));
        answer(request, sink);
    }

    std::function<void(const Request &, ResponseSink &)> answer =
        [](const Request &, ResponseSink &sink) { sink.send(Response::text("hello")); };
    QByteArrayList paths;
    QByteArrayList bodies;
    int atOnce = 0;
};

QByteArray uwsgiPacket(const QList<QPair<QByteArray, QByteArray>> &variables)
{
    QByteArray data;
    const auto put = [&](const QByteArray &text) {
        data += static_cast<char>(text.size() & 0xff);
        data += static_cast<char>(text.size() >> 8);
        data += text;
    };
    for (const auto &[key, value] : variables) {
        put(key);
        put(value);
    }
    QByteArray packet;
    packet += '\0';
    packet += static_cast<char>(data.size() & 0xff);
    packet += static_cast<char>(data.size() >> 8);
    packet += '\0';
    return packet + data;
}

QByteArray uwsgiGet(const QByteArray &path)
{
    return uwsgiPacket({{"REQUEST_METHOD", "GET"},
                        {"REQUEST_URI", path},
                        {"PATH_INFO", path},
                        {"SERVER_PROTOCOL", "HTTP/1.1"}});
}

constexpr auto hello = "HTTP/1.1 200 OK";

} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT

public:
    explicit tst_Connection(EpollDispatcher &dispatcher)
        : m_dispatcher(dispatcher)
    { }

private Q_SLOTS:
    void init();
    void cleanup();
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
    void largeAnswerReachesASlowReader();
    void readerThatTakesNothingIsCut();
    void silenceInTheHeadEndsWith408();
    void silenceWithoutAByteJustCloses();
    void silenceInTheBodyEndsWith408();
    void slowButSteadyBodyIsAccepted();
    void idleConnectionIsClosed();
    void drainingAnswersAndCloses();
    void closeIdleSparesARequestThatHasArrived();
    void hostWithoutRoomLetsRequestsWait();
    void hasRoomUntilItIsFull();
    void keepsNothingInTheLastQuarter_data();
    void keepsNothingInTheLastQuarter();
    void saysOnceThatItIsFull();
    void answerFromAnotherThread();
    void countsRequestsAndErrors();
    void isBusyUntilTheApplicationReturns_data();
    void isBusyUntilTheApplicationReturns();
    void answersOnWhileTheApplicationGoesOn();
    void clientThatLeavesBeforeItsAnswerHarmsNobody();

private:
    int connectClient();
    void send(int client, const QByteArray &bytes);
    QByteArray receive(int client, const QByteArray &until = {});
    bool isClosed(int client);
    void spin() { QCoreApplication::processEvents(); }

    EpollDispatcher &m_dispatcher;
    std::unique_ptr<FakeHost> m_host;
    std::optional<Scoreboard> m_scoreboard;
    std::unique_ptr<WorkerPage> m_page;
    std::unique_ptr<Front> m_front;
    std::vector<FileDescriptor> m_clients;
    ConnectionLimits m_limits;
    std::size_t m_maxConnections = 0;
};

namespace {

const QRegularExpression fullWarning(
    QStringLiteral("^worker 0 has . connections, as many as it may \\(worker-connections\\): "));

} // namespace

void tst_Connection::init()
{
    m_limits = {.head = 150ms, .period = 150ms, .idle = 300ms, .farewell = 150ms};
    m_limits.unsentBytes = 65536;
    m_maxConnections = 1000;
    m_host = std::make_unique<FakeHost>();
    m_scoreboard.emplace(std::move(*Scoreboard::create()));
    m_page = std::make_unique<WorkerPage>();
}

int tst_Connection::connectClient()
{
    if (!m_front) {
        ReaderLimits reading;
        reading.body = 100'000;
        m_front = std::make_unique<Front>(Front::Parts{.dispatcher = m_dispatcher,
                                                       .host = *m_host,
                                                       .scoreboard = *m_scoreboard,
                                                       .page = *m_page,
                                                       .maxConnections = m_maxConnections},
                                          reading, m_limits);
        m_dispatcher.setHook(m_front.get());
    }
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("socketpair");
    ConnectionFacts facts;
    facts.isUnix = true;
    m_front->serve(FileDescriptor(ends[0]), facts, std::nullopt);
    m_clients.emplace_back(ends[1]);
    return ends[1];
}

void tst_Connection::cleanup()
{
    m_clients.clear();
    spin();
    m_dispatcher.setHook(nullptr);
    m_front.reset();
}

void tst_Connection::send(int client, const QByteArray &bytes)
{
    QCOMPARE(
        ::send(client, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL),
        static_cast<ssize_t>(bytes.size()));
}

/// Reads until @p until has come, or the end.
QByteArray tst_Connection::receive(int client, const QByteArray &until)
{
    QByteArray all;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    const auto end = std::chrono::steady_clock::now() + 5s;
    while (std::chrono::steady_clock::now() < end) {
        spin();
        const ssize_t count =
            ::read(client, buffer.data(), static_cast<std::size_t>(buffer.size()));
        if (count == 0 || (count < 0 && errno != EAGAIN))
            return all;
        if (count > 0)
            all.append(buffer.constData(), count);
        if (!until.isEmpty() && all.contains(until))
            return all;
    }
    return all + "(timeout)";
}

bool tst_Connection::isClosed(int client)
{
    spin();
    char byte = 0;
    return ::recv(client, &byte, 1, MSG_PEEK) == 0;
}

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

void tst_Connection::largeAnswerReachesASlowReader()
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

void tst_Connection::readerThatTakesNothingIsCut()
{
    m_host->answer = [&](const Request &, ResponseSink &sink) {
        sink.send(Response::text(QByteArray(5'000'000, 'b')));
    };
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(!m_front->hasConnections());
}

void tst_Connection::silenceInTheHeadEndsWith408()
{
    const int client = connectClient();
    send(client, "GET / HT");
    QVERIFY(receive(client).startsWith("HTTP/1.1 408"));
}

void tst_Connection::silenceWithoutAByteJustCloses()
{
    const int client = connectClient();
    QCOMPARE(receive(client), QByteArray());
}

void tst_Connection::silenceInTheBodyEndsWith408()
{
    const int client = connectClient();
    send(client, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
    QVERIFY(receive(client).startsWith("HTTP/1.1 408"));
    QVERIFY(m_host->paths.isEmpty());
}

void tst_Connection::slowButSteadyBodyIsAccepted()
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

void tst_Connection::idleConnectionIsClosed()
{
    const int client = connectClient();
    send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(receive(client, "hello").startsWith(hello));
    QCOMPARE(receive(client), QByteArray());
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

void tst_Connection::hasRoomUntilItIsFull()
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

void tst_Connection::keepsNothingInTheLastQuarter_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("kept"); // of as many connections as may be
    for (const auto &[most, kept] : {std::pair(1, 0), {2, 1}, {3, 2}, {4, 3}, {5, 3}, {8, 6}})
        QTest::addRow("%d", most) << most << kept;
}

void tst_Connection::keepsNothingInTheLastQuarter()
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

void tst_Connection::saysOnceThatItIsFull()
{
    m_maxConnections = 1;
    QTest::ignoreMessage(QtWarningMsg, fullWarning);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("worker-connections")));
    for (int i = 0; i < 3; ++i) {
        send(connectClient(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(receive(m_clients.back().get()).startsWith(hello));
    }
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
    auto *dispatcher = new EpollDispatcher;
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv);
    tst_Connection test(*dispatcher);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connection.moc"
