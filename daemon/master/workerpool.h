// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/restartreason.h"
#include "respawnpolicy.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace lumos {

/// What a pool has done in the world; the master's or a test's.
class PoolActions
{
public:
    /// Asks the spawner of @p generation for a worker.
    virtual void spawnWorker(int generation, std::size_t slot, int workerId) = 0;
    virtual void signalWorker(pid_t pid, int signalNumber) = 0;
    /// @p slot's worker is gone; the slot may be used again.
    virtual void slotFreed(std::size_t slot) = 0;
    /// A worker that was asked for has not shown itself in time.
    virtual void spawnerStuck(int generation) = 0;

protected:
    ~PoolActions() = default;
};

/// Desired against running workers: spawns, replaces and drains until both agree. A state machine
/// without processes and clocks of its own; every event brings the time.
class WorkerPool
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::milliseconds;

    enum class State {
        Spawning, ///< asked for; no process is known yet
        Starting, ///< a child of ours, does not accept yet
        Ready,
        Draining, ///< has been told to end
    };

    /// What a worker is there for.
    enum class Role {
        Serving,
        Canary, ///< a new generation's first, in nobody's place until the generation is set
        Probe, ///< asks the application one thing and leaves; never ready
    };

    struct Worker
    {
        std::size_t slot = 0;
        int id = 0; ///< 1..desired; its replacement has the same
        int generation = 0;
        pid_t pid = 0; ///< 0 while no process is known
        State state = State::Spawning;
        TimePoint since; ///< of the state
        TimePoint readySince = {}; ///< once it has served
        bool isKilled = false;
        bool isStale = false; ///< is to be replaced, and serves until then
        bool hasServed = false; ///< has been ready: hears every signal
        std::vector<int> unheard = {}; ///< signals that it is to get when it is ready
        std::optional<TimePoint> killAt = {}; ///< earlier than by mercy
        std::optional<RestartReason> reason = {}; ///< why it is to go, when somebody has said so
        Role role = Role::Serving;
    };

    struct Limits
    {
        Duration mercy{60'000}; ///< from TERM to KILL
        Duration spawnTimeout{10'000}; ///< from asking to the process
        Duration startTimeout{60'000}; ///< from the process to its first accept
        int fewest = 1; ///< workers that may be desired
    };

    static constexpr int maxWorkers = 1024; ///< leaves room for as many that drain
    static constexpr int maxSpawning =
        16; ///< asked for at a time: the spawner's queue is not endless

    /// A worker that has ended.
    struct Exit
    {
        Worker worker;
        bool wasWanted = false; ///< nobody had told it to end
        Duration delay{0}; ///< until its replacement, when it was wanted
    };

    explicit WorkerPool(PoolActions &actions);

    void setLimits(const Limits &limits) { m_limits = limits; }
    /// At least Limits::fewest, at most maxWorkers.
    void setDesired(int count, TimePoint now);
    [[nodiscard]] int desired() const { return m_desired; }

    /// New workers come from @p generation from now on; those of others are replaced one by one,
    /// each ended when its replacement is ready. Empty: no spawner, nothing is spawned or replaced.
    void setGeneration(std::optional<int> generation, TimePoint now);
    /// Makes room for one worker of @p generation beside all others; the caller asks the spawner
    /// for it, as worker 1. A canary serves from setGeneration() on. Empty: no slot is free.
    [[nodiscard]] std::optional<std::size_t> addTrial(int generation, Role role, TimePoint now);
    /// The worker of @p pid, when it is one of @p generation in @p slot.
    [[nodiscard]] const Worker *find(int generation, std::size_t slot, pid_t pid) const;

    /// The worker of that process, whatever becomes of it.
    [[nodiscard]] const Worker *find(pid_t pid) const;

    /// False: no such worker was asked for; the process must end.
    [[nodiscard]] bool workerStarted(int generation, std::size_t slot, pid_t pid, TimePoint now);
    /// False: the sender is not the worker of that slot.
    [[nodiscard]] bool workerReady(int generation, std::size_t slot, pid_t pid, TimePoint now);
    /// What the worker was to be; empty: nobody had asked for it.
    std::optional<Role> spawnFailed(int generation, std::size_t slot, TimePoint now);
    /// The spawner of @p generation is gone: forgets the workers that it owed.
    void spawnerGone(int generation, TimePoint now);
    /// Ends the workers of a @p generation that is given up.
    void abandon(int generation, TimePoint now);
    /// Empty: the child was no worker of this pool.
    [[nodiscard]] std::optional<Exit> childExited(pid_t pid, TimePoint now);

    /// Replaces a ready worker as one of an old generation: ended when its replacement is ready.
    void renew(pid_t pid, TimePoint now, RestartReason reason);
    /// The worker ends, or has begun to end by itself: it is replaced at once. Killed at @p killAt
    /// if it has not ended by then; without it, at the end of its mercy.
    void dismiss(pid_t pid, TimePoint now, RestartReason reason,
                 std::optional<TimePoint> killAt = {});
    /// Kills the worker; it counts as lost.
    void condemn(pid_t pid, RestartReason reason);
    /// Its end, which is about to be told, was none in order, although it had been told to end, or
    /// had said that it would: it counts as lost.
    void countAsLost(pid_t pid);
    /// Sends @p signalNumber if the worker is one.
    void tell(pid_t pid, int signalNumber);
    /// Sends @p signalNumber to every worker; to one that has no handlers yet, as soon as it has.
    void tellAll(int signalNumber);

    /// Ends every worker and spawns no more.
    void drainAll(TimePoint now);
    /// Ends every worker; the next ones come with the next generation.
    void replaceAll(TimePoint now);
    void killAll();
    /// Does what is due.
    void advance(TimePoint now);
    /// When advance() is to be called next; empty: not before the next event.
    [[nodiscard]] std::optional<TimePoint> nextDeadline() const;

    [[nodiscard]] const std::vector<Worker> &workers() const { return m_workers; }
    [[nodiscard]] int readyCount() const;
    /// Whether a worker that has crashed is not replaced yet, since it does so again and again.
    [[nodiscard]] bool isHeldBack(TimePoint now) const;
    /// Whether a worker of @p generation accepts, and is to go on with it.
    [[nodiscard]] bool isServing(int generation) const;
    [[nodiscard]] bool isWorker(pid_t pid) const;
    [[nodiscard]] bool isEmpty() const { return m_workers.empty(); }
    /// Whether a worker of an earlier generation still accepts, or is still wanted.
    [[nodiscard]] bool isRolling() const;

private:
    /// What is remembered of a worker id beyond its processes.
    struct Place
    {
        RespawnPolicy policy;
        TimePoint notBefore;
    };

    /// Who is there for a worker id, as places in m_workers, not counting those that drain.
    struct Seat
    {
        std::optional<std::size_t> current;
        std::optional<std::size_t> old; ///< of another generation
    };

    using Iterator = std::vector<Worker>::iterator;

    [[nodiscard]] bool isCurrent(const Worker &worker) const;
    [[nodiscard]] std::vector<Seat> seats() const; ///< by id; 0 is nobody's
    [[nodiscard]] static bool mayReplace(const std::vector<Seat> &seats);
    [[nodiscard]] Iterator findSlot(int generation, std::size_t slot);
    [[nodiscard]] Iterator findProcess(pid_t pid);
    [[nodiscard]] std::optional<std::size_t> freeSlot() const;
    [[nodiscard]] bool canSpawn() const;
    [[nodiscard]] std::optional<TimePoint> deadlineOf(const Worker &worker) const;
    void remove(Iterator worker);
    void spawn(int id, TimePoint now);
    void drain(Worker &worker, TimePoint now);
    void balance(TimePoint now);
    void endSurplus(TimePoint now);
    void enforceDeadlines(TimePoint now);

    PoolActions &m_actions;
    Limits m_limits;
    std::vector<Worker> m_workers;
    std::map<int, Place> m_places;
    std::optional<int> m_generation;
    int m_desired = 0;
    bool m_isStopping = false;
};

} // namespace lumos
