// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/workerpool.h"

#include <QTest>

#include <csignal>
#include <set>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

using State = WorkerPool::State;

// A world without processes: what the pool asks for is noted, and happens when a test says so.
class FakeWorld final : public PoolActions
{
public:
    struct Order
    {
        int generation;
        std::size_t slot;
        int id;
    };

    void spawnWorker(int generation, std::size_t slot, int workerId) override
    {
        orders.push_back({generation, slot, workerId});
    }
    void signalWorker(pid_t pid, int signalNumber) override
    {
        if (signalNumber == SIGTERM || signalNumber == SIGKILL)
            (signalNumber == SIGTERM ? ended : killed).push_back(pid);
        else
            told.push_back(pid);
    }
    void slotFreed(std::size_t slot) override { freed.insert(slot); }
    void spawnerStuck(int generation) override { stuck = generation; }

    /// Carries out the oldest order up to a ready worker; returns its pid.
    pid_t fulfil(WorkerPool &pool)
    {
        const Order order = take();
        const pid_t pid = ++lastPid;
        if (!pool.workerStarted(order.generation, order.slot, pid, now)
            || !pool.workerReady(order.generation, order.slot, pid, now))
            qFatal("the pool does not know its own order");
        return pid;
    }
    void fulfilAll(WorkerPool &pool)
    {
        while (!orders.empty())
            fulfil(pool);
    }
    Order take()
    {
        const Order order = orders.front();
        orders.erase(orders.begin());
        return order;
    }

    std::vector<Order> orders;
    std::vector<pid_t> ended;
    std::vector<pid_t> killed;
    std::vector<pid_t> told; ///< by other signals
    std::set<std::size_t> freed;
    std::optional<int> stuck;
    pid_t lastPid = 1000;
    WorkerPool::TimePoint now{1000s};
};

int accepting(const WorkerPool &pool)
{
    return pool.readyCount();
}

} // namespace

class tst_WorkerPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spawnsNothingWithoutASpawner();
    void spawnsUpToTheDesiredNumber();
    void asksForFewAtATime();
    void givesIdsFromOne();
    void needsNoTimerWhenAllIsWell();
    void replacesADeadWorkerAtOnce();
    void backsOffWhenDeathsRepeat();
    void growsAndShrinks();
    void keepsAtLeastOne();
    void rollsOneByOne();
    void aCanaryTakesNobodysPlace();
    void aCanaryThatDiesIsNotReplaced();
    void aProbeIsNeverReady();
    void replacesAllAtOnceWhenTold();
    void replacesADeadOldWorkerByANewOne();
    void goesBackWhenAGenerationIsAbandoned();
    void killsWhatDoesNotEndInTime();
    void killsWhatDoesNotStartInTime();
    void endsWhatHangsInItsStartWithoutMercy();
    void reportsAStuckSpawner();
    void forgetsWhatALostSpawnerOwed();
    void refusesStrangers();
    void endsAWorkerThatComesTooLate();
    void tellsAllAndWhoIsOnItsWayLater();
    void drainsAll();
    void killsAll();
    void fallsToNoneWhereItMay();
    void renewsAWorkerBesideTheOld();
    void renewsOneAtATime();
    void dismissesAndReplacesAtOnce();
    void killsADismissedOneAtItsTime();
    void countsACondemnedOneAsLost();
    void backsOffWhenThoseThatLeaveCrash();
    void usesTheLowestFreeSlot();
    void retriesAFailedFork();
    void survivesRandomEvents();

private:
    void start(int count);
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<WorkerPool> m_pool;
};

void tst_WorkerPool::init()
{
    m_world = std::make_unique<FakeWorld>();
    m_pool = std::make_unique<WorkerPool>(*m_world);
}

