// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/generations.h"

#include "fakemaster.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <sys/prctl.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_Generations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFirstTakesOverWithItsFirstWorker();
    void theFirstWaitsForAWorkerWhereNoneIsKept();
    void aFirstThatFailsLeavesNothing_data();
    void aFirstThatFailsLeavesNothing();
    void aFirstWhoseWorkersCrashIsNotGivenUp();
    void keepsWhatTheRunningOnesLoadHasLeft();
    void aNewOneReplacesTheOld();
    void nobodyIsReplacedBeforeTheCanaryAccepts();
    void onlyTheLastThatWasBegunTakesOver();
    void oneThatFailsLeavesTheOldOne_data();
    void oneThatFailsLeavesTheOldOne();
    void oneThatIsTooSlowIsGivenUp_data();
    void oneThatIsTooSlowIsGivenUp();
    void oneThatDoesNotForkIsGivenUp();
    void oneThatForksTooFewIsTold();
    void aFirstThatCannotForkIsTriedOn();
    void aFailingCheckKeepsTheOldOne();
    void aCheckThatBothFailStopsNothing();
    void aCheckThatNobodyCanCompareGivesUp();
    void aLostSpawnerIsTold();
    void endsAWorkerThatNobodyAskedFor();
    void takesNoSpawnerForAWorker();
    void hasEverySpawnerOpenItsLog();
    void beginsAgainAfterItHasForgotten();

private:
    void start(const char *behaviour = "serve");
    [[nodiscard]] QString failure(const char *behaviour, const char *checkPath = "");
    [[nodiscard]] std::vector<int> servingGenerations() const;

    std::unique_ptr<test::FakeMaster> m_master;
    Generations *m_generations = nullptr;
    std::unique_ptr<QSignalSpy> m_tookOver;
    std::vector<Error> m_failures;
};

void tst_Generations::initTestCase()
{
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
}

void tst_Generations::init()
{
    m_failures.clear();
    m_master = std::make_unique<test::FakeMaster>();
    m_generations = &m_master->generations;
    m_tookOver = std::make_unique<QSignalSpy>(m_generations, &Generations::tookOver);
    connect(m_generations, &Generations::failed, this,
            [this](const Error &error) { m_failures.push_back(error); });
}

void tst_Generations::cleanup()
{
    m_tookOver.reset();
    m_master.reset();
    QTRY_VERIFY(::waitpid(-1, nullptr, WNOHANG) < 0); // ECHILD: nobody is left
}

// Until the first generation serves with both of its workers.
void tst_Generations::start(const char *behaviour)
{
    QVERIFY(m_master->begin(behaviour));
    QTRY_COMPARE((m_master->reap(), m_master->pool.readyCount()), 2);
    QVERIFY(m_generations->hasSpawner());
    QVERIFY(!m_generations->isBeginning());
    m_tookOver->clear();
}

// Why the next generation is given up.
QString tst_Generations::failure(const char *behaviour, const char *checkPath)
{
    [&] {
        QVERIFY(m_master->begin(behaviour, checkPath));
        QTRY_COMPARE((m_master->reap(), m_failures.size()), 1U);
    }();
    return m_failures.empty() ? QString() : m_failures.front().text;
}

std::vector<int> tst_Generations::servingGenerations() const
{
    std::vector<int> numbers;
    for (const WorkerPool::Worker &worker : m_master->pool.workers())
        numbers.push_back(worker.state == WorkerPool::State::Ready ? worker.generation : 0);
    return numbers;
}

void tst_Generations::theFirstTakesOverWithItsFirstWorker()
{
    QSignalSpy began(m_generations, &Generations::began);
    int readyWhenTakingOver = 0;
    connect(m_generations, &Generations::takesOver, this,
            [&] { readyWhenTakingOver = m_master->pool.readyCount(); });
    QVERIFY(m_master->begin("serve"));
    QVERIFY(m_generations->isBeginning());
    QVERIFY(!m_generations->hasSpawner());
    QTRY_COMPARE(m_tookOver->size(), 1);
    QCOMPARE(began.size(), 1);
    QCOMPARE(readyWhenTakingOver, 1);
    QVERIFY(m_generations->hasSpawner());
    QVERIFY(!m_generations->isBeginning());
}

