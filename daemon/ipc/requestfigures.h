// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace lumos {

/// How long requests have taken: sums that only grow. Where they are on a shared page they have one
/// writer, so that no read-modify-write instruction is needed.
struct RequestFigures
{
    /// Upper bounds of the classes of durations, ns; the last class has none.
    static constexpr std::array<std::int64_t, 14> bounds{
        1'000'000,     2'500'000,     5'000'000,      10'000'000,    25'000'000,
        50'000'000,    100'000'000,   250'000'000,    500'000'000,   1'000'000'000,
        2'500'000'000, 5'000'000'000, 10'000'000'000, 60'000'000'000};

    std::array<std::atomic<std::uint64_t>, bounds.size() + 1> durations; ///< requests in each class
    std::atomic<std::uint64_t> duration; ///< of all, ns
    std::atomic<std::uint64_t> waited; ///< in the worker, until the application had room, ns

    /// One that has taken @p nanoseconds.
    void note(std::int64_t nanoseconds)
    {
        std::size_t at = 0;
        while (at < bounds.size() && nanoseconds > bounds[at])
            ++at;
        grow(durations[at], 1);
        grow(duration, static_cast<std::uint64_t>(nanoseconds));
    }
    void noteWait(std::int64_t nanoseconds)
    {
        grow(waited, static_cast<std::uint64_t>(nanoseconds));
    }
    void add(const RequestFigures &other)
    {
        for (std::size_t at = 0; at < durations.size(); ++at)
            grow(durations[at], other.durations[at].load(std::memory_order_relaxed));
        grow(duration, other.duration.load(std::memory_order_relaxed));
        grow(waited, other.waited.load(std::memory_order_relaxed));
    }
    void clear()
    {
        for (std::atomic<std::uint64_t> &count : durations)
            count.store(0, std::memory_order_relaxed);
        duration.store(0, std::memory_order_relaxed);
        waited.store(0, std::memory_order_relaxed);
    }

private:
    static void grow(std::atomic<std::uint64_t> &value, std::uint64_t by)
    {
        value.store(value.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
    }
};

} // namespace lumos
