// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/workerwatch.h"

#include "ipc/processmemory.h"
#include "ipc/queueprobe.h"
#include "ipc/unixaddress.h"
#include "ipc/workersignals.h"
#include "master/listensocket.h"
#include "watchedworkers.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::Signal;
using test::WatchedWorkers;

class tst_WorkerWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheWorkersHowLongARequestMayTake_data();
    void tellsTheWorkersHowLongARequestMayTake();
    void endsAnOverdueRequest();
    void replacesOneThatLeaves();
    void knowsOfAnExitWhetherItWasAnnounced_data();
    void knowsOfAnExitWhetherItWasAnnounced();
    void countsACrashOfOneThatLeaves_data();
    void countsACrashOfOneThatLeaves();
    void hearsACallForAReload();
    void renewsAnOldWorker();
    void renewsABigWorker_data();
    void renewsABigWorker();
    void looksOnAtTheMemoryOfOneAtWork();
    void asksForTheirMemory_data();
    void asksForTheirMemory();
    void wantsAWorkerForTheFirstThatConnects_data();
    void wantsAWorkerForTheFirstThatConnects();
    void wantsMoreWhileConnectionsWait_data();
    void wantsMoreWhileConnectionsWait();
    void wantsNobodyAtWorkToEnd();
    void wantsNoOtherNumberAfterAStop();
    void sleepsOnceNothingHappens();
    void staysAwakeWhileRequestsEnd();
    void actsInItsSleep();
    void seesThatNobodyAnswersWhoConnects();
    void sleepsOnWhenWhoConnectsIsAccepted();

private:
    [[nodiscard]] ListenSocket listen(const QString &name) const;
    [[nodiscard]] FileDescriptor connectTo(const ListenSocket &socket) const;
    void watch(const Settings &settings, int most = 1);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<WatchedWorkers> m_workers;
    WorkerWatch *m_watch = nullptr;
};

void tst_WorkerWatch::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<WatchedWorkers>();
    m_watch = &m_workers->watch;
    QVERIFY(m_watch->open());
}

void tst_WorkerWatch::cleanup()
{
    m_workers.reset();
}

ListenSocket tst_WorkerWatch::listen(const QString &name) const
{
    SocketAddress address;
    address.path = m_place->filePath(name);
    return *ListenSocket::listenOn(address, {});
}

FileDescriptor tst_WorkerWatch::connectTo(const ListenSocket &socket) const
{
    return std::move(connectUnix(*unixAddress(socket.address().path)).fd);
}

void tst_WorkerWatch::watch(const Settings &settings, int most)
{
    m_watch->setSettings(settings, most, 0s);
    m_watch->begin();
}

void tst_WorkerWatch::tellsTheWorkersHowLongARequestMayTake_data()
{
    QTest::addColumn<std::optional<int>>("seconds");
    QTest::addColumn<int>("told");
    QTest::newRow("nothing is set") << std::optional<int>() << 60;
    QTest::newRow("off") << std::optional<int>(0) << 0;
    QTest::newRow("set") << std::optional<int>(5) << 5;
}

