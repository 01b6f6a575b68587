// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines.h"

namespace lumos {

std::chrono::milliseconds ConnectionLimits::of(Waiting waiting) const
{
    switch (waiting) {
    case Waiting::ForHead:
        return head;
    case Waiting::ForBody:
    case Waiting::ForReader:
        return period;
    case Waiting::ForNextRequest:
        return idle;
    case Waiting::ForFarewell:
        break;
    }
    return farewell;
}

std::int64_t ConnectionLimits::bytesPerPeriod() const
{
    return bytesPerSecond * period.count() / 1000;
}

void Deadlines::start(Entry &entry, Waiting waiting, Clock::time_point now)
{
    stop(entry);
    entry.m_waiting = waiting;
    entry.m_due = now + m_limits.of(waiting);
    Queue &list = queue(waiting);
    entry.m_previous = list.last;
    entry.m_next = nullptr;
    (list.last ? list.last->m_next : list.first) = &entry;
    list.last = &entry;
}

void Deadlines::stop(Entry &entry)
{
    if (!entry.m_waiting)
        return;
    Queue &list = queue(*entry.m_waiting);
    (entry.m_previous ? entry.m_previous->m_next : list.first) = entry.m_next;
    (entry.m_next ? entry.m_next->m_previous : list.last) = entry.m_previous;
    entry.m_previous = nullptr;
    entry.m_next = nullptr;
    entry.m_waiting.reset();
}

std::optional<Deadlines::Clock::time_point> Deadlines::next() const
{
    std::optional<Clock::time_point> result;
    for (const Queue &list : m_queues) {
        if (list.first && (!result || list.first->m_due < *result))
            result = list.first->m_due;
    }
    return result;
}

void Deadlines::expire(Clock::time_point now)
{
    for (Queue &list : m_queues) {
        while (list.first && list.first->m_due <= now) {
            Entry &entry = *list.first;
            const Waiting waiting = *entry.m_waiting;
            stop(entry);
            entry.expired(waiting);
        }
    }
}

} // namespace lumos
