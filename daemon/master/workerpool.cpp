// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerpool.h"

#include <algorithm>
#include <csignal>

namespace lumos {

WorkerPool::WorkerPool(PoolActions &actions)
    : m_actions(actions)
{ }

void WorkerPool::setDesired(int count, TimePoint now)
{
    m_desired = std::clamp(count, m_limits.fewest, maxWorkers);
    balance(now);
}

void WorkerPool::setGeneration(std::optional<int> generation, TimePoint now)
{
    m_generation = generation;
    // What kept a worker from being replaced belongs to the code before.
    m_places.clear();
    balance(now);
}

bool WorkerPool::isCurrent(const Worker &worker) const
{
    return m_generation == worker.generation && !worker.isStale;
}

WorkerPool::Iterator WorkerPool::findSlot(int generation, std::size_t slot)
{
    return std::find_if(m_workers.begin(), m_workers.end(), [&](const Worker &worker) {
        return worker.slot == slot && worker.generation == generation;
    });
}

WorkerPool::Iterator WorkerPool::findProcess(pid_t pid)
{
    return std::find_if(m_workers.begin(), m_workers.end(),
                        [pid](const Worker &worker) { return worker.pid == pid; });
}

bool WorkerPool::workerStarted(int generation, std::size_t slot, pid_t pid, TimePoint now)
{
    const Iterator worker = findSlot(generation, slot);
    if (worker == m_workers.end() || worker->pid != 0)
        return false;
    worker->pid = pid;
    if (worker->state == State::Spawning) {
        worker->state = State::Starting;
        worker->since = now;
    }
    if (worker->isKilled)
        m_actions.signalWorker(pid, SIGKILL);
    else if (worker->state == State::Draining)
        m_actions.signalWorker(pid, SIGTERM);
    balance(now);
    return true;
}

bool WorkerPool::workerReady(int generation, std::size_t slot, pid_t pid, TimePoint now)
{
    const Iterator worker = findSlot(generation, slot);
    if (worker == m_workers.end() || worker->pid != pid || pid == 0)
        return false;
    if (worker->state != State::Starting)
        return worker->state == State::Draining;
    worker->state = State::Ready;
    worker->since = now;
    balance(now);
    return true;
}

void WorkerPool::spawnFailed(int generation, std::size_t slot, TimePoint now)
{
    const Iterator worker = findSlot(generation, slot);
    if (worker == m_workers.end() || worker->pid != 0)
        return;
    Place &place = m_places[worker->id];
    place.notBefore = now + place.policy.delayAfter(Duration::zero());
    remove(worker);
    balance(now);
}

void WorkerPool::spawnerGone(int generation, TimePoint now)
{
    if (m_generation == generation)
        m_generation.reset();
    for (std::size_t i = m_workers.size(); i > 0; --i) {
        const auto worker = m_workers.begin() + static_cast<std::ptrdiff_t>(i - 1);
        if (worker->generation == generation && worker->pid == 0)
            remove(worker);
    }
    balance(now);
}

void WorkerPool::abandon(int generation, TimePoint now)
{
    for (Worker &worker : m_workers) {
        if (worker.generation == generation && worker.state != State::Draining)
            drain(worker, now);
    }
    spawnerGone(generation, now);
}

std::optional<WorkerPool::Exit> WorkerPool::childExited(pid_t pid, TimePoint now)
{
    const auto worker = findProcess(pid);
    if (worker == m_workers.end())
        return std::nullopt;
    Exit exit{.worker = *worker, .wasWanted = worker->state != State::Draining};
    if (exit.wasWanted) {
        const auto life = worker->state == State::Ready
            ? std::chrono::duration_cast<Duration>(now - worker->since)
            : Duration::zero();
        Place &place = m_places[worker->id];
        exit.delay = place.policy.delayAfter(life);
        place.notBefore = now + exit.delay;
    }
    remove(worker);
    balance(now);
    return exit;
}

void WorkerPool::renew(pid_t pid, TimePoint now, RestartReason reason)
{
    const auto worker = findProcess(pid);
    if (worker == m_workers.end() || worker->state != State::Ready)
        return;
    worker->isStale = true;
    worker->reason = reason;
    balance(now);
}

void WorkerPool::dismiss(pid_t pid, TimePoint now, RestartReason reason,
                         std::optional<TimePoint> killAt)
{
    const auto worker = findProcess(pid);
    if (worker == m_workers.end())
        return;
    if (killAt && !worker->killAt)
        worker->killAt = killAt;
    worker->reason = reason;
    if (worker->state != State::Draining)
        drain(*worker, now);
    balance(now);
}

void WorkerPool::condemn(pid_t pid, RestartReason reason)
{
    const auto worker = findProcess(pid);
    if (pid == 0 || worker == m_workers.end())
        return;
    worker->reason = reason;
    m_actions.signalWorker(pid, SIGKILL);
}

void WorkerPool::tell(pid_t pid, int signalNumber)
{
    if (pid != 0 && findProcess(pid) != m_workers.end())
        m_actions.signalWorker(pid, signalNumber);
}

void WorkerPool::drainAll(TimePoint now)
{
    m_isStopping = true;
    for (Worker &worker : m_workers) {
        if (worker.state != State::Draining)
            drain(worker, now);
    }
}

void WorkerPool::killAll()
{
    m_isStopping = true;
    for (Worker &worker : m_workers) {
        if (worker.pid != 0)
            m_actions.signalWorker(worker.pid, SIGKILL);
        worker.isKilled = true;
    }
}

void WorkerPool::advance(TimePoint now)
{
    enforceDeadlines(now);
    balance(now);
}

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
    const TimePoint mercyEnd = worker.since + m_limits.mercy;
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

int WorkerPool::readyCount() const
{
    return static_cast<int>(
        std::count_if(m_workers.begin(), m_workers.end(),
                      [](const Worker &worker) { return worker.state == State::Ready; }));
}

bool WorkerPool::isWorker(pid_t pid) const
{
    return pid != 0 && std::any_of(m_workers.begin(), m_workers.end(), [pid](const Worker &worker) {
               return worker.pid == pid;
           });
}

bool WorkerPool::isServing(int generation) const
{
    return std::any_of(m_workers.begin(), m_workers.end(), [generation](const Worker &worker) {
        return worker.generation == generation && worker.state == State::Ready;
    });
}

bool WorkerPool::isRolling() const
{
    return std::any_of(m_workers.begin(), m_workers.end(), [this](const Worker &worker) {
        return worker.state != State::Draining && !isCurrent(worker);
    });
}

} // namespace lumos
