// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "master/alarmclock.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace lumos::test {

/// A clock that stands still until a test lets time pass.
class TestClock final : public AlarmClock
{
public:
    using Duration = std::chrono::steady_clock::duration;

    [[nodiscard]] TimePoint now() const override { return m_now; }
    void setAlarm(std::optional<TimePoint> time) override { m_alarm = time; }

    /// Lets time pass, ringing on its way, until @p condition holds. False: it does not within @p
    /// longest, which has passed then.
    [[nodiscard]] bool passUntil(const std::function<bool()> &condition,
                                 Duration longest = std::chrono::minutes(1))
    {
        const TimePoint end = m_now + longest;
        while (true) {
            turn();
            if (condition())
                return true;
            if (!m_alarm || *m_alarm > end) {
                m_now = end;
                return false;
            }
            m_now = std::max(m_now, *m_alarm);
            m_alarm.reset();
            ring();
        }
    }
    void pass(Duration time)
    {
        const bool isOver = passUntil([] { return false; }, time);
        Q_ASSERT(!isOver);
    }

private:
    /// What is there is seen, and what that brings about as well.
    static void turn()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    TimePoint m_now = std::chrono::steady_clock::now();
    std::optional<TimePoint> m_alarm;
};

} // namespace lumos::test
