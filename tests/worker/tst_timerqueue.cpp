// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/timerqueue.h"

#include <QTest>
#include <QTimerEvent>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

struct Receiver final : QObject
{
    void timerEvent(QTimerEvent *event) override
    {
        fired.append(event->timerId());
        if (onTimer)
            onTimer();
    }
    QList<int> fired;
    std::function<void()> onTimer;
};

} // namespace

class tst_TimerQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesInTheOrderOfTime();
    void repeatsWithoutCatchingUp();
    void removedByAnEarlierEventItDoesNotFire();
    void timerBeingDeliveredDoesNotFireAgain();
    void tellsTimersOfAnObject();
    void remainingIsRoundedUpAndNeverNegative();

private:
    const TimerQueue::Clock::time_point m_start{1h};
};

void tst_TimerQueue::firesInTheOrderOfTime()
{
    TimerQueue queue;
    Receiver receiver;
    queue.add(1, 30ms, Qt::PreciseTimer, &receiver, m_start);
    queue.add(2, 10ms, Qt::PreciseTimer, &receiver, m_start);
    queue.add(3, 50ms, Qt::PreciseTimer, &receiver, m_start);
    QCOMPARE(*queue.next(), m_start + 10ms);
    QCOMPARE(queue.fire(m_start + 30ms), 2);
    QCOMPARE(receiver.fired, (QList<int>{2, 1}));
}

void tst_TimerQueue::repeatsWithoutCatchingUp()
{
    TimerQueue queue;
    Receiver receiver;
    queue.add(1, 10ms, Qt::CoarseTimer, &receiver, m_start);
    QCOMPARE(queue.fire(m_start + 95ms), 1);
    QCOMPARE(*queue.next(), m_start + 105ms);
}

void tst_TimerQueue::removedByAnEarlierEventItDoesNotFire()
{
    TimerQueue queue;
    Receiver receiver;
    receiver.onTimer = [&] { queue.remove(2); };
    queue.add(1, 10ms, Qt::CoarseTimer, &receiver, m_start);
    queue.add(2, 20ms, Qt::CoarseTimer, &receiver, m_start);
    queue.fire(m_start + 20ms);
    QCOMPARE(receiver.fired, QList<int>{1});
}

void tst_TimerQueue::timerBeingDeliveredDoesNotFireAgain()
{
    TimerQueue queue;
    Receiver receiver;
    queue.add(1, 0ms, Qt::CoarseTimer, &receiver, m_start);
    receiver.onTimer = [&] {
        QVERIFY(!queue.next());
        QCOMPARE(queue.fire(m_start + 1s), 0); // as a nested event loop would
    };
    QCOMPARE(queue.fire(m_start), 1);
    QCOMPARE(receiver.fired.size(), 1);
}

void tst_TimerQueue::tellsTimersOfAnObject()
{
    TimerQueue queue;
    Receiver one;
    Receiver other;
    queue.add(1, 10ms, Qt::CoarseTimer, &one, m_start);
    queue.add(2, 20ms, Qt::PreciseTimer, &other, m_start);
    const auto timers = queue.timersOf(&other);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first().timerId, 2);
    QCOMPARE(timers.first().interval, 20);
    QVERIFY(queue.removeAll(&other));
    QVERIFY(!queue.removeAll(&other));
    QVERIFY(queue.timersOf(&other).isEmpty());
}

void tst_TimerQueue::remainingIsRoundedUpAndNeverNegative()
{
    TimerQueue queue;
    Receiver receiver;
    queue.add(1, 10ms, Qt::CoarseTimer, &receiver, m_start);
    QCOMPARE(queue.remaining(1, m_start + 9500us), 1);
    QCOMPARE(queue.remaining(1, m_start + 1s), 0);
    QCOMPARE(queue.remaining(7, m_start), -1);
}

QTEST_GUILESS_MAIN(tst_TimerQueue)
#include "tst_timerqueue.moc"
