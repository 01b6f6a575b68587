// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <optional>
#include <vector>

namespace lumos {

/// Qt's timers of one thread, as an event dispatcher keeps them: who is due when. Takes the time as
/// an argument; sends QTimerEvents.
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object,
             Clock::time_point now);
    bool remove(int id);
    bool removeAll(QObject *object);
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *object) const;
    /// Milliseconds until @p id fires, 0 when it is overdue, -1 when there is no such timer.
    [[nodiscard]] int remaining(int id, Clock::time_point now) const;
    /// When the next timer is due; a timer whose event is being delivered does not count.
    [[nodiscard]] std::optional<Clock::time_point> next() const;
    /// Delivers the events of all timers due at @p now, each once; returns how many.
    int fire(Clock::time_point now);

private:
    struct Timer
    {
        int id = 0;
        std::chrono::milliseconds interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        Clock::time_point due;
        bool isBeingDelivered = false;
    };

    [[nodiscard]] Timer *find(int id);

    std::vector<Timer> m_timers; ///< a worker has a handful: a scan is the fastest index
};

} // namespace lumos