void tst_WorkerWatch::tellsTheWorkersHowLongARequestMayTake()
{
    QFETCH(std::optional<int>, seconds);
    QFETCH(int, told);
    Settings settings;
    if (seconds)
        settings.harakiri = std::chrono::seconds(*seconds);
    m_watch->setSettings(settings, 1, 60s);
    QCOMPARE(m_workers->scoreboard.control().harakiri.load(), std::int64_t{told} * 1'000'000'000);
}

void tst_WorkerWatch::endsAnOverdueRequest()
{
    Settings settings;
    settings.harakiri = 2s;
    watch(settings);
    const pid_t pid = m_workers->addReady();
    m_workers->beginRequest(pid, "GET /a?secret=1", 2s);
    QSignalSpy overdue(m_watch, &WorkerWatch::requestOverdue);
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(u"^worker 1 .* on the request GET /a\\?secret=1 for 2 s"_s));
    m_watch->look();
    // The other way round SIGTERM would end what the application waits for.
    QCOMPARE(m_workers->takeSignals(),
             (std::vector<Signal>{{pid, overdueSignal()}, {pid, SIGTERM}}));
    const WorkerPool::Worker *worker = m_workers->pool.find(pid);
    QCOMPARE(worker->reason, RestartReason::Harakiri);
    QVERIFY(worker->killAt);
    QVERIFY(*worker->killAt <= m_workers->clock.now() + RequestWatch::overdueGrace);
    QCOMPARE(overdue.size(), 1);
    QCOMPARE(overdue[0][0].toString(), u"worker 1 has taken too long for a request (harakiri)"_s);
    QCOMPARE(overdue[0][1].toString(), u"GET /a"_s);
    QCOMPARE(m_workers->orders.size(), 1U); // its place is filled at once
    m_watch->look();
    QCOMPARE(m_workers->takeSignals(), (std::vector<Signal>{{pid, overdueSignal()}}));
    QCOMPARE(overdue.size(), 1);
}

void tst_WorkerWatch::replacesOneThatLeaves()
{
    Settings settings;
    settings.maxRequests = 100;
    watch(settings);
    const pid_t pid = m_workers->addReady();
    m_watch->look();
    QCOMPARE(m_workers->pool.find(pid)->state, WorkerPool::State::Ready);
    m_workers->page(pid).isLeaving = 1;
    m_watch->look();
    QCOMPARE(m_workers->pool.find(pid)->state, WorkerPool::State::Draining);
    QCOMPARE(m_workers->pool.find(pid)->reason, RestartReason::MaxRequests);
    QCOMPARE(m_workers->orders.size(), 1U);
}

void tst_WorkerWatch::knowsOfAnExitWhetherItWasAnnounced_data()
{
    QTest::addColumn<bool>("isLeaving");
    QTest::addColumn<bool>("isLimited"); ///< by max-requests
    QTest::addColumn<bool>("isCrash");
    QTest::addColumn<bool>("isAnnounced");
    QTest::newRow("leaves, and nobody has looked") << true << true << false << true;
    QTest::newRow("a surprise") << false << true << false << false;
    // The page is the application's to write.
    QTest::newRow("a crash that calls itself leaving") << true << true << true << false;
    QTest::newRow("leaves without a reason") << true << false << false << false;
}

void tst_WorkerWatch::knowsOfAnExitWhetherItWasAnnounced()
{
    QFETCH(bool, isLeaving);
    QFETCH(bool, isLimited);
    QFETCH(bool, isCrash);
    QFETCH(bool, isAnnounced);
    Settings settings;
    settings.maxRequests = isLimited ? 100 : 0;
    watch(settings);
    const pid_t pid = m_workers->addReady();
    m_workers->page(pid).isLeaving = isLeaving ? 1 : 0;
    siginfo_t info{};
    info.si_code = isCrash ? CLD_KILLED : CLD_EXITED;
    info.si_status = isCrash ? SIGSEGV : 0;
    info.si_pid = pid + 1; // some other child
    m_watch->noteExit(info);
    info.si_pid = pid;
    m_watch->noteExit(info);
    const auto exit = m_workers->pool.childExited(pid, m_workers->clock.now());
    QVERIFY(exit);
    QCOMPARE(exit->wasWanted, !isAnnounced);
    QCOMPARE(exit->worker.reason == RestartReason::MaxRequests, isAnnounced);
}

void tst_WorkerWatch::countsACrashOfOneThatLeaves_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("in order") << int(CLD_EXITED) << 0 << false;
    QTest::newRow("by our word") << int(CLD_KILLED) << SIGTERM << false;
    QTest::newRow("with a failure") << int(CLD_EXITED) << 3 << true;
    QTest::newRow("a crash") << int(CLD_DUMPED) << SIGSEGV << true;
    QTest::newRow("killed by somebody") << int(CLD_KILLED) << SIGKILL << true;
    QTest::newRow("only stopped") << int(CLD_STOPPED) << SIGSTOP << false;
}

