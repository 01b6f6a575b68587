// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarmclock.h"

#include <QTimer>

#include <algorithm>

namespace lumos {

/// The machine's steady clock, and a timer of the event loop.
class SteadyAlarm final : public AlarmClock
{
public:
    SteadyAlarm()
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ring(); });
    }

    [[nodiscard]] TimePoint now() const override { return std::chrono::steady_clock::now(); }

    void setAlarm(std::optional<TimePoint> time) override
    {
        using std::chrono::milliseconds;
        if (time)
            m_timer.start(
                std::max(std::chrono::ceil<milliseconds>(*time - now()), milliseconds(0)));
        else
            m_timer.stop();
    }

private:
    QTimer m_timer;
};

} // namespace lumos
