// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/workerdemand.h"
#include "optiontable.h"

#include <QTest>

using namespace lumos;
using namespace std::chrono_literals;

class tst_WorkerDemand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAlwaysTheMostWithoutCheaper();
    void startsWithTheFewest();
    void growsByThoseThatWait_data();
    void growsByThoseThatWait();
    void waitsForThoseThatStart();
    void endsWhoWasNotNeededFor10Seconds();
    void keepsThoseThatWereNeeded();
    void endsNobodyWhoIsAtWork();
    void fallsToNoneAndWakes();
    void followsANewRange();
    void hasAnEndAtEitherSide();

private:
    const WorkerDemand::TimePoint m_start{1000s};
};

void tst_WorkerDemand::isAlwaysTheMostWithoutCheaper()
{
    WorkerDemand demand;
    demand.setRange({}, 5);
    QCOMPARE(demand.wanted(), 5);
    QVERIFY(!demand.isElastic());
    demand.look({.ready = 5, .busy = 0}, m_start);
    demand.look({.ready = 5, .busy = 0}, m_start + 1h);
    QCOMPARE(demand.wanted(), 5);
    QVERIFY(!demand.nextLook());
}

void tst_WorkerDemand::startsWithTheFewest()
{
    WorkerDemand demand;
    demand.setRange(2, 5);
    QCOMPARE(demand.wanted(), 2);
    QVERIFY(demand.isElastic());
    QVERIFY(!demand.nextLook()); // nothing could change by itself
}

void tst_WorkerDemand::growsByThoseThatWait_data()
{
    QTest::addColumn<int>("busy");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("wanted");
    QTest::newRow("nobody waits") << 2 << 0 << 2;
    QTest::newRow("one is free") << 1 << 9 << 2;
    QTest::newRow("one waits") << 2 << 1 << 3;
    QTest::newRow("two wait") << 2 << 2 << 4;
    QTest::newRow("many wait") << 2 << 900 << 4; // twice as many at most
}

void tst_WorkerDemand::growsByThoseThatWait()
{
    QFETCH(int, busy);
    QFETCH(int, waiting);
    WorkerDemand demand;
    demand.setRange(2, 10);
    demand.look({.ready = 2, .busy = busy, .waiting = waiting}, m_start);
    QTEST(demand.wanted(), "wanted");
}

void tst_WorkerDemand::waitsForThoseThatStart()
{
    WorkerDemand demand;
    demand.setRange(1, 4);
    demand.look({.ready = 1, .busy = 1, .waiting = 5}, m_start);
    QCOMPARE(demand.wanted(), 2);
    demand.look({.ready = 1, .busy = 1, .waiting = 5, .isStarting = true}, m_start + 100ms);
    QCOMPARE(demand.wanted(), 2);
    demand.look({.ready = 2, .busy = 2, .waiting = 5}, m_start + 200ms);
    QCOMPARE(demand.wanted(), 4);
    demand.look({.ready = 4, .busy = 4, .waiting = 50}, m_start + 300ms);
    QCOMPARE(demand.wanted(), 4); // the most
}

void tst_WorkerDemand::endsWhoWasNotNeededFor10Seconds()
{
    WorkerDemand demand;
    demand.setRange(1, 4);
    demand.look({.ready = 1, .busy = 1, .waiting = 1}, m_start);
    demand.look({.ready = 2, .busy = 2, .waiting = 2}, m_start + 1s);
    QCOMPARE(demand.wanted(), 4);
    demand.look({.ready = 4, .busy = 4}, m_start + 2s);
    demand.look({.ready = 4, .busy = 2}, m_start + 3s);
    QCOMPARE(demand.nextLook(), m_start + 12s);
    demand.look({.ready = 4, .busy = 0}, m_start + 12s - 1ms);
    QCOMPARE(demand.wanted(), 4);
    demand.look({.ready = 4, .busy = 0}, m_start + 12s);
    QCOMPARE(demand.wanted(), 2); // as many as were busy at a time meanwhile
    QCOMPARE(demand.nextLook(), m_start + 22s);
    demand.look({.ready = 2, .busy = 0}, m_start + 22s);
    QCOMPARE(demand.wanted(), 1);
    QVERIFY(!demand.nextLook());
}

void tst_WorkerDemand::keepsThoseThatWereNeeded()
{
    WorkerDemand demand;
    demand.setRange(1, 2);
    demand.look({.ready = 1, .busy = 1, .waiting = 1}, m_start);
    demand.setRange(1, 8);
    for (int second = 1; second <= 60; ++second)
        demand.look({.ready = 2, .busy = second % 5 == 0 ? 2 : 0}, m_start + second * 1s);
    QCOMPARE(demand.wanted(), 2);
}

void tst_WorkerDemand::endsNobodyWhoIsAtWork()
{
    WorkerDemand demand;
    demand.setRange(1, 4);
    demand.look({.ready = 1, .busy = 1, .waiting = 1}, m_start);
    demand.look({.ready = 2, .busy = 2, .waiting = 2}, m_start + 1s);
    demand.look({.ready = 4, .busy = 1, .highestBusy = 3}, m_start + 12s);
    QCOMPARE(demand.wanted(), 3); // and not 1, whoever is idle
    demand.look({.ready = 3, .busy = 1, .highestBusy = 3}, m_start + 22s);
    QCOMPARE(demand.wanted(), 3);
    demand.look({.ready = 3, .busy = 1, .highestBusy = 1000}, m_start + 32s); // on its way out
    QCOMPARE(demand.wanted(), 3);
    demand.look({.ready = 3, .busy = 1, .highestBusy = 1}, m_start + 42s);
    QCOMPARE(demand.wanted(), 1);
}

void tst_WorkerDemand::fallsToNoneAndWakes()
{
    WorkerDemand demand;
    demand.setRange(0, 3);
    QCOMPARE(demand.wanted(), 0);
    demand.wake(m_start);
    QCOMPARE(demand.wanted(), 1);
    demand.look({.ready = 0, .waiting = 1, .isStarting = true}, m_start + 10ms);
    QCOMPARE(demand.wanted(), 1);
    demand.look({.ready = 1, .busy = 1}, m_start + 1s);
    QCOMPARE(demand.nextLook(), m_start + 11s);
    demand.look({.ready = 1, .busy = 0}, m_start + 11s);
    QCOMPARE(demand.wanted(), 0);
    QVERIFY(!demand.nextLook());
}

void tst_WorkerDemand::followsANewRange()
{
    WorkerDemand demand;
    demand.setRange({}, 2);
    demand.setRange({}, 5);
    QCOMPARE(demand.wanted(), 5);
    demand.setRange(1, 5); // cheaper comes: those that run get their 10 seconds
    QCOMPARE(demand.wanted(), 5);
    demand.look({.ready = 5}, m_start);
    demand.look({.ready = 5}, m_start + 10s);
    QCOMPARE(demand.wanted(), 1);
    demand.setRange(3, 5);
    QCOMPARE(demand.wanted(), 3);
    demand.setRange(1, 2);
    QCOMPARE(demand.wanted(), 2);
}

void tst_WorkerDemand::hasAnEndAtEitherSide()
{
    WorkerDemand demand;
    demand.setRange({}, 0);
    QCOMPARE(demand.most(), 1);
    demand.setRange({}, maximumProcesses + 1); // one SIGTTIN too many
    QCOMPARE(demand.most(), maximumProcesses);
    QCOMPARE(demand.wanted(), maximumProcesses);
}

QTEST_APPLESS_MAIN(tst_WorkerDemand)
#include "tst_workerdemand.moc"