// What loads in its worker has shown nothing before there is one.
void tst_Generations::theFirstWaitsForAWorkerWhereNoneIsKept()
{
    m_master->pool.setLimits({.fewest = 0});
    m_master->setDesired(0);
    QSignalSpy began(m_generations, &Generations::began);
    QVERIFY(m_master->begin("serve"));
    QTRY_COMPARE(began.size(), 1);
    QCOMPARE(m_tookOver->size(), 0);
    m_master->setDesired(1);
    QTRY_COMPARE(m_tookOver->size(), 1);
    QCOMPARE(m_master->pool.readyCount(), 1);
    m_master->setDesired(0);
    QTRY_VERIFY((m_master->reap(), m_master->pool.isEmpty()));
}

void tst_Generations::aFirstThatFailsLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const int software = int(Error{}.code);
    QTest::newRow("fail") << QByteArray("fail") << u"no such thing"_s << int(ExitCode::Config);
    QTest::newRow("die") << QByteArray("die") << u"the spawner has ended"_s << software;
    QTest::newRow("sorry") << QByteArray("sorry") << u"no camera"_s << software;
}

void tst_Generations::aFirstThatFailsLeavesNothing()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QString, text);
    QFETCH(int, code);
    QCOMPARE(failure(behaviour.constData()), text);
    QCOMPARE(int(m_failures.front().code), code);
    QVERIFY(!m_generations->isBeginning());
    QVERIFY(!m_generations->hasSpawner());
    QTRY_VERIFY((m_master->reap(), m_master->pool.isEmpty()));
    start(); // it may be tried again
    QCOMPARE(m_failures.size(), 1U);
}

// A crash may pass, and there is nothing to go back to.
void tst_Generations::aFirstWhoseWorkersCrashIsNotGivenUp()
{
    QVERIFY(m_master->begin("crash"));
    QTRY_VERIFY((m_master->reap(), m_master->lost >= 2));
    QVERIFY(m_failures.empty());
    QVERIFY(m_generations->isBeginning());
}

void tst_Generations::keepsWhatTheRunningOnesLoadHasLeft()
{
    const auto line = QRegularExpression(u"^a thread is left behind$"_s);
    QTest::ignoreMessage(QtWarningMsg, line);
    start("warn");
    QCOMPARE(m_generations->warnings(), QStringList(u"a thread is left behind"_s));
    QCOMPARE(failure("crash"), u"its first worker has ended before it could serve"_s);
    QCOMPARE(m_generations->warnings(), QStringList(u"a thread is left behind"_s));
    QVERIFY(m_master->begin("serve"));
    QTRY_COMPARE((m_master->reap(), m_tookOver->size()), 1);
    QCOMPARE(m_generations->warnings(), QStringList());
}

void tst_Generations::aNewOneReplacesTheOld()
{
    start();
    QCOMPARE(servingGenerations(), (std::vector{1, 1}));
    const std::vector<pid_t> old = m_master->spawners();
    QCOMPARE(old.size(), 1U);
    QVERIFY(m_master->begin("serve"));
    QTRY_COMPARE((m_master->reap(), servingGenerations()), (std::vector{2, 2}));
    QCOMPARE(m_tookOver->size(), 1);
    QVERIFY(!m_generations->isSpawner(old.front()));
    QTRY_COMPARE((m_master->reap(), test::FakeMaster::children().size()), 3U);
    QCOMPARE(m_master->spawners().size(), 1U);
}

void tst_Generations::nobodyIsReplacedBeforeTheCanaryAccepts()
{
    start();
    std::vector<WorkerPool::Worker> before;
    connect(m_generations, &Generations::takesOver, this,
            [this, &before] { before = m_master->pool.workers(); });
    QVERIFY(m_master->begin("serve"));
    QTRY_VERIFY((m_master->reap(), !m_generations->isBeginning()));
    // The canary was forked for nobody's place: both of the old ones were still there.
    QCOMPARE(before.size(), 3U);
    QCOMPARE(before.back().role, WorkerPool::Role::Canary);
    for (const WorkerPool::Worker &worker : before)
        QCOMPARE(worker.state, WorkerPool::State::Ready);
}

void tst_Generations::onlyTheLastThatWasBegunTakesOver()
{
    start();
    QVERIFY(m_master->begin("mute"));
    QTRY_VERIFY(m_master->pool.workers().size() == 3 && m_master->pool.workers().back().pid > 0);
    QVERIFY(m_master->begin("serve"));
    QTRY_COMPARE((m_master->reap(), m_tookOver->size()), 1);
    QTRY_COMPARE((m_master->reap(), servingGenerations()), (std::vector{3, 3}));
    QVERIFY(m_failures.empty());
    QTRY_COMPARE((m_master->reap(), test::FakeMaster::children().size()), 3U);
}

