// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/deadlines.h"

#include <QTest>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

struct Waiter final : Deadlines::Entry
{
    void expired(Waiting waiting) override
    {
        ++count;
        last = waiting;
        if (restart)
            restart();
    }
    int count = 0;
    Waiting last = Waiting::ForHead;
    std::function<void()> restart;
};

} // namespace

class tst_Deadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDueWithoutEntries();
    void expiresEachKindAfterItsOwnTime();
    void startingAnewMovesTheTime();
    void stoppedEntryDoesNotExpire();
    void entriesInTheMiddleCanStop();
    void entryMayStartAgainWhileExpiring();

private:
    const ConnectionLimits m_limits{.head = 10s, .period = 5s, .idle = 75s, .farewell = 2s};
    const Deadlines::Clock::time_point m_start{1h};
};

void tst_Deadlines::nothingIsDueWithoutEntries()
{
    QVERIFY(!Deadlines(m_limits).next());
}

void tst_Deadlines::expiresEachKindAfterItsOwnTime()
{
    Deadlines deadlines(m_limits);
    Waiter head;
    Waiter idle;
    Waiter farewell;
    deadlines.start(idle, Waiting::ForNextRequest, m_start);
    deadlines.start(head, Waiting::ForHead, m_start);
    deadlines.start(farewell, Waiting::ForFarewell, m_start);
    QCOMPARE(*deadlines.next(), m_start + 2s);
    deadlines.expire(m_start + 2s);
    QCOMPARE(farewell.count, 1);
    QCOMPARE(head.count, 0);
    deadlines.expire(m_start + 74s);
    QCOMPARE(head.count, 1);
    QCOMPARE(head.last, Waiting::ForHead);
    QCOMPARE(idle.count, 0);
    QCOMPARE(*deadlines.next(), m_start + 75s);
}

void tst_Deadlines::startingAnewMovesTheTime()
{
    Deadlines deadlines(m_limits);
    Waiter waiter;
    deadlines.start(waiter, Waiting::ForHead, m_start);
    deadlines.start(waiter, Waiting::ForNextRequest, m_start + 1s);
    QCOMPARE(*deadlines.next(), m_start + 76s);
    deadlines.expire(m_start + 20s);
    QCOMPARE(waiter.count, 0);
}

void tst_Deadlines::stoppedEntryDoesNotExpire()
{
    Deadlines deadlines(m_limits);
    Waiter waiter;
    deadlines.start(waiter, Waiting::ForHead, m_start);
    deadlines.stop(waiter);
    deadlines.stop(waiter);
    deadlines.expire(m_start + 1h);
    QCOMPARE(waiter.count, 0);
    QVERIFY(!deadlines.next());
}

void tst_Deadlines::entriesInTheMiddleCanStop()
{
    Deadlines deadlines(m_limits);
    std::array<Waiter, 3> waiters;
    for (std::size_t i = 0; i < waiters.size(); ++i)
        deadlines.start(waiters.at(i), Waiting::ForHead, m_start + std::chrono::seconds(i));
    deadlines.stop(waiters[1]);
    deadlines.expire(m_start + 1h);
    QCOMPARE(waiters[0].count, 1);
    QCOMPARE(waiters[1].count, 0);
    QCOMPARE(waiters[2].count, 1);
}

void tst_Deadlines::entryMayStartAgainWhileExpiring()
{
    Deadlines deadlines(m_limits);
    Waiter waiter;
    waiter.restart = [&] { deadlines.start(waiter, Waiting::ForBody, m_start + 10s); };
    deadlines.start(waiter, Waiting::ForBody, m_start);
    deadlines.expire(m_start + 10s);
    QCOMPARE(waiter.count, 1);
    QCOMPARE(*deadlines.next(), m_start + 15s);
}

QTEST_APPLESS_MAIN(tst_Deadlines)
#include "tst_deadlines.moc"
