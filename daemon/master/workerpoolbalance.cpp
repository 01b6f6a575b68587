// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a pool makes what runs agree with what is wanted.
#include "workerpool.h"

#include "ipc/scoreboard.h"

#include <algorithm>
#include <csignal>

namespace lumos {

std::vector<WorkerPool::Seat> WorkerPool::seats() const
{
    std::vector<Seat> seats(static_cast<std::size_t>(m_desired) + 1);
    for (std::size_t i = 0; i < m_workers.size(); ++i) {
        const Worker &worker = m_workers[i];
        if (worker.state == State::Draining || worker.role != Role::Serving
            || worker.id > m_desired)
            continue;
        Seat &seat = seats[static_cast<std::size_t>(worker.id)];
        (isCurrent(worker) ? seat.current : seat.old) = i;
    }
    return seats;
}

// One replacement at a time, so that at most one worker more than configured accepts.
bool WorkerPool::mayReplace(const std::vector<Seat> &seats)
{
    return std::none_of(seats.begin(), seats.end(),
                        [](const Seat &seat) { return seat.current && seat.old; });
}

// The lowest: whoever sums up the scoreboard reads it up to the highest slot ever used.
std::optional<std::size_t> WorkerPool::freeSlot() const
{
    std::vector<bool> isUsed(Scoreboard::slots);
    for (const Worker &worker : m_workers)
        isUsed[worker.slot] = true;
    const auto slot = std::find(isUsed.begin(), isUsed.end(), false);
    if (slot == isUsed.end())
        return std::nullopt;
    return static_cast<std::size_t>(slot - isUsed.begin());
}

void WorkerPool::remove(Iterator worker)
{
    const std::size_t slot = worker->slot;
    m_workers.erase(worker);
    m_actions.slotFreed(slot);
}

// When not, the next start or exit of a worker brings us back.
bool WorkerPool::canSpawn() const
{
    const auto spawning = std::count_if(m_workers.begin(), m_workers.end(),
                                        [](const Worker &worker) { return worker.pid == 0; });
    return m_generation && spawning < maxSpawning && freeSlot();
}

void WorkerPool::spawn(int id, TimePoint now)
{
    const std::optional<std::size_t> slot = freeSlot();
    m_workers.push_back({.slot = *slot, .id = id, .generation = *m_generation, .since = now});
    m_actions.spawnWorker(*m_generation, *slot, id);
}

void WorkerPool::drain(Worker &worker, TimePoint now)
{
    worker.state = State::Draining;
    worker.since = now;
    if (worker.pid != 0)
        m_actions.signalWorker(worker.pid, SIGTERM);
}

void WorkerPool::balance(TimePoint now)
{
    if (m_isStopping)
        return;
    endSurplus(now);
    const std::vector<Seat> all = seats();
    bool canReplace = mayReplace(all);
    for (int id = 1; id <= m_desired; ++id) {
        const Seat &seat = all[static_cast<std::size_t>(id)];
        if (seat.current || (seat.old && !canReplace) || m_places[id].notBefore > now)
            continue;
        if (!canSpawn())
            break;
        spawn(id, now);
        canReplace = canReplace && !seat.old;
    }
}

// Those of ids beyond the desired number, and those whose replacement accepts.
void WorkerPool::endSurplus(TimePoint now)
{
    const std::vector<Seat> all = seats();
    const auto isReplaced = [&](const Worker &worker) {
        const Seat &seat = all[static_cast<std::size_t>(worker.id)];
        return !isCurrent(worker) && seat.current && m_workers[*seat.current].state == State::Ready;
    };
    for (Worker &worker : m_workers) {
        if (worker.state != State::Draining && worker.role == Role::Serving
            && (worker.id > m_desired || isReplaced(worker)))
            drain(worker, now);
    }
}

} // namespace lumos
