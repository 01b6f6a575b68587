// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace lumos {

/// How many workers are wanted between `cheaper` and `processes`. The rule: when connections wait
/// and every worker is busy, as many more as connections wait, at most twice as many as there are;
/// who has not been needed for 10 seconds ends, but nobody who is at work. Pure: what is seen and
/// the time are arguments.
class WorkerDemand
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::seconds patience{10};

    /// What a look at the workers has shown.
    struct Load
    {
        int ready = 0; ///< workers that accept
        int busy = 0; ///< of those, with a request under way or full
        int highestBusy = 0; ///< the largest id of those: the ones above it have nothing to do
        int waiting = 0; ///< connections that nobody has accepted
        bool isStarting = false; ///< some that were asked for are not ready yet
    };

    /// @p fewest empty: always @p most, which is at least 1 and at most maximumProcesses.
    void setRange(std::optional<int> fewest, int most);
    [[nodiscard]] int wanted() const { return m_wanted; }
    [[nodiscard]] int most() const { return m_most; }
    [[nodiscard]] bool isElastic() const { return m_fewest < m_most; }
    [[nodiscard]] bool mayGrow() const { return m_wanted < m_most; }

    void look(const Load &load, TimePoint now);
    /// Somebody waits, and there is no worker at all.
    void wake(TimePoint now);
    /// When to look again even if nothing has happened since; empty: not before something does.
    [[nodiscard]] std::optional<TimePoint> nextLook() const;

private:
    int m_fewest = 1;
    int m_most = 1;
    int m_wanted = 0; ///< 0 before the first range
    std::optional<TimePoint> m_lastNeeded; ///< when all of them were needed
    int m_peak = 0; ///< workers busy at a time since then
};

} // namespace lumos
