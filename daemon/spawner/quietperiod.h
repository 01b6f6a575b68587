// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace lumos {

/// When to act on events that come in bursts: once none has come for a while, so that an editor or
/// a copy has finished; at the latest ten such whiles after the first.
class QuietPeriod
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit QuietPeriod(std::chrono::milliseconds pause)
        : m_pause(pause)
    { }

    void note(TimePoint now)
    {
        m_first = m_isNoted ? m_first : now;
        m_last = now;
        m_isNoted = true;
    }
    /// Empty while nothing has happened.
    [[nodiscard]] std::optional<TimePoint> due() const
    {
        return m_isNoted ? std::optional(std::min(m_last + m_pause, m_first + 10 * m_pause))
                         : std::nullopt;
    }
    void reset() { m_isNoted = false; }

private:
    std::chrono::milliseconds m_pause;
    TimePoint m_first;
    TimePoint m_last;
    bool m_isNoted = false;
};

} // namespace lumos
