// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The handler may end its process: each scene plays in a forked worker, and is seen from outside.
#include "worker/overduerequests.h"

#include "forkedscene.h"
#include "ipc/workersignals.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <functional>
#include <memory>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

using namespace lumos;
using namespace lumos::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds harakiri = 10s;
constexpr std::chrono::nanoseconds tooLong = harakiri;
constexpr std::chrono::nanoseconds inTime = 0s;

std::int64_t ago(std::chrono::nanoseconds time)
{
    return (std::chrono::steady_clock::now().time_since_epoch() - time).count();
}

/// Tells of its stack what it is told to; without a word it knows none.
class FakeHost final : public ApplicationHost
{
public:
    Result<void> load(const Settings &) override { return {}; }
    Result<void> start(const Settings &, HostContext &) override { return {}; }
    void handle(const Request &, ResponseSink &) override { }
    bool writeStack(int fd) override
    {
        return stack && ::write(fd, stack->constData(), std::size_t(stack->size())) >= 0;
    }
    std::optional<QByteArray> stack = "frame one\nframe two\n";
};

/// What a worker has of the class's neighbours.
struct Worker
{
    Worker()
        : scoreboard(*Scoreboard::create())
        , control(scoreboard.writableControl())
        , requests(std::make_unique<OverdueRequests>(control, marks, host))
    {
        control.harakiri = harakiri.count();
        if (!requests->start())
            ::_exit(99);
    }
    RequestMark &begin(const FileDescriptor &fd, std::chrono::nanoseconds age,
                       const Request &request = {})
    {
        RequestMark &mark = marks.take();
        marks.begin(mark, fd.get(), request, ago(age));
        return mark;
    }
    static void signal() { ::raise(overdueSignal()); }

    Scoreboard scoreboard;
    ControlPage &control;
    RequestMarks marks;
    FakeHost host;
    std::unique_ptr<OverdueRequests> requests;
};

SceneOutcome play(const std::function<void(Worker &)> &scene)
{
    return playInChild([&scene] {
        Worker worker;
        scene(worker);
    });
}

} // namespace

class tst_OverdueRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhereNothingHasLeft_data();
    void answersWhereNothingHasLeft();
    void cutsAnAnswerThatHasBegun();
    void resetsATcpConnectionInItsAnswer();
    void leavesAloneWhoseClientIsDone();
    void endsOnceNobodyIsInTime();
    void endsEachOnce();
    void takesItsTimeFromTheMaster_data();
    void takesItsTimeFromTheMaster();
    void doesNothingWithoutARequest();
    void waitsForNoClient();
    void outlivesAClientThatHasGone();
    void showsWhereTheApplicationIs_data();
    void showsWhereTheApplicationIs();
    void keepsErrno();
    void endsItsHandlerWithItself();
};

void tst_OverdueRequests::answersWhereNothingHasLeft_data()
{
    QTest::addColumn<bool>("isUwsgi");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("http") << false << QByteArray("GET");
    QTest::newRow("http, head") << false << QByteArray("HEAD");
    QTest::newRow("uwsgi") << true << QByteArray("POST");
    QTest::newRow("uwsgi, head") << true << QByteArray("HEAD");
}

void tst_OverdueRequests::answersWhereNothingHasLeft()
{
    QFETCH(bool, isUwsgi);
    QFETCH(QByteArray, method);
    const Connection connection = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        Request request;
        request.protocol = isUwsgi ? Request::Protocol::Uwsgi : Request::Protocol::Http;
        request.method = std::string_view(method.constData(), std::size_t(method.size()));
        RequestMark &mark = worker.begin(connection.worker, tooLong, request);
        const FileDescriptor none;
        worker.begin(none, inTime); // or nobody could ask
        Worker::signal();
        require(!mark.claim()); // the application's own answer comes too late
    });
    QCOMPARE(outcome.code, 0);
    const QByteArray answer = connection.heard();
    QVERIFY2(answer.startsWith("HTTP/1.1 504 Gateway Timeout\r\n"), answer.constData());
    QVERIFY2(answer.endsWith('.'), answer.constData());
    const qsizetype end = answer.indexOf("\r\n\r\n");
    QCOMPARE(answer.size() > end + 5, method != "HEAD");
    const QByteArray head = answer.left(end).toLower();
    QVERIFY2(head.contains("content-length: "), head.constData());
    QCOMPARE(head.contains("connection: close"), !isUwsgi);
    QVERIFY2(!head.contains("\r\ndate:"), head.constData());
}

void tst_OverdueRequests::cutsAnAnswerThatHasBegun()
{
    const Connection connection = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        RequestMark &mark = worker.begin(connection.worker, tooLong);
        require(mark.claim());
        connection.say("HTTP/1.1 2");
        Worker::signal();
    });
    QCOMPARE(outcome.code, -SIGKILL);
    QCOMPARE(connection.heard(), QByteArray("HTTP/1.1 2."));
}

void tst_OverdueRequests::resetsATcpConnectionInItsAnswer()
{
    Connection connection = Connection::overTcp();
    const SceneOutcome outcome = play([&](Worker &worker) {
        RequestMark &mark = worker.begin(connection.worker, tooLong);
        const FileDescriptor none;
        worker.begin(none, inTime);
        require(mark.claim());
        connection.say("HTTP/1.0 2");
        Worker::signal();
    });
    QCOMPARE(outcome.code, 0);
    // The worker's end is still open here: nothing but the handler has ended it.
    QVERIFY2(connection.heard().endsWith('!'), "an answer without a length would look whole");
}

