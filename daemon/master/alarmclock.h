// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace lumos {

/// The time, and a call at a time to come: the machine's, or one that a test moves.
class AlarmClock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    virtual ~AlarmClock() = default;

    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Rings once at @p time, and no longer when it was to ring before; empty: never. It may have
    /// come already: even then nothing rings before the event loop turns.
    virtual void setAlarm(std::optional<TimePoint> time) = 0;

    void onRing(std::function<void()> ring) { m_ring = std::move(ring); }

protected:
    void ring() const { m_ring(); }

private:
    std::function<void()> m_ring;
};

} // namespace lumos