void tst_WorkerWatch::countsACrashOfOneThatLeaves()
{
    QFETCH(int, code);
    QFETCH(int, status);
    QFETCH(bool, isLost);
    Settings settings;
    settings.maxRequests = 100;
    watch(settings);
    const pid_t pid = m_workers->addReady();
    m_workers->page(pid).isLeaving = 1;
    m_watch->look();
    QCOMPARE(m_workers->pool.find(pid)->reason, RestartReason::MaxRequests);
    siginfo_t info{};
    info.si_code = code;
    info.si_status = status;
    info.si_pid = pid;
    m_watch->noteExit(info);
    const auto exit = m_workers->pool.childExited(pid, m_workers->clock.now());
    QVERIFY(exit);
    QCOMPARE(exit->wasWanted, isLost);
    QCOMPARE(exit->worker.reason == RestartReason::MaxRequests, !isLost);
}

void tst_WorkerWatch::hearsACallForAReload()
{
    watch({});
    const pid_t pid = m_workers->addReady();
    QSignalSpy wanted(m_watch, &WorkerWatch::reloadWanted);
    m_watch->look();
    QCOMPARE(wanted.size(), 0);
    m_workers->page(pid).reloadsAsked = 1;
    m_watch->look();
    m_watch->look();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"the application in worker 1 asks for it"_s);
}

void tst_WorkerWatch::renewsAnOldWorker()
{
    Settings settings;
    settings.maxWorkerLifetime = 60s;
    watch(settings, 2);
    m_workers->pool.setDesired(2, m_workers->clock.now());
    const pid_t old = m_workers->addReady(60s);
    const pid_t young = m_workers->addReady(30s);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"end of its max-worker-lifetime$"_s));
    m_watch->look();
    QVERIFY(m_workers->pool.find(old)->isStale); // and serves on until there is another
    QCOMPARE(m_workers->pool.find(old)->reason, RestartReason::Lifetime);
    QCOMPARE(m_workers->takeSignals(), std::vector<Signal>());
    QVERIFY(!m_workers->pool.find(young)->isStale);
    QCOMPARE(m_workers->orders.size(), 1U);
}

void tst_WorkerWatch::renewsABigWorker_data()
{
    QTest::addColumn<int>("limit"); // MiB; this test has more than 1, and less than a TiB
    QTest::addColumn<quint64>("bornMemory");
    QTest::addColumn<QString>("log");
    QTest::addColumn<bool>("isRenewed");
    const auto big = u"holds more memory than reload-on-rss allows: it is replaced"_s;
    const auto born = u"reload-on-rss allows before its first request"_s;
    QTest::newRow("off") << 0 << quint64{0} << QString() << false;
    QTest::newRow("small") << (1 << 20) << quint64{0} << QString() << false;
    QTest::newRow("grown") << 1 << quint64{1} << big << true;
    QTest::newRow("born big") << 1 << ~quint64{0} << born << false;
}

void tst_WorkerWatch::renewsABigWorker()
{
    QFETCH(int, limit);
    QFETCH(quint64, bornMemory);
    QFETCH(QString, log);
    QFETCH(bool, isRenewed);
    Settings settings;
    settings.reloadOnRss = limit;
    watch(settings);
    const pid_t pid = m_workers->addReady(0s, ::getpid());
    m_workers->page(pid).requests = 1;
    m_workers->page(pid).bornMemory = bornMemory;
    if (!log.isEmpty())
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(log));
    m_watch->look();
    QCOMPARE(m_workers->pool.find(pid)->isStale, isRenewed);
    QCOMPARE(m_workers->pool.find(pid)->reason == RestartReason::Memory, isRenewed);
}