// The mark's descriptor may be another client's by now.
void tst_OverdueRequests::leavesAloneWhoseClientIsDone()
{
    const Connection connection = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        RequestMark &mark = worker.begin(connection.worker, tooLong);
        RequestMarks::called(mark);
        require(mark.claim() && !RequestMarks::answered(mark));
        worker.marks.begin(worker.marks.nextAfter(mark), connection.worker.get(), {}, ago(inTime));
        Worker::signal();
        connection.say("next");
    });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(connection.heard(), QByteArray("next"));
}

void tst_OverdueRequests::endsOnceNobodyIsInTime()
{
    const Connection overdue = Connection::overUnix();
    const Connection other = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        RequestMark &mark = worker.begin(other.worker, inTime);
        worker.begin(overdue.worker, tooLong);
        Worker::signal();
        require(mark.claim());
        other.say("whole");
        worker.marks.end(mark);
        Worker::signal();
    });
    QCOMPARE(outcome.code, -SIGKILL);
    QVERIFY(overdue.heard().startsWith("HTTP/1.1 504 "));
    QCOMPARE(other.heard(), QByteArray("whole"));
}

void tst_OverdueRequests::endsEachOnce()
{
    const Connection first = Connection::overUnix();
    const Connection second = Connection::overUnix();
    const FileDescriptor none;
    const SceneOutcome outcome = play([&](Worker &worker) {
        worker.begin(none, inTime);
        worker.begin(first.worker, tooLong);
        Worker::signal();
        Worker::signal();
        worker.begin(second.worker, tooLong);
        Worker::signal();
    });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(first.heard().count("HTTP/1.1 504 "), 1);
    QCOMPARE(second.heard().count("HTTP/1.1 504 "), 1);
    QCOMPARE(outcome.log.count("frame one"), 2); // for each that is new
}

void tst_OverdueRequests::takesItsTimeFromTheMaster_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("isOverdue");
    QTest::newRow("off") << qint64{0} << false;
    QTest::newRow("nonsense") << qint64{-1} << false;
    QTest::newRow("its age") << qint64{5'000'000'000} << true;
    QTest::newRow("longer") << qint64{3'600'000'000'000} << false;
}

void tst_OverdueRequests::takesItsTimeFromTheMaster()
{
    QFETCH(qint64, limit);
    QFETCH(bool, isOverdue);
    const Connection connection = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        worker.begin(connection.worker, 5s);
        worker.control.harakiri = limit; // a reload may change it
        Worker::signal();
    });
    QCOMPARE(outcome.code, isOverdue ? -SIGKILL : 0);
    QCOMPARE(connection.heard().isEmpty(), !isOverdue);
}

void tst_OverdueRequests::doesNothingWithoutARequest()
{
    const Connection connection = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        Worker::signal();
        worker.marks.end(worker.begin(connection.worker, tooLong));
        Worker::signal(); // it has just ended
        connection.say("next");
    });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.log, QByteArray());
    QCOMPARE(connection.heard(), QByteArray("next"));
}

void tst_OverdueRequests::waitsForNoClient()
{
    const Connection connection = Connection::overTcp(); // blocks, unlike those of a worker
    const SceneOutcome outcome = play([&](Worker &worker) {
        const std::array<char, 65536> earlier{};
        while (::send(connection.worker.get(), earlier.data(), earlier.size(), MSG_DONTWAIT) > 0) {
        }
        worker.begin(connection.worker, tooLong);
        Worker::signal();
    });
    QCOMPARE(outcome.code, -SIGKILL); // and not by its alarm
}

void tst_OverdueRequests::outlivesAClientThatHasGone()
{
    Connection connection = Connection::overUnix();
    connection.client.reset();
    const FileDescriptor none;
    const SceneOutcome outcome = play([&](Worker &worker) {
        worker.begin(none, inTime);
        worker.begin(connection.worker, tooLong);
        Worker::signal();
    });
    QCOMPARE(outcome.code, 0); // no SIGPIPE
}

void tst_OverdueRequests::showsWhereTheApplicationIs_data()
{
    QTest::addColumn<std::optional<QByteArray>>("stack");
    QTest::addColumn<QByteArray>("line");
    using Stack = std::optional<QByteArray>;
    QTest::newRow("its host's words")
        << Stack("  File app.py\n  line 7\n") << QByteArray("lumos.worker:   line 7\n");
    QTest::newRow("the machine's") << Stack() << QByteArray("tst_overduerequests(");
    QTest::newRow("nothing") << Stack("") << QByteArray();
}

void tst_OverdueRequests::showsWhereTheApplicationIs()
{
    QFETCH(std::optional<QByteArray>, stack);
    QFETCH(QByteArray, line);
    const Connection connection = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        worker.host.stack = stack;
        worker.begin(connection.worker, tooLong);
        Worker::signal();
    });
    QCOMPARE(outcome.code, -SIGKILL);
    QCOMPARE(outcome.log.isEmpty(), line.isEmpty());
    QVERIFY2(outcome.log.contains(line), outcome.log.constData());
}

void tst_OverdueRequests::keepsErrno()
{
    const FileDescriptor none; // all that is done with it fails
    const SceneOutcome outcome = play([&](Worker &worker) {
        worker.begin(none, tooLong);
        worker.begin(none, inTime);
        errno = EDOM;
        Worker::signal();
        require(errno == EDOM);
    });
    QCOMPARE(outcome.code, 0);
}

void tst_OverdueRequests::endsItsHandlerWithItself()
{
    const Connection connection = Connection::overUnix();
    const SceneOutcome outcome = play([&](Worker &worker) {
        worker.begin(connection.worker, tooLong);
        worker.requests.reset();
        Worker::signal();
    });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(connection.heard(), QByteArray());
}

QTEST_APPLESS_MAIN(tst_OverdueRequests)
#include "tst_overduerequests.moc"
