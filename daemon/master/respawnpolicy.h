// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace lumos {

/// How long to wait before a process that has ended is started again: not at all the first two
/// times, which accidents are, then twice as long with each one that did not live long enough.
/// Pure: time is an argument.
class RespawnPolicy
{
public:
    using Duration = std::chrono::milliseconds;

    static constexpr int freeRespawns = 2; ///< at once, before ends count as a crash loop
    static constexpr Duration firstDelay{100};
    static constexpr Duration longestDelay{30'000};
    static constexpr Duration stableLife{10'000}; ///< whoever lives that long starts over

    /// The delay after an end; @p life is how long it had served, zero when it never did.
    [[nodiscard]] Duration delayAfter(Duration life);

    [[nodiscard]] int shortLives() const { return m_shortLives; }

private:
    int m_shortLives = 0;
};

} // namespace lumos
