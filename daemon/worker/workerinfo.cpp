// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerinfo.h"

#include "log.h"

#include <algorithm>
#include <chrono>
#include <sys/eventfd.h>

namespace lumos {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;
constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

} // namespace

WorkerInfo::WorkerInfo(const Scoreboard &scoreboard, WorkerPage &page, int workerId,
                       int masterWakeFd)
    : m_scoreboard(scoreboard)
    , m_page(page)
    , m_workerId(workerId)
    , m_masterWakeFd(masterWakeFd)
{ }

std::int64_t WorkerInfo::monotonicNanoseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

template <typename Value> auto WorkerInfo::sum(Value value) const
{
    decltype(value(m_page)) total = 0;
    const std::size_t used = m_scoreboard.control().usedSlots.load(relaxed);
    for (std::size_t slot = 0; slot < std::min(used, Scoreboard::slots); ++slot)
        total += value(m_scoreboard.page(slot));
    return total;
}

int WorkerInfo::workers() const
{
    return static_cast<int>(m_scoreboard.control().configuredWorkers.load(relaxed));
}

int WorkerInfo::runningWorkers() const
{
    return sum([](const WorkerPage &page) { return page.isReady.load(relaxed) != 0 ? 1 : 0; });
}

int WorkerInfo::busyWorkers() const
{
    return sum(
        [](const WorkerPage &page) { return page.activeRequests.load(relaxed) != 0 ? 1 : 0; });
}

std::uint64_t WorkerInfo::requests() const
{
    return m_scoreboard.control().endedRequests.load(relaxed)
        + sum([](const WorkerPage &page) { return page.requests.load(relaxed); });
}

std::uint64_t WorkerInfo::errors() const
{
    return m_scoreboard.control().endedErrors.load(relaxed)
        + sum([](const WorkerPage &page) { return page.errors.load(relaxed); });
}

std::int64_t WorkerInfo::uptimeSeconds() const
{
    const std::int64_t started = m_scoreboard.control().masterStarted.load(relaxed);
    return (monotonicNanoseconds() - started) / nanosecondsPerSecond;
}

std::int64_t WorkerInfo::workerUptimeSeconds() const
{
    return (monotonicNanoseconds() - m_page.started.load(relaxed)) / nanosecondsPerSecond;
}

std::vector<pid_t> WorkerInfo::workerPids() const
{
    std::vector<pid_t> pids(static_cast<std::size_t>(std::max(workers(), 0)), 0);
    const std::size_t used = m_scoreboard.control().usedSlots.load(relaxed);
    for (std::size_t slot = 0; slot < std::min(used, Scoreboard::slots); ++slot) {
        const WorkerPage &page = m_scoreboard.page(slot);
        const std::size_t id = page.workerId.load(relaxed);
        if (id == 0 || id > pids.size())
            continue;
        // In a reload two may have the same id: the one that serves counts.
        if (pids[id - 1] == 0 || page.isReady.load(relaxed) != 0)
            pids[id - 1] = page.pid.load(relaxed);
    }
    return pids;
}

void WorkerInfo::requestReload()
{
    m_page.reloadsAsked.fetch_add(1, std::memory_order_release);
    if (m_masterWakeFd >= 0 && ::eventfd_write(m_masterWakeFd, 1) != 0)
        qCWarning(logWorker, "the master cannot be woken: %s", qPrintable(qt_error_string(errno)));
}

} // namespace lumos
