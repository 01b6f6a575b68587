// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a pool waits for what it has asked for.
#include "workerpool.h"

#include <algorithm>
#include <csignal>

namespace lumos {

void WorkerPool::enforceDeadlines(TimePoint now)
{
    std::optional<int> stuck;
    for (Worker &worker : m_workers) {
        const std::optional<TimePoint> deadline = deadlineOf(worker);
        if (!deadline || *deadline > now)
            continue;
        worker.isKilled = true;
        if (worker.pid != 0)
            m_actions.signalWorker(worker.pid, SIGKILL);
        else
            stuck = worker.generation;
    }
    if (stuck)
        m_actions.spawnerStuck(*stuck);
}

std::optional<WorkerPool::TimePoint> WorkerPool::deadlineOf(const Worker &worker) const
{
    if (worker.isKilled || worker.state == State::Ready)
        return std::nullopt;
    if (worker.pid == 0)
        return worker.since + m_limits.spawnTimeout;
    if (worker.state != State::Draining)
        return worker.since + m_limits.startTimeout;
    // Who has not served holds nobody's request: it needs no longer than it may take to begin.
    const TimePoint mercyEnd = worker.since
        + (worker.hasServed ? m_limits.mercy : std::min(m_limits.mercy, m_limits.startTimeout));
    return worker.killAt ? std::min(*worker.killAt, mercyEnd) : mercyEnd;
}

std::optional<WorkerPool::TimePoint> WorkerPool::nextDeadline() const
{
    std::optional<TimePoint> next;
    const auto take = [&next](std::optional<TimePoint> time) {
        if (time && (!next || *time < *next))
            next = time;
    };
    for (const Worker &worker : m_workers)
        take(deadlineOf(worker));
    if (m_isStopping || !canSpawn())
        return next;
    const std::vector<Seat> all = seats();
    const bool canReplace = mayReplace(all);
    for (const auto &[id, place] : m_places) {
        if (id > m_desired || place.notBefore == TimePoint())
            continue;
        const Seat &seat = all[static_cast<std::size_t>(id)];
        if (!seat.current && (!seat.old || canReplace))
            take(place.notBefore);
    }
    return next;
}

bool WorkerPool::isHeldBack(TimePoint now) const
{
    return std::any_of(m_places.begin(), m_places.end(), [&](const auto &place) {
        return place.first <= m_desired && place.second.notBefore > now;
    });
}

} // namespace lumos