void tst_Generations::oneThatFailsLeavesTheOldOne_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *behaviour, const char *text) {
        QTest::newRow(behaviour) << QByteArray(behaviour) << QString::fromLatin1(text);
    };
    add("fail", "^no such thing$");
    add("die", "^the spawner has ended$");
    add("nonsense", "^the spawner is ended for sending nonsense: .");
    add("crash", "^its first worker has ended before it could serve$");
    add("sorry", "^no camera$"); // its last line
    add("refuse", "^no memory$");
}

void tst_Generations::oneThatFailsLeavesTheOldOne()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QString, text);
    start();
    const QString told = failure(behaviour.constData());
    QVERIFY2(told.contains(QRegularExpression(text)), qPrintable(told));
    QCOMPARE(m_tookOver->size(), 0);
    QVERIFY(!m_generations->isBeginning());
    QTRY_COMPARE((m_master->reap(), servingGenerations()), (std::vector{1, 1}));
    // And the old spawner still works.
    const pid_t victim = m_master->pool.workers().front().pid;
    ::kill(victim, SIGKILL);
    QTRY_VERIFY((m_master->reap(), !m_master->pool.isWorker(victim)));
    QTRY_COMPARE((m_master->reap(), servingGenerations()), (std::vector{1, 1}));
}

void tst_Generations::oneThatIsTooSlowIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::newRow("hang") << QByteArray("hang");
    QTest::newRow("empty") << QByteArray("empty"); // which reads like the end
}

void tst_Generations::oneThatIsTooSlowIsGivenUp()
{
    QFETCH(QByteArray, behaviour);
    start();
    QVERIFY(m_master->begin(behaviour.constData(), "", 50ms));
    QTRY_COMPARE((m_master->reap(), m_failures.size()), 1U);
    QVERIFY(m_failures.front().text.contains(u"(reload-timeout)"));
    QCOMPARE(servingGenerations(), (std::vector{1, 1}));
    QTRY_COMPARE((m_master->reap(), test::FakeMaster::children().size()), 3U);
}

void tst_Generations::oneThatDoesNotForkIsGivenUp()
{
    start();
    QVERIFY(m_master->begin("ignore"));
    QTRY_COMPARE(m_master->pool.workers().size(), 3U);
    m_master->pool.advance(std::chrono::steady_clock::now() + 11s);
    QCOMPARE(m_failures.size(), 1U);
    QCOMPARE(m_failures.front().text, u"the spawner did not fork a worker in time"_s);
    QCOMPARE(servingGenerations(), (std::vector{1, 1}));
}

// Whoever waits for the reload's end must not wait for forks that always fail.
void tst_Generations::oneThatForksTooFewIsTold()
{
    start();
    QStringList reasons;
    connect(m_generations, &Generations::stalled, this,
            [&reasons](const Error &error) { reasons += error.text; });
    QVERIFY(m_master->begin("single"));
    QTRY_COMPARE((m_master->reap(), reasons), QStringList(u"no memory"_s));
    QCOMPARE(m_tookOver->size(), 1);
    QVERIFY(m_failures.empty());
    QTRY_COMPARE((m_master->reap(), m_master->pool.readyCount()), 2);
}

void tst_Generations::aFirstThatCannotForkIsTriedOn()
{
    QVERIFY(m_master->begin("refuse"));
    const auto isHeldBack = [this] {
        return m_master->pool.workers().empty() && m_master->pool.nextDeadline();
    };
    QTRY_VERIFY(isHeldBack());
    QVERIFY(m_failures.empty());
    QVERIFY(m_generations->isBeginning());
}

void tst_Generations::aFailingCheckKeepsTheOldOne()
{
    start();
    const QString reason = failure("broken", "/healthz");
    QVERIFY2(reason.contains(u"/healthz with 503, the running one with 200"), qPrintable(reason));
    QTRY_COMPARE((m_master->reap(), servingGenerations()), (std::vector{1, 1}));
}

void tst_Generations::aCheckThatBothFailStopsNothing()
{
    start("broken");
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"fails in the new application and in"_s));
    QVERIFY(m_master->begin("broken2", "/healthz"));
    QTRY_COMPARE((m_master->reap(), m_tookOver->size()), 1);
    QTRY_COMPARE((m_master->reap(), servingGenerations()), (std::vector{2, 2}));
}