void tst_WorkerPool::start(int count)
{
    m_pool->setDesired(count, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    m_world->fulfilAll(*m_pool);
    QCOMPARE(accepting(*m_pool), count);
}

void tst_WorkerPool::spawnsNothingWithoutASpawner()
{
    m_pool->setDesired(3, m_world->now);
    m_pool->advance(m_world->now + 1h);
    QVERIFY(m_world->orders.empty());
    QVERIFY(!m_pool->nextDeadline());
}

void tst_WorkerPool::spawnsUpToTheDesiredNumber()
{
    start(5);
    QCOMPARE(m_pool->workers().size(), 5U);
    m_pool->advance(m_world->now);
    QVERIFY(m_world->orders.empty());
}

void tst_WorkerPool::asksForFewAtATime()
{
    m_pool->setDesired(WorkerPool::maxWorkers, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    QCOMPARE(int(m_world->orders.size()), WorkerPool::maxSpawning);
    m_world->fulfil(*m_pool);
    QCOMPARE(int(m_world->orders.size()), WorkerPool::maxSpawning);
    m_world->fulfilAll(*m_pool);
    QCOMPARE(accepting(*m_pool), WorkerPool::maxWorkers);
}

void tst_WorkerPool::givesIdsFromOne()
{
    m_pool->setDesired(3, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    QCOMPARE(m_world->orders.size(), 3U);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_world->orders[std::size_t(i)].id, i + 1);
        QCOMPARE(m_world->orders[std::size_t(i)].slot, std::size_t(i));
    }
}

void tst_WorkerPool::needsNoTimerWhenAllIsWell()
{
    m_pool->setDesired(2, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    QVERIFY(m_pool->nextDeadline());
    m_world->fulfilAll(*m_pool);
    QVERIFY(!m_pool->nextDeadline());
}

void tst_WorkerPool::replacesADeadWorkerAtOnce()
{
    start(3);
    const pid_t victim = m_pool->workers()[1].pid;
    const auto exit = m_pool->childExited(victim, m_world->now + 1s);
    QVERIFY(exit);
    QVERIFY(exit->wasWanted);
    QCOMPARE(exit->worker.id, 2);
    QCOMPARE(exit->delay, 0ms);
    QCOMPARE(m_world->orders.size(), 1U);
    QCOMPARE(m_world->orders[0].id, 2);
}

void tst_WorkerPool::backsOffWhenDeathsRepeat()
{
    start(1);
    for (int i = 0; i < RespawnPolicy::freeRespawns; ++i) {
        QCOMPARE(m_pool->childExited(m_world->lastPid, m_world->now)->delay, 0ms);
        m_world->fulfil(*m_pool);
    }
    QCOMPARE(m_pool->childExited(m_world->lastPid, m_world->now)->delay, 100ms);
    QVERIFY(m_world->orders.empty());
    QCOMPARE(m_pool->nextDeadline(), std::optional(m_world->now + 100ms));
    m_pool->advance(m_world->now + 99ms);
    QVERIFY(m_world->orders.empty());
    m_pool->advance(m_world->now + 100ms);
    QCOMPARE(m_world->orders.size(), 1U);
    m_world->fulfil(*m_pool);
    QCOMPARE(m_pool->childExited(m_world->lastPid, m_world->now + RespawnPolicy::stableLife)->delay,
             0ms);
}

void tst_WorkerPool::growsAndShrinks()
{
    start(2);
    m_pool->setDesired(4, m_world->now);
    QCOMPARE(m_world->orders.size(), 2U);
    m_world->fulfilAll(*m_pool);
    QVERIFY(m_world->ended.empty());
    m_pool->setDesired(1, m_world->now);
    QCOMPARE(m_world->ended.size(), 3U);
    QCOMPARE(accepting(*m_pool), 1);
    for (const pid_t pid : m_world->ended)
        QVERIFY(!m_pool->childExited(pid, m_world->now)->wasWanted);
    QVERIFY(m_world->orders.empty());
    QCOMPARE(m_pool->workers().front().id, 1);
}

void tst_WorkerPool::keepsAtLeastOne()
{
    start(1);
    m_pool->setDesired(0, m_world->now);
    QCOMPARE(m_pool->desired(), 1);
    QVERIFY(m_world->ended.empty());
    m_pool->setDesired(1'000'000, m_world->now);
    QCOMPARE(m_pool->desired(), WorkerPool::maxWorkers);
}

void tst_WorkerPool::rollsOneByOne()
{
    start(4);
    m_pool->setGeneration(2, m_world->now);
    QVERIFY(m_pool->isRolling());
    for (int replaced = 0; replaced < 4; ++replaced) {
        QCOMPARE(m_world->orders.size(), 1U); // one at a time
        QCOMPARE(m_world->ended.size(), std::size_t(replaced));
        m_world->fulfil(*m_pool);
        QCOMPARE(m_world->ended.size(), std::size_t(replaced + 1)); // only now the old one ends
        QCOMPARE(accepting(*m_pool), 4);
    }
    QVERIFY(!m_pool->isRolling());
    QVERIFY(m_world->orders.empty());
    QCOMPARE(m_pool->workers().size(), 8U); // the old ones still finish what they have
    const std::vector<pid_t> ended = m_world->ended;
    for (const pid_t pid : ended)
        QVERIFY(m_pool->childExited(pid, m_world->now));
    QVERIFY(!m_pool->nextDeadline());
}

void tst_WorkerPool::aCanaryTakesNobodysPlace()
{
    start(2);
    const auto slot = m_pool->addTrial(2, WorkerPool::Role::Canary, m_world->now);
    QVERIFY(slot);
    QVERIFY(m_world->orders.empty()); // whoever adds it asks for it
    QVERIFY(m_pool->workerStarted(2, *slot, 5000, m_world->now));
    QVERIFY(m_pool->workerReady(2, *slot, 5000, m_world->now));
    QVERIFY(m_world->ended.empty());
    QVERIFY(!m_pool->isRolling());
    // An old one that dies meanwhile comes back as an old one.
    const pid_t victim = m_pool->workers().front().pid;
    QVERIFY(m_pool->childExited(victim, m_world->now));
    QCOMPARE(m_world->orders.size(), 1U);
    QCOMPARE(m_world->orders.front().generation, 1);
    m_world->fulfilAll(*m_pool);
    // From here on it is the first of its generation.
    m_pool->setGeneration(2, m_world->now);
    QCOMPARE(m_world->ended.size(), 1U);
    m_world->fulfilAll(*m_pool);
    QCOMPARE(m_world->ended.size(), 2U);
    QCOMPARE(accepting(*m_pool), 2);
}

void tst_WorkerPool::aCanaryThatDiesIsNotReplaced()
{
    start(2);
    const auto slot = m_pool->addTrial(2, WorkerPool::Role::Canary, m_world->now);
    QVERIFY(m_pool->workerStarted(2, *slot, 5000, m_world->now));
    const auto exit = m_pool->childExited(5000, m_world->now);
    QVERIFY(exit && exit->wasWanted);
    QCOMPARE(exit->worker.role, WorkerPool::Role::Canary);
    QVERIFY(m_world->orders.empty());
    QCOMPARE(accepting(*m_pool), 2);
    QVERIFY(!m_pool->nextDeadline());
}

void tst_WorkerPool::aProbeIsNeverReady()
{
    start(1);
    const auto slot = m_pool->addTrial(1, WorkerPool::Role::Probe, m_world->now);
    QVERIFY(m_pool->workerStarted(1, *slot, 5000, m_world->now));
    QVERIFY(!m_pool->workerReady(1, *slot, 5000, m_world->now));
    QVERIFY(m_pool->find(1, *slot, 5000));
    QVERIFY(!m_pool->find(2, *slot, 5000));
    QVERIFY(!m_pool->find(1, *slot, 0));
    // It has its time, as every worker that starts.
    QVERIFY(m_pool->nextDeadline());
}

void tst_WorkerPool::replacesAllAtOnceWhenTold()
{
    start(3);
    m_pool->replaceAll(m_world->now);
    QCOMPARE(m_world->ended.size(), 3U);
    for (const pid_t pid : std::vector(m_world->ended))
        QVERIFY(!m_pool->childExited(pid, m_world->now)->wasWanted);
    QVERIFY(m_pool->isEmpty());
    QVERIFY(m_world->orders.empty());
    m_pool->setGeneration(2, m_world->now);
    m_world->fulfilAll(*m_pool);
    QCOMPARE(accepting(*m_pool), 3);
}

void tst_WorkerPool::replacesADeadOldWorkerByANewOne()
{
    start(2);
    const pid_t second = m_pool->workers()[1].pid;
    m_pool->setGeneration(2, m_world->now);
    QCOMPARE(m_world->orders.size(), 1U); // for id 1
    QVERIFY(m_pool->childExited(second, m_world->now));
    QCOMPARE(m_world->orders.size(), 2U); // nobody is there for id 2: no waiting for its turn
    QCOMPARE(m_world->orders[1].generation, 2);
    m_world->fulfilAll(*m_pool);
    QVERIFY(!m_pool->isRolling());
    QCOMPARE(accepting(*m_pool), 2);
}

void tst_WorkerPool::goesBackWhenAGenerationIsAbandoned()
{
    start(2);
    m_pool->setGeneration(2, m_world->now);
    const FakeWorld::Order order = m_world->take();
    QVERIFY(m_pool->workerStarted(2, order.slot, 77, m_world->now));
    m_pool->abandon(2, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    QCOMPARE(m_world->ended, std::vector<pid_t>{77});
    QVERIFY(m_pool->childExited(77, m_world->now));
    QCOMPARE(accepting(*m_pool), 2);
    QVERIFY(m_world->orders.empty());
    QVERIFY(!m_pool->isRolling());
}

void tst_WorkerPool::killsWhatDoesNotEndInTime()
{
    m_pool->setLimits({.mercy = 5s});
    start(1);
    const pid_t pid = m_world->lastPid;
    m_pool->drainAll(m_world->now);
    QCOMPARE(m_pool->nextDeadline(), std::optional(m_world->now + 5s));
    m_pool->advance(m_world->now + 4999ms);
    QVERIFY(m_world->killed.empty());
    m_pool->advance(m_world->now + 5s);
    QCOMPARE(m_world->killed, std::vector<pid_t>{pid});
    QVERIFY(!m_pool->nextDeadline());
    m_pool->countAsLost(pid); // by our own hand
    const auto exit = m_pool->childExited(pid, m_world->now);
    QVERIFY(exit->worker.isKilled && !exit->wasWanted);
}

void tst_WorkerPool::killsWhatDoesNotStartInTime()
{
    m_pool->setLimits({.startTimeout = 7s});
    m_pool->setDesired(1, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    const FakeWorld::Order order = m_world->take();
    QVERIFY(m_pool->workerStarted(1, order.slot, 77, m_world->now));
    m_pool->advance(m_world->now + 7s);
    QCOMPARE(m_world->killed, std::vector<pid_t>{77});
    QVERIFY(m_pool->childExited(77, m_world->now + 7s));
    QCOMPARE(m_world->orders.size(), 1U);
}

void tst_WorkerPool::endsWhatHangsInItsStartWithoutMercy()
{
    m_pool->setLimits({.mercy = 60s, .startTimeout = 7s});
    m_pool->setDesired(2, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    m_world->fulfil(*m_pool);
    const FakeWorld::Order order = m_world->take();
    QVERIFY(m_pool->workerStarted(1, order.slot, 77, m_world->now));
    m_pool->drainAll(m_world->now);
    m_pool->advance(m_world->now + 7s);
    QCOMPARE(m_world->killed, std::vector<pid_t>{77});
}

void tst_WorkerPool::reportsAStuckSpawner()
{
    m_pool->setDesired(1, m_world->now);
    m_pool->setGeneration(3, m_world->now);
    m_pool->advance(m_world->now + 9999ms);
    QVERIFY(!m_world->stuck);
    m_pool->advance(m_world->now + 10s);
    QCOMPARE(m_world->stuck, std::optional(3));
}

void tst_WorkerPool::forgetsWhatALostSpawnerOwed()
{
    start(1);
    m_pool->setDesired(3, m_world->now);
    QCOMPARE(m_pool->workers().size(), 3U);
    m_pool->spawnerGone(1, m_world->now);
    QCOMPARE(m_pool->workers().size(), 1U);
    QVERIFY(m_world->ended.empty()); // who serves, serves on
    m_world->orders.clear();
    QVERIFY(m_pool->childExited(m_world->lastPid, m_world->now));
    QVERIFY(m_world->orders.empty());
    m_pool->setGeneration(2, m_world->now);
    QCOMPARE(m_world->orders.size(), 3U);
}

void tst_WorkerPool::refusesStrangers()
{
    m_pool->setDesired(1, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    const FakeWorld::Order order = m_world->take();
    QVERIFY(!m_pool->workerStarted(1, order.slot + 1, 77, m_world->now));
    QVERIFY(!m_pool->workerStarted(2, order.slot, 77, m_world->now));
    QVERIFY(!m_pool->workerReady(1, order.slot, 77, m_world->now));
    QVERIFY(m_pool->workerStarted(1, order.slot, 77, m_world->now));
    QVERIFY(!m_pool->workerStarted(1, order.slot, 78, m_world->now));
    QVERIFY(!m_pool->workerReady(1, order.slot, 78, m_world->now));
    QVERIFY(!m_pool->workerReady(1, 100'000, 77, m_world->now));
    QVERIFY(m_pool->workerReady(1, order.slot, 77, m_world->now));
    QVERIFY(!m_pool->childExited(78, m_world->now));
    QVERIFY(!m_pool->childExited(0, m_world->now));
}

void tst_WorkerPool::endsAWorkerThatComesTooLate()
{
    m_pool->setDesired(2, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    m_pool->setDesired(1, m_world->now);
    const FakeWorld::Order second = m_world->orders[1];
    QVERIFY(m_pool->workerStarted(1, second.slot, 78, m_world->now));
    QCOMPARE(m_world->ended, std::vector<pid_t>{78});
    QVERIFY(m_pool->workerReady(1, second.slot, 78, m_world->now)); // it may have been on its way
    QCOMPARE(m_world->ended, (std::vector<pid_t>{78, 78})); // it may not have heard the first
    QCOMPARE(accepting(*m_pool), 0);
}

void tst_WorkerPool::tellsAllAndWhoIsOnItsWayLater()
{
    m_pool->setDesired(3, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    const pid_t ready = m_world->fulfil(*m_pool);
    const FakeWorld::Order starting = m_world->take();
    QVERIFY(m_pool->workerStarted(starting.generation, starting.slot, 7, m_world->now));
    m_pool->tellAll(SIGUSR1);
    m_pool->tellAll(SIGUSR1);
    QCOMPARE(m_world->told, (std::vector<pid_t>{ready, ready}));

    QVERIFY(m_pool->workerReady(starting.generation, starting.slot, 7, m_world->now));
    QCOMPARE(m_world->told, (std::vector<pid_t>{ready, ready, 7}));
    const pid_t spawned = m_world->fulfil(*m_pool); // was only asked for
    QCOMPARE(m_world->told, (std::vector<pid_t>{ready, ready, 7, spawned}));
    m_pool->dismiss(ready, m_world->now, RestartReason::MaxRequests);
    m_world->told.clear();
    m_pool->tellAll(SIGUSR1); // what it still answers belongs into the new file too
    QCOMPARE(m_world->told, (std::vector<pid_t>{ready, 7, spawned}));
}

void tst_WorkerPool::drainsAll()
{
    start(3);
    m_pool->drainAll(m_world->now);
    QCOMPARE(m_world->ended.size(), 3U);
    const std::vector<pid_t> ended = m_world->ended;
    for (const pid_t pid : ended)
        QVERIFY(!m_pool->childExited(pid, m_world->now)->wasWanted);
    QVERIFY(m_pool->isEmpty());
    QVERIFY(m_world->orders.empty());
    QCOMPARE(m_world->ended.size(), 3U);
}

void tst_WorkerPool::killsAll()
{
    start(2);
    m_pool->setDesired(3, m_world->now);
    m_pool->drainAll(m_world->now);
    m_pool->killAll();
    QCOMPARE(m_world->killed.size(), 2U);
    const FakeWorld::Order third = m_world->take();
    QVERIFY(m_pool->workerStarted(1, third.slot, 79, m_world->now));
    QCOMPARE(m_world->killed.back(), 79);
}

void tst_WorkerPool::fallsToNoneWhereItMay()
{
    m_pool->setLimits({.fewest = 0});
    start(2);
    m_pool->setDesired(0, m_world->now);
    QCOMPARE(m_world->ended.size(), 2U);
    QVERIFY(m_world->orders.empty());
    m_pool->setDesired(1, m_world->now);
    QCOMPARE(m_world->orders.size(), 1U);
}

void tst_WorkerPool::renewsAWorkerBesideTheOld()
{
    start(2);
    const pid_t old = m_pool->workers()[0].pid;
    m_pool->renew(old, m_world->now, RestartReason::Lifetime);
    QVERIFY(m_world->ended.empty());
    QCOMPARE(m_world->orders.size(), 1U);
    QCOMPARE(m_world->orders[0].id, 1);
    m_world->fulfil(*m_pool);
    QCOMPARE(m_world->ended, std::vector<pid_t>{old});
    const auto exit = m_pool->childExited(old, m_world->now);
    QVERIFY(exit && !exit->wasWanted);
    QCOMPARE(exit->worker.reason, std::optional(RestartReason::Lifetime));
    QCOMPARE(accepting(*m_pool), 2);
    QVERIFY(!m_pool->nextDeadline());
}

void tst_WorkerPool::renewsOneAtATime()
{
    start(3);
    const auto workers = m_pool->workers();
    for (const auto &worker : workers)
        m_pool->renew(worker.pid, m_world->now, RestartReason::Memory);
    QCOMPARE(m_world->orders.size(), 1U);
    for (int i = 0; i < 3; ++i) {
        m_world->fulfil(*m_pool);
        QVERIFY(accepting(*m_pool) <= 4);
        QVERIFY(m_pool->childExited(m_world->ended.back(), m_world->now));
    }
    QCOMPARE(accepting(*m_pool), 3);
    QVERIFY(m_world->orders.empty());
}

void tst_WorkerPool::dismissesAndReplacesAtOnce()
{
    start(1);
    const pid_t old = m_pool->workers()[0].pid;
    m_pool->dismiss(old, m_world->now, RestartReason::MaxRequests);
    QCOMPARE(m_world->ended, std::vector<pid_t>{old});
    QCOMPARE(m_world->orders.size(), 1U); // it has said that it accepts no more
    const auto exit = m_pool->childExited(old, m_world->now);
    QVERIFY(exit && !exit->wasWanted);
    QCOMPARE(exit->worker.reason, std::optional(RestartReason::MaxRequests));
}

void tst_WorkerPool::killsADismissedOneAtItsTime()
{
    start(1);
    const pid_t old = m_pool->workers()[0].pid;
    m_pool->dismiss(old, m_world->now, RestartReason::Harakiri, m_world->now + 500ms);
    m_world->fulfilAll(*m_pool);
    QCOMPARE(m_pool->nextDeadline(), m_world->now + 500ms);
    m_pool->advance(m_world->now + 499ms);
    QVERIFY(m_world->killed.empty());
    m_pool->advance(m_world->now + 500ms);
    QCOMPARE(m_world->killed, std::vector<pid_t>{old});
}

void tst_WorkerPool::countsACondemnedOneAsLost()
{
    start(1);
    const pid_t old = m_pool->workers()[0].pid;
    m_pool->tell(old, SIGUSR2);
    QCOMPARE(m_world->told, std::vector<pid_t>{old});
    m_pool->tell(old + 1, SIGUSR2); // nobody's
    QCOMPARE(m_world->told.size(), 1U);
    m_pool->condemn(old, RestartReason::Stuck);
    QCOMPARE(m_world->killed, std::vector<pid_t>{old});
    const auto exit = m_pool->childExited(old, m_world->now);
    QVERIFY(exit && exit->wasWanted);
    QCOMPARE(exit->worker.reason, std::optional(RestartReason::Stuck));
    QCOMPARE(m_world->orders.size(), 1U);
}

void tst_WorkerPool::backsOffWhenThoseThatLeaveCrash()
{
    start(1);
    const auto crash = [this](WorkerPool::Duration life) {
        const pid_t pid = m_world->lastPid;
        m_world->now += life;
        m_pool->dismiss(pid, m_world->now, RestartReason::MaxRequests);
        m_world->fulfilAll(*m_pool); // its replacement comes before its end
        m_pool->countAsLost(pid);
        const auto exit = m_pool->childExited(pid, m_world->now);
        return exit && exit->wasWanted ? exit->delay : WorkerPool::Duration(-1);
    };
    for (int i = 0; i < RespawnPolicy::freeRespawns; ++i)
        QCOMPARE(crash(1s), 0ms);
    QCOMPARE(crash(1s), 100ms);
    m_pool->dismiss(m_world->lastPid, m_world->now, RestartReason::MaxRequests);
    QVERIFY(m_world->orders.empty()); // not before that time is over
    m_pool->advance(m_world->now + 100ms);
    QCOMPARE(m_world->orders.size(), 1U);
    m_world->fulfilAll(*m_pool);
    QCOMPARE(crash(RespawnPolicy::stableLife), 0ms); // as long as it has served, not drained
}

void tst_WorkerPool::usesTheLowestFreeSlot()
{
    start(3);
    const std::size_t slot = m_pool->workers()[0].slot;
    QVERIFY(m_pool->childExited(m_pool->workers()[0].pid, m_world->now));
    QVERIFY(m_world->freed.contains(slot));
    QCOMPARE(m_world->orders[0].slot, slot);
}

void tst_WorkerPool::retriesAFailedFork()
{
    m_pool->setDesired(1, m_world->now);
    m_pool->setGeneration(1, m_world->now);
    for (int i = 0; i < RespawnPolicy::freeRespawns; ++i) {
        m_pool->spawnFailed(1, m_world->take().slot, m_world->now);
        QCOMPARE(m_world->orders.size(), 1U);
    }
    m_pool->spawnFailed(1, m_world->take().slot, m_world->now);
    QVERIFY(m_world->orders.empty());
    QCOMPARE(m_pool->nextDeadline(), std::optional(m_world->now + 100ms));
}

// Whatever comes in whatever order: never more than one accepts beyond what is wanted, and
// no id is lost.
void tst_WorkerPool::survivesRandomEvents()
{
    std::srand(1);
    int generation = 1;
    start(4);
    for (int step = 0; step < 20'000; ++step) {
        m_world->now += std::chrono::milliseconds(std::rand() % 50);
        const auto &workers = m_pool->workers();
        const pid_t somebody =
            workers.empty() ? 0 : workers[std::size_t(std::rand()) % workers.size()].pid;
        switch (std::rand() % 8) {
        case 0:
            if (!workers.empty() && workers[std::size_t(std::rand()) % workers.size()].pid != 0)
                (void)m_pool->childExited(workers[std::size_t(std::rand()) % workers.size()].pid,
                                          m_world->now);
            break;
        case 1:
            if (!m_pool->isRolling())
                m_pool->setGeneration(++generation, m_world->now);
            break;
        case 2:
            m_pool->setDesired(1 + std::rand() % 6, m_world->now);
            break;
        case 6:
            m_pool->renew(somebody, m_world->now, RestartReason::Memory);
            break;
        case 7:
            m_pool->dismiss(somebody, m_world->now, RestartReason::MaxRequests);
            break;
        case 3: {
            const std::vector<pid_t> ended = std::exchange(m_world->ended, {});
            for (const pid_t pid : ended)
                (void)m_pool->childExited(pid, m_world->now);
            break;
        }
        default:
            if (!m_world->orders.empty()) {
                const FakeWorld::Order order = m_world->take();
                const pid_t pid = ++m_world->lastPid;
                if (m_pool->workerStarted(order.generation, order.slot, pid, m_world->now))
                    (void)m_pool->workerReady(order.generation, order.slot, pid, m_world->now);
            }
        }
        m_pool->advance(m_world->now);
        QVERIFY(accepting(*m_pool) <= m_pool->desired() + 1);
    }
    // Then calm: after the longest delay all that is wanted is there.
    m_world->fulfilAll(*m_pool);
    m_world->now += RespawnPolicy::longestDelay;
    m_pool->advance(m_world->now);
    m_world->fulfilAll(*m_pool);
    QCOMPARE(accepting(*m_pool), m_pool->desired());
}

QTEST_APPLESS_MAIN(tst_WorkerPool)
#include "tst_workerpool.moc"
