// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/requestwatch.h"

#include <QTest>

using namespace lumos;
using namespace std::chrono_literals;

using Verdict = RequestWatch::Verdict;
using Sight = RequestWatch::Sight;

class tst_RequestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNothingWithoutLimits();
    void isExactAboutHarakiri();
    void goesByTheOldestRequest();
    void sparesTheOthersOfAWorker();
    void watchesRequestsOfDrainingWorkersToo();
    void replacesAnOldWorker();
    void replacesABigWorkerWhetherIdleOrBusy();
    void leavesAWorkerThatWasBornBig();
    void knowsHowBigAWorkerWasBornFromItself();
    void takesNoticeOfOneThatLeaves();
    void hearsEachCallForAReloadOnce();
    void pingsIdleWorkersNowAndThen();
    void pingsOnceBeforeASleep();
    void replacesASilentOne();
    void neverPingsWithinARequest();
    void tellsEachVerdictOnce();
    void forgetsTheDead();

private:
    std::optional<Verdict> look(const Sight &sight, bool isLast = false);
    RequestWatch m_watch;
    RequestWatch::TimePoint m_now;
};

void tst_RequestWatch::init()
{
    m_watch = RequestWatch();
    m_now = RequestWatch::TimePoint(1000s);
}

std::optional<Verdict> tst_RequestWatch::look(const Sight &sight, bool isLast)
{
    const auto findings = m_watch.look({sight}, m_now, isLast);
    return findings.empty() ? std::nullopt : std::optional(findings.front().verdict);
}

static Sight idle(RequestWatch::TimePoint since)
{
    return {.pid = 7, .readySince = since, .isReady = true};
}

static Sight busy(RequestWatch::TimePoint since, RequestWatch::TimePoint oldest,
                  std::uint32_t active = 1)
{
    Sight sight = idle(since);
    sight.active = active;
    sight.oldestRequest = oldest;
    return sight;
}

void tst_RequestWatch::findsNothingWithoutLimits()
{
    QCOMPARE(look(busy(m_now, m_now)), std::nullopt);
    m_now += 24h;
    Sight sight = busy(m_now - 24h, m_now - 24h);
    sight.memory = ~0ULL;
    QCOMPARE(look(sight), std::nullopt);
    QVERIFY(!m_watch.nextDeadline());
}

void tst_RequestWatch::isExactAboutHarakiri()
{
    m_watch.setLimits({.harakiri = 2s});
    const auto started = m_now;
    QCOMPARE(look(busy(started, started)), std::nullopt);
    QCOMPARE(m_watch.nextDeadline(), started + 2s);
    m_now += 1999ms;
    QCOMPARE(look(busy(started, started)), std::nullopt);
    QVERIFY(!m_watch.isUrgent());
    m_now += 1ms;
    const auto findings = m_watch.look({busy(started, started)}, m_now, false);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].verdict, Verdict::Overdue);
    QCOMPARE(findings[0].killAt, m_now + RequestWatch::overdueGrace);
    QVERIFY(m_watch.isUrgent());
    m_now += 100ms;
    QCOMPARE(look(busy(started, started)), Verdict::StillOverdue);
}

void tst_RequestWatch::goesByTheOldestRequest()
{
    m_watch.setLimits({.harakiri = 2s});
    const auto since = m_now;
    QCOMPARE(look(busy(since, m_now, 3)), std::nullopt);
    m_now += 1s;
    // The first has ended; the deadline moves with the next one.
    QCOMPARE(look(busy(since, m_now - 200ms, 2)), std::nullopt);
    QCOMPARE(m_watch.nextDeadline(), m_now - 200ms + 2s);
}

void tst_RequestWatch::sparesTheOthersOfAWorker()
{
    m_watch.setLimits({.harakiri = 3s});
    const auto findings = m_watch.look({busy(m_now - 9s, m_now - 3s, 4)}, m_now, false);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].killAt, m_now + 3s + RequestWatch::overdueGrace);
}

void tst_RequestWatch::watchesRequestsOfDrainingWorkersToo()
{
    m_watch.setLimits({.harakiri = 2s, .lifetime = 1s});
    Sight sight = busy(m_now - 9s, m_now - 2s);
    sight.isReady = false;
    QCOMPARE(look(sight), Verdict::Overdue);
}

void tst_RequestWatch::replacesAnOldWorker()
{
    m_watch.setLimits({.lifetime = 60s});
    const auto since = m_now;
    QCOMPARE(look(idle(since)), std::nullopt);
    QCOMPARE(m_watch.nextDeadline(), since + 60s);
    m_now += 60s;
    QCOMPARE(look(busy(since, m_now)), Verdict::TooOld);
}

void tst_RequestWatch::replacesABigWorkerWhetherIdleOrBusy()
{
    m_watch.setLimits({.memory = 64 << 20});
    Sight sight = idle(m_now);
    sight.requests = 10;
    sight.memory = 64 << 20;
    QCOMPARE(look(sight), std::nullopt);
    ++sight.memory;
    QCOMPARE(look(sight), Verdict::TooBig);
    Sight other = busy(m_now, m_now);
    other.pid = 8;
    other.memory = 65 << 20;
    QCOMPARE(look(other), Verdict::TooBig);
}