void tst_Generations::aCheckThatNobodyCanCompareGivesUp()
{
    start("patient");
    const std::vector<pid_t> running = m_master->spawners();
    QCOMPARE(running.size(), 1U);
    QVERIFY(m_master->begin("broken", "/healthz"));
    const auto isProbed = [this] {
        const auto &workers = m_master->pool.workers();
        return std::any_of(workers.begin(), workers.end(), [](const auto &worker) {
            return worker.role == WorkerPool::Role::Probe && worker.pid > 0;
        });
    };
    QTRY_VERIFY((m_master->reap(), isProbed()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"; the workers serve on$"_s));
    ::kill(running.front(), SIGKILL);
    QTRY_COMPARE((m_master->reap(), m_failures.size()), 1U);
    QCOMPARE(m_failures.front().text,
             u"the new application answers reload-check = /healthz with 503"_s);
    QVERIFY(!m_generations->hasSpawner());
    QCOMPARE(m_master->pool.readyCount(), 2);
}

void tst_Generations::aLostSpawnerIsTold()
{
    start();
    QSignalSpy lost(m_generations, &Generations::spawnerLost);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"the spawner has ended; the workers serve on"_s));
    const std::vector<pid_t> spawners = m_master->spawners();
    QCOMPARE(spawners.size(), 1U); // and no 0, which would be this process and its group
    ::kill(spawners.front(), SIGKILL);
    QTRY_COMPARE((m_master->reap(), lost.size()), 1);
    QCOMPARE(lost[0][0].toString(), u"the spawner has ended"_s);
    QCOMPARE(m_master->pool.readyCount(), 2);
    QVERIFY(!m_generations->hasSpawner());
    QVERIFY(m_failures.empty());
    QVERIFY(m_master->begin("serve"));
    QTRY_COMPARE((m_master->reap(), servingGenerations()), (std::vector{2, 2}));
}

void tst_Generations::endsAWorkerThatNobodyAskedFor()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a worker that nobody asked for$"_s));
    QSignalSpy changed(m_generations, &Generations::changed);
    QVERIFY(m_master->begin("uninvited"));
    QTRY_VERIFY(changed.size() >= 2); // it is loaded, and one has begun
    QTRY_COMPARE((m_master->reap(), test::FakeMaster::children()), m_master->spawners());
    QVERIFY(!m_master->spawners().empty());
}

void tst_Generations::takesNoSpawnerForAWorker()
{
    QSignalSpy reload(m_generations, &Generations::reloadWanted);
    QVERIFY(m_master->begin("pose"));
    QTRY_VERIFY(!reload.isEmpty()); // sent behind the claim
    for (const WorkerPool::Worker &worker : m_master->pool.workers())
        QCOMPARE(worker.pid, 0);
    QCOMPARE(m_tookOver->size(), 0);
    QCOMPARE(m_master->spawners().size(), 1U);
}

void tst_Generations::hasEverySpawnerOpenItsLog()
{
    start();
    QVERIFY(m_master->begin("mute"));
    QTRY_COMPARE(m_master->pool.workers().size(), 3U);
    QCOMPARE(m_master->spawners().size(), 2U);
    QStringList reasons;
    connect(m_generations, &Generations::reloadWanted, this,
            [&reasons](const QString &reason) { reasons += reason; });
    m_generations->reopenLogs();
    QTRY_COMPARE(reasons.size(), 2);
    reasons.sort();
    QCOMPARE(reasons, QStringList({u"the log of mute"_s, u"the log of serve"_s}));
}

void tst_Generations::beginsAgainAfterItHasForgotten()
{
    start();
    QVERIFY(m_master->begin("hang"));
    m_generations->forget();
    QVERIFY(!m_generations->hasSpawner());
    QVERIFY(!m_generations->isBeginning());
    QTRY_COMPARE((m_master->reap(), test::FakeMaster::children().size()), 2U); // the workers
    m_master->pool.replaceAll(std::chrono::steady_clock::now());
    QTRY_VERIFY((m_master->reap(), m_master->pool.isEmpty()));
    QSignalSpy began(m_generations, &Generations::began);
    start();
    QCOMPARE(began.size(), 1); // without a canary: nobody serves
    QCOMPARE(servingGenerations(), (std::vector{3, 3}));
    QVERIFY(m_failures.empty());
}

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--spawner") == 0)
        return test::playSpawner();
    const QCoreApplication application(argc, argv);
    tst_Generations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_generations.moc"
