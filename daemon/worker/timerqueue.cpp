// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace lumos {

namespace {

using std::chrono::milliseconds;

int toInterval(milliseconds value)
{
    return static_cast<int>(value.count());
}

} // namespace

void TimerQueue::add(int id, milliseconds interval, Qt::TimerType type, QObject *object,
                     Clock::time_point now)
{
    m_timers.push_back({id, interval, type, object, now + interval, false});
}

bool TimerQueue::remove(int id)
{
    return std::erase_if(m_timers, [id](const Timer &timer) { return timer.id == id; }) > 0;
}

bool TimerQueue::removeAll(QObject *object)
{
    return std::erase_if(m_timers, [object](const Timer &timer) { return timer.object == object; })
        > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> result;
    for (const Timer &timer : m_timers) {
        if (timer.object == object)
            result.append({timer.id, toInterval(timer.interval), timer.type});
    }
    return result;
}

int TimerQueue::remaining(int id, Clock::time_point now) const
{
    for (const Timer &timer : m_timers) {
        if (timer.id == id) {
            const auto left = std::chrono::ceil<milliseconds>(timer.due - now);
            return std::max(0, toInterval(left));
        }
    }
    return -1;
}

std::optional<TimerQueue::Clock::time_point> TimerQueue::next() const
{
    std::optional<Clock::time_point> result;
    for (const Timer &timer : m_timers) {
        if (!timer.isBeingDelivered && (!result || timer.due < *result))
            result = timer.due;
    }
    return result;
}

int TimerQueue::fire(Clock::time_point now)
{
    if (m_timers.empty())
        return 0;
    std::vector<std::pair<Clock::time_point, int>> due;
    for (const Timer &timer : m_timers) {
        if (!timer.isBeingDelivered && timer.due <= now)
            due.emplace_back(timer.due, timer.id);
    }
    std::sort(due.begin(), due.end());
    int fired = 0;
    for (const auto &[time, id] : due) {
        Timer *timer = find(id); // an earlier event may have removed it
        if (!timer || timer->isBeingDelivered)
            continue;
        timer->due += timer->interval;
        if (timer->due <= now)
            timer->due = now + timer->interval; // late: skip the missed ones
        timer->isBeingDelivered = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
        ++fired;
        if (Timer *still = find(id))
            still->isBeingDelivered = false;
    }
    return fired;
}

TimerQueue::Timer *TimerQueue::find(int id)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(),
                                    [id](const Timer &timer) { return timer.id == id; });
    return found == m_timers.end() ? nullptr : &*found;
}

} // namespace lumos