// One that is stuck in a request: no request begins or ends, and nobody wakes the master.
void tst_WorkerWatch::looksOnAtTheMemoryOfOneAtWork()
{
    const auto before = ProcessMemory::of(::getpid());
    QVERIFY(before);
    Settings settings;
    settings.reloadOnRss = int(before->resident >> 20U) + 64;
    watch(settings);
    const pid_t pid = m_workers->addReady(0s, ::getpid());
    m_workers->page(pid).requests = 1;
    m_workers->page(pid).bornMemory = 1;
    m_workers->beginRequest(pid, "GET /", 0s);
    QVERIFY(m_workers->passUntilAsleep());
    QVERIFY(!m_workers->pool.find(pid)->isStale);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"holds more memory"_s));
    const QByteArray grown(96 << 20, 'x');
    QVERIFY(m_workers->clock.passUntil([&] { return m_workers->pool.find(pid)->isStale; }, 2s));
    QCOMPARE(m_workers->pool.find(pid)->reason, RestartReason::Memory);
    // Idle again, it is looked at no longer.
    m_workers->page(pid).activeRequests = 0;
    m_workers->looksAsleep = 0;
    QVERIFY(m_workers->passUntilAsleep());
    m_workers->clock.pass(1min);
    QCOMPARE(m_workers->looksAsleep, 2);
}

void tst_WorkerWatch::asksForTheirMemory_data()
{
    QTest::addColumn<QString>("stats");
    QTest::addColumn<QString>("metrics");
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("active");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("for the stats") << u"/s"_s << QString() << 15 << 0 << true;
    QTest::newRow("for the metrics") << QString() << u"/m"_s << 15 << 0 << true;
    QTest::newRow("for nobody") << QString() << QString() << 15 << 0 << false;
    QTest::newRow("has just told it") << u"/s"_s << QString() << 5 << 0 << false;
    QTest::newRow("within a request") << u"/s"_s << QString() << 15 << 1 << false;
}

void tst_WorkerWatch::asksForTheirMemory()
{
    QFETCH(QString, stats);
    QFETCH(QString, metrics);
    QFETCH(int, age);
    QFETCH(int, active);
    QFETCH(bool, isAsked);
    Settings settings;
    settings.stats = stats;
    settings.metrics = metrics;
    watch(settings);
    const pid_t pid = m_workers->addReady(std::chrono::seconds(age));
    m_workers->page(pid).activeRequests = std::uint32_t(active);
    m_watch->measureMemory();
    m_watch->measureMemory(); // at most every 15 s
    QCOMPARE(m_workers->takeSignals(), std::vector<Signal>(isAsked ? 1 : 0, {pid, pingSignal()}));
}

void tst_WorkerWatch::wantsAWorkerForTheFirstThatConnects_data()
{
    QTest::addColumn<bool>("comesLate");
    QTest::newRow("while the master sleeps") << true;
    QTest::newRow("before anybody could serve it") << false;
}

void tst_WorkerWatch::wantsAWorkerForTheFirstThatConnects()
{
    QFETCH(bool, comesLate);
    const ListenSocket before = listen(u"before"_s);
    const ListenSocket socket = listen(u"s"_s);
    m_watch->setListeners({before.fd()});
    m_watch->setListeners({socket.fd()});
    Settings settings;
    settings.cheaper = 0;
    m_watch->setSettings(settings, 3, 0s);
    QSignalSpy wanted(m_watch, &WorkerWatch::wantedChanged);
    const FileDescriptor elsewhere = connectTo(before); // nobody's concern any longer
    FileDescriptor client = comesLate ? FileDescriptor() : connectTo(socket);
    QCoreApplication::processEvents();
    QCOMPARE(m_watch->demand().wanted(), 0);
    m_watch->begin();
    if (comesLate) {
        QVERIFY(m_workers->passUntilAsleep());
        m_workers->clock.pass(1min);
        QCOMPARE(m_workers->looksAsleep, 2); // the last for now
        QCOMPARE(wanted.size(), 0);
        client = connectTo(socket);
    }
    QTRY_COMPARE(m_watch->demand().wanted(), 1);
    QCOMPARE(wanted.size(), 1);
    // It waits for its worker: the master accepts nobody.
    pollfd entry{socket.fd(), POLLIN, 0};
    QCOMPARE(::poll(&entry, 1, 0), 1);
}

