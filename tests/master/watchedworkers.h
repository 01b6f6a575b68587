// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/workersignals.h"
#include "master/workerwatch.h"
#include "testclock.h"

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <map>
#include <optional>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace lumos::test {

using Signal = std::pair<pid_t, int>;

/// A pool whose workers are but their pages of a real scoreboard, and the watch over them.
class WatchedWorkers final : public PoolActions
{
public:
    struct Order
    {
        int generation = 0;
        std::size_t slot = 0;
    };

    WatchedWorkers()
        : scoreboard(*Scoreboard::create())
        , pool(*this)
        , watch(pool, scoreboard, clock)
    {
        pool.setGeneration(1, clock.now());
        pool.setDesired(1, clock.now());
        QObject::connect(&watch, &WorkerWatch::changed, &watch,
                         [this] { looksAsleep += isAsleep() ? 1 : 0; });
    }

    void spawnWorker(int generation, std::size_t slot, int) override
    {
        orders.push_back({generation, slot});
    }
    void signalWorker(pid_t pid, int number) override
    {
        signalled.emplace_back(pid, number);
        if (number == pingSignal() && answersPings == pid)
            ++page(pid).pongs;
    }
    void slotFreed(std::size_t) override { }
    void spawnerStuck(int) override { }

    /// Carries out the pool's first order; the worker has been ready for @p age.
    pid_t addReady(std::chrono::seconds age = {}, pid_t pid = 0)
    {
        const Order order = orders.front();
        orders.erase(orders.begin());
        if (pid == 0)
            pid = ++m_lastPid;
        const auto time = clock.now() - age;
        if (!pool.workerStarted(order.generation, order.slot, pid, time)
            || !pool.workerReady(order.generation, order.slot, pid, time))
            qFatal("the pool does not know its own order");
        FileDescriptor copy(::fcntl(scoreboard.fd(), F_DUPFD_CLOEXEC, 0));
        Scoreboard &view = m_views.emplace(pid, *Scoreboard::attach(std::move(copy))).first->second;
        m_pages[pid] = *view.claim(order.slot);
        return pid;
    }
    /// What the worker writes.
    [[nodiscard]] WorkerPage &page(pid_t pid) { return *m_pages.at(pid); }
    void beginRequest(pid_t pid, std::string_view line, std::chrono::nanoseconds age)
    {
        const auto started = clock.now().time_since_epoch() - age;
        page(pid).requestStarted = std::chrono::nanoseconds(started).count();
        page(pid).activeRequests = 1;
        std::copy(line.begin(), line.end(), page(pid).requestLine.begin());
    }
    [[nodiscard]] bool isAsleep() const { return scoreboard.control().isMasterAsleep.load() == 1; }
    /// Until so many looks have been made on the way into sleep. False: not within a minute.
    [[nodiscard]] bool passUntilAsleep(int looks = 2)
    {
        return clock.passUntil([this, looks] { return looksAsleep >= looks; });
    }
    [[nodiscard]] std::vector<Signal> takeSignals() { return std::exchange(signalled, {}); }

    std::vector<Order> orders;
    std::vector<Signal> signalled;
    std::optional<pid_t> answersPings;
    int looksAsleep = 0; ///< while whoever begins a request wakes the master
    TestClock clock;
    Scoreboard scoreboard;
    WorkerPool pool;
    WorkerWatch watch;

private:
    std::map<pid_t, Scoreboard> m_views;
    std::map<pid_t, WorkerPage *> m_pages;
    pid_t m_lastPid = 1'000'000'000; ///< beyond all that there are
};

} // namespace lumos::test
