// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace lumos {

/// What a connection may be waiting for, each with a time of its own.
enum class Waiting {
    ForHead, ///< from the accept, or the first byte of a later request, to the end of the head
    ForBody, ///< one period in which a minimum of the body must come
    ForReader, ///< one period in which the client must take a minimum of the answer
    ForNextRequest,
    ForFarewell, ///< after a refusal: the client's end of the connection
};

/// The limits in time and rate of all connections of a worker.
struct ConnectionLimits
{
    std::chrono::milliseconds head{10'000};
    std::chrono::milliseconds period{10'000}; ///< over which rates are judged
    std::chrono::milliseconds idle{75'000}; ///< over nginx's 60 s
    std::chrono::milliseconds farewell{2'000};
    std::int64_t bytesPerSecond = 500; ///< of a body, or of an answer taken
    std::size_t unsentBytes = 262'144; ///< of an answer in pieces, in memory
    std::int64_t spooledBytes = 134'217'728; ///< of all of them, in files, before a writer waits

    [[nodiscard]] std::chrono::milliseconds of(Waiting waiting) const;
    [[nodiscard]] std::int64_t bytesPerPeriod() const;
};

/// Who is late. Every kind of waiting lasts the same for all, so each is a queue in the order of
/// time: starting and stopping cost a few pointers and the loop sleeps until the first is due.
class Deadlines
{
public:
    using Clock = std::chrono::steady_clock;

    /// To be a base of whoever waits; in one queue at a time.
    class Entry
    {
    public:
        Entry() = default;
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;
        virtual ~Entry() = default;
        virtual void expired(Waiting waiting) = 0;

    private:
        friend class Deadlines;
        Entry *m_previous = nullptr;
        Entry *m_next = nullptr;
        Clock::time_point m_due;
        std::optional<Waiting> m_waiting;
    };

    explicit Deadlines(const ConnectionLimits &limits)
        : m_limits(limits)
    { }

    /// Starts, or starts anew, @p entry's time.
    void start(Entry &entry, Waiting waiting, Clock::time_point now);
    void stop(Entry &entry);
    [[nodiscard]] std::optional<Clock::time_point> next() const;
    /// Takes every entry due at @p now out of its queue and calls its expired().
    void expire(Clock::time_point now);

private:
    struct Queue
    {
        Entry *first = nullptr;
        Entry *last = nullptr;
    };

    [[nodiscard]] Queue &queue(Waiting waiting)
    {
        return m_queues.at(static_cast<std::size_t>(waiting));
    }

    const ConnectionLimits m_limits;
    std::array<Queue, 5> m_queues;
};

} // namespace lumos
