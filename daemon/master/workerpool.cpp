// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerpool.h"

#include <algorithm>
#include <csignal>
#include <utility>

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
    for (Worker &worker : m_workers) {
        if (worker.role == Role::Canary && isCurrent(worker))
            worker.role = Role::Serving;
    }
    // What kept a worker from being replaced belongs to the code before.
    m_places.clear();
    balance(now);
}

std::optional<std::size_t> WorkerPool::addTrial(int generation, Role role, TimePoint now)
{
    const std::optional<std::size_t> slot = freeSlot();
    if (slot) {
        m_workers.push_back(
            {.slot = *slot, .id = 1, .generation = generation, .since = now, .role = role});
    }
    return slot;
}

const WorkerPool::Worker *WorkerPool::find(int generation, std::size_t slot, pid_t pid) const
{
    const auto found = std::find_if(m_workers.begin(), m_workers.end(), [&](const Worker &worker) {
        return worker.slot == slot && worker.generation == generation && worker.pid == pid;
    });
    return found == m_workers.end() || pid == 0 ? nullptr : &*found;
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

static auto findIn(auto &workers, pid_t pid)
{
    return std::find_if(workers.begin(), workers.end(),
                        [pid](const WorkerPool::Worker &worker) { return worker.pid == pid; });
}

WorkerPool::Iterator WorkerPool::findProcess(pid_t pid)
{
    return findIn(m_workers, pid);
}

const WorkerPool::Worker *WorkerPool::find(pid_t pid) const
{
    const auto found = findIn(m_workers, pid);
    return found == m_workers.end() ? nullptr : &*found;
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
    if (worker == m_workers.end() || worker->pid != pid || pid == 0 || worker->role == Role::Probe)
        return false;
    worker->hasServed = true;
    for (const int signalNumber : std::exchange(worker->unheard, {}))
        m_actions.signalWorker(pid, signalNumber);
    if (worker->state == State::Draining) {
        // The order may have come before it could hear it, or have been taken by the application.
        m_actions.signalWorker(pid, SIGTERM);
        return true;
    }
    if (worker->state != State::Starting)
        return false;
    worker->state = State::Ready;
    worker->since = now;
    worker->readySince = now;
    balance(now);
    return true;
}

std::optional<WorkerPool::Role> WorkerPool::spawnFailed(int generation, std::size_t slot,
                                                        TimePoint now)
{
    const Iterator worker = findSlot(generation, slot);
    if (worker == m_workers.end() || worker->pid != 0)
        return std::nullopt;
    const Role role = worker->role;
    if (role == Role::Serving) {
        Place &place = m_places[worker->id];
        place.notBefore = now + place.policy.delayAfter(Duration::zero());
    }
    remove(worker);
    balance(now);
    return role;
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
    if (exit.wasWanted && worker->role == Role::Serving) {
        const auto life = worker->state == State::Ready
            ? std::chrono::duration_cast<Duration>(now - worker->readySince)
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

void WorkerPool::countAsLost(pid_t pid)
{
    const auto worker = findProcess(pid);
    if (pid == 0 || worker == m_workers.end() || m_isStopping || worker->isKilled
        || worker->readySince == TimePoint())
        return;
    worker->state = State::Ready;
    worker->reason.reset();
}

void WorkerPool::tell(pid_t pid, int signalNumber)
{
    if (pid != 0 && findProcess(pid) != m_workers.end())
        m_actions.signalWorker(pid, signalNumber);
}

void WorkerPool::tellAll(int signalNumber)
{
    for (Worker &worker : m_workers) {
        auto &unheard = worker.unheard;
        if (worker.hasServed)
            m_actions.signalWorker(worker.pid, signalNumber);
        else if (std::find(unheard.begin(), unheard.end(), signalNumber) == unheard.end())
            unheard.push_back(signalNumber);
    }
}

void WorkerPool::drainAll(TimePoint now)
{
    m_isStopping = true;
    replaceAll(now);
}

void WorkerPool::replaceAll(TimePoint now)
{
    m_generation.reset();
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
        return worker.state != State::Draining && worker.role == Role::Serving
            && !isCurrent(worker);
    });
}

} // namespace lumos