void tst_RequestWatch::leavesAWorkerThatWasBornBig()
{
    m_watch.setLimits({.memory = 64 << 20});
    Sight sight = idle(m_now);
    sight.memory = 100 << 20;
    QCOMPARE(look(sight), Verdict::BornBig);
    sight.requests = 50;
    sight.memory = 125 << 20;
    QCOMPARE(look(sight), std::nullopt);
    sight.memory = 126 << 20;
    QCOMPARE(look(sight), Verdict::TooBig);
}

void tst_RequestWatch::knowsHowBigAWorkerWasBornFromItself()
{
    m_watch.setLimits({.memory = 64 << 20});
    Sight sight = idle(m_now); // first seen after its first answers
    sight.requests = 3;
    sight.bornMemory = 100 << 20;
    sight.memory = 110 << 20;
    QCOMPARE(look(sight), Verdict::BornBig);
    sight.memory = 126 << 20;
    QCOMPARE(look(sight), Verdict::TooBig);

    sight.pid = 8; // born small, grown at once
    sight.bornMemory = 60 << 20;
    QCOMPARE(look(sight), Verdict::TooBig);
    sight.pid = 9; // born big, and grown by a quarter at once
    sight.bornMemory = 100 << 20;
    QCOMPARE(look(sight), Verdict::TooBig);
    sight.pid = 10; // boasts
    sight.bornMemory = ~std::uint64_t{0};
    QCOMPARE(look(sight), Verdict::BornBig);
    sight.memory = 158 << 20;
    QCOMPARE(look(sight), Verdict::TooBig);
}

void tst_RequestWatch::takesNoticeOfOneThatLeaves()
{
    Sight sight = idle(m_now);
    sight.isLeaving = true;
    QCOMPARE(look(sight), std::nullopt); // of its own accord nobody leaves without max-requests
    m_watch.setLimits({.mayLeave = true});
    QCOMPARE(look(sight), Verdict::Leaves);
}

void tst_RequestWatch::hearsEachCallForAReloadOnce()
{
    Sight sight = idle(m_now);
    QCOMPARE(look(sight), std::nullopt);
    sight.reloadsAsked = 1;
    QCOMPARE(look(sight), Verdict::WantsReload);
    QCOMPARE(look(sight), std::nullopt);
    sight.reloadsAsked = 5; // between two looks: one reload serves them all
    QCOMPARE(look(sight), Verdict::WantsReload);
    sight.reloadsAsked = 0; // it is the worker's to write, and may be anything
    QCOMPARE(look(sight), Verdict::WantsReload);
    QCOMPARE(look(sight), std::nullopt);

    sight.pid = 8; // has asked before it was ready
    sight.reloadsAsked = 1;
    sight.isReady = false;
    QCOMPARE(look(sight), std::nullopt);
    sight.isReady = true;
    QCOMPARE(look(sight), Verdict::WantsReload);
}

void tst_RequestWatch::pingsIdleWorkersNowAndThen()
{
    Sight sight = idle(m_now);
    QCOMPARE(look(sight), std::nullopt);
    m_now += RequestWatch::pingInterval;
    QCOMPARE(look(sight), Verdict::Ping);
    m_now += 1s;
    QCOMPARE(look(sight), std::nullopt); // it has its time
    ++sight.pongs;
    QCOMPARE(look(sight), std::nullopt);
    m_now += RequestWatch::pingInterval - 1ms;
    QCOMPARE(look(sight), std::nullopt);
    m_now += 1ms;
    QCOMPARE(look(sight), Verdict::Ping);
}

void tst_RequestWatch::pingsOnceBeforeASleep()
{
    Sight sight = idle(m_now);
    QCOMPARE(look(sight, true), Verdict::Ping);
    ++sight.pongs;
    QCOMPARE(look(sight), std::nullopt);
    QVERIFY(!m_watch.nextDeadline()); // nothing is left to wake up for
}

void tst_RequestWatch::replacesASilentOne()
{
    const Sight sight = idle(m_now);
    QCOMPARE(look(sight, true), Verdict::Ping);
    QCOMPARE(m_watch.nextDeadline(), m_now + RequestWatch::silence);
    m_now += RequestWatch::silence - 1ms;
    QCOMPARE(look(sight), std::nullopt);
    m_now += 1ms;
    QCOMPARE(look(sight), Verdict::Silent);
}

void tst_RequestWatch::neverPingsWithinARequest()
{
    const auto since = m_now;
    for (int i = 0; i < 100; ++i, m_now += 1s)
        QCOMPARE(look(busy(since, since), true), std::nullopt);
}

void tst_RequestWatch::tellsEachVerdictOnce()
{
    m_watch.setLimits({.lifetime = 1s, .memory = 1});
    Sight sight = busy(m_now - 2s, m_now);
    sight.memory = 2;
    QCOMPARE(look(sight), Verdict::TooBig);
    QCOMPARE(look(sight), std::nullopt);
}

void tst_RequestWatch::forgetsTheDead()
{
    QCOMPARE(look(idle(m_now), true), Verdict::Ping);
    QVERIFY(m_watch.look({}, m_now, false).empty());
    QVERIFY(!m_watch.nextDeadline());
    m_now += 1h;
    QCOMPARE(look(idle(m_now)), std::nullopt); // another one of the same number
}

QTEST_APPLESS_MAIN(tst_RequestWatch)
#include "tst_requestwatch.moc"