void tst_WorkerWatch::wantsMoreWhileConnectionsWait_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("all are at work") << false;
    QTest::newRow("all have as many connections as they may") << true;
}

void tst_WorkerWatch::wantsMoreWhileConnectionsWait()
{
    QFETCH(bool, isFull);
    const ListenSocket socket = listen(u"s"_s);
    if (const auto queue = probeListenQueue(socket.fd()); !queue)
        QSKIP(qPrintable(queue.error().text));
    m_watch->setListeners({socket.fd()});
    Settings settings;
    settings.cheaper = 1;
    watch(settings, 4);
    const pid_t pid = m_workers->addReady();
    QSignalSpy wanted(m_watch, &WorkerWatch::wantedChanged);
    m_workers->beginRequest(pid, "GET /", 0s);
    m_watch->look();
    QCOMPARE(m_watch->demand().wanted(), 1); // busy, and nobody waits
    const FileDescriptor client = connectTo(socket);
    m_workers->page(pid).activeRequests = 0;
    m_watch->look();
    QCOMPARE(m_watch->demand().wanted(), 1); // somebody has come, and it is idle
    if (isFull)
        m_workers->page(pid).isFull = 1;
    else
        m_workers->page(pid).activeRequests = 1;
    m_watch->look();
    QCOMPARE(m_watch->demand().wanted(), 2);
    QCOMPARE(wanted.size(), 1);
}

void tst_WorkerWatch::wantsNobodyAtWorkToEnd()
{
    watch({}, 3);
    m_workers->pool.setDesired(3, m_workers->clock.now());
    m_workers->addReady();
    const pid_t second = m_workers->addReady();
    m_workers->addReady();
    Settings settings;
    settings.cheaper = 1;
    m_watch->setSettings(settings, 3, 0s);
    m_workers->beginRequest(second, "GET /", 0s);
    QSignalSpy wanted(m_watch, &WorkerWatch::wantedChanged);
    QVERIFY(m_workers->clock.passUntil([&] { return !wanted.isEmpty(); }));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_watch->demand().wanted(), 2);
}

void tst_WorkerWatch::wantsNoOtherNumberAfterAStop()
{
    const ListenSocket socket = listen(u"s"_s);
    m_watch->setListeners({socket.fd()});
    Settings settings;
    settings.cheaper = 0;
    watch(settings, 3);
    m_watch->stop();
    QSignalSpy wanted(m_watch, &WorkerWatch::wantedChanged);
    QSignalSpy changed(m_watch, &WorkerWatch::changed);
    const FileDescriptor client = connectTo(socket);
    m_workers->clock.pass(1min);
    QVERIFY(!changed.isEmpty()); // requests that are under way are still looked at
    QCOMPARE(wanted.size(), 0);
}

void tst_WorkerWatch::sleepsOnceNothingHappens()
{
    const int &looks = m_workers->looksAsleep;
    const auto began = m_workers->clock.now();
    watch({});
    const pid_t pid = m_workers->addReady();
    // Twice: for a request that has begun just before it could wake anybody.
    QVERIFY(m_workers->passUntilAsleep());
    QVERIFY(m_workers->clock.now() - began >= 2s);
    QVERIFY(m_workers->clock.now() - began < 4s);
    // Asked once more: whatever comes later shows in its sleep.
    QCOMPARE(m_workers->takeSignals(), (std::vector<Signal>{{pid, pingSignal()}}));
    m_watch->poolChanged();
    m_workers->clock.pass(5s);
    QCOMPARE(looks, 2); // it has seen those workers
    m_workers->pool.setDesired(2, m_workers->clock.now());
    m_workers->addReady();
    m_watch->poolChanged();
    m_workers->clock.pass(0s);
    QCOMPARE(looks, 3);
    QCOMPARE(::eventfd_write(m_watch->wakeFd(), 1), 0); // a worker's, as its request starts
    m_workers->clock.pass(0s);
    QVERIFY(!m_workers->isAsleep());
    QVERIFY(m_workers->passUntilAsleep(4));
}

void tst_WorkerWatch::staysAwakeWhileRequestsEnd()
{
    WorkerPage &page = m_workers->page(m_workers->addReady());
    page.requests = 1;
    int looks = 0;
    connect(m_watch, &WorkerWatch::changed, this, [&] {
        ++looks;
        ++page.requests;
    });
    watch({});
    m_workers->clock.pass(1min);
    QVERIFY2(looks >= 60 && looks <= 62, qPrintable(QString::number(looks))); // one a second
    QCOMPARE(m_workers->looksAsleep, 0);
}

void tst_WorkerWatch::actsInItsSleep()
{
    watch({});
    m_workers->pool.setDesired(2, m_workers->clock.now());
    const pid_t silent = m_workers->addReady();
    const pid_t alive = m_workers->addReady();
    m_workers->answersPings = alive;
    WatchedWorkers elastic; // which has had a client, and none since
    const ListenSocket socket = listen(u"s"_s);
    elastic.watch.setListeners({socket.fd()});
    Settings settings;
    settings.cheaper = 0;
    elastic.watch.setSettings(settings, 1, 0s);
    elastic.watch.begin();
    FileDescriptor client = connectTo(socket);
    QVERIFY(elastic.clock.passUntil([&] { return elastic.watch.demand().wanted() == 1; }));
    elastic.answersPings = elastic.addReady();
    FileDescriptor(::accept(socket.fd(), nullptr, nullptr)).reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no sign of life for 10 s"_s));
    const auto isKilled = [this, silent] {
        return std::ranges::count(m_workers->signalled, Signal{silent, SIGKILL}) == 1;
    };
    QVERIFY(m_workers->clock.passUntil(isKilled));
    QCOMPARE(m_workers->pool.find(silent)->reason, RestartReason::Stuck);
    QCOMPARE(std::ranges::count(m_workers->signalled, Signal{alive, SIGKILL}), 0);
    QVERIFY(elastic.clock.passUntil([&] { return elastic.watch.demand().wanted() == 0; }));
}

// All workers have fallen silent after they had last been asked, and so no request begins.
void tst_WorkerWatch::seesThatNobodyAnswersWhoConnects()
{
    const ListenSocket socket = listen(u"s"_s);
    m_watch->setListeners({socket.fd()});
    watch({});
    const pid_t pid = m_workers->addReady();
    m_workers->answersPings = pid;
    QVERIFY(m_workers->passUntilAsleep());
    m_workers->answersPings.reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no sign of life for 10 s"_s));
    const FileDescriptor client = connectTo(socket);
    const auto isKilled = [this, pid] {
        return std::ranges::count(m_workers->signalled, Signal{pid, SIGKILL}) == 1;
    };
    QVERIFY(m_workers->clock.passUntil(isKilled));
    QCOMPARE(m_workers->pool.find(pid)->reason, RestartReason::Stuck);
}

void tst_WorkerWatch::sleepsOnWhenWhoConnectsIsAccepted()
{
    const ListenSocket socket = listen(u"s"_s);
    m_watch->setListeners({socket.fd()});
    watch({});
    m_workers->answersPings = m_workers->addReady();
    QVERIFY(m_workers->passUntilAsleep());
    FileDescriptor client = connectTo(socket); // which sends nothing
    m_workers->clock.pass(0s);
    QVERIFY(!m_workers->isAsleep());
    const FileDescriptor accepted(::accept(socket.fd(), nullptr, nullptr));
    QVERIFY(accepted.isValid());
    QVERIFY(m_workers->passUntilAsleep(4));
    m_workers->clock.pass(1min);
    QCOMPARE(m_workers->looksAsleep, 4); // and nothing comes after them
    client = connectTo(socket);
    m_workers->clock.pass(0s);
    QVERIFY(!m_workers->isAsleep());
}

QTEST_GUILESS_MAIN(tst_WorkerWatch)
#include "tst_workerwatch.moc"
