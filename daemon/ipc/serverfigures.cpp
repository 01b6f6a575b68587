// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverfigures.h"

#include <algorithm>
#include <numeric>

namespace lumos {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;

} // namespace

std::uint64_t RequestSums::count() const
{
    return std::accumulate(durations.begin(), durations.end(), std::uint64_t{0});
}

RequestSums::Classes RequestSums::cumulative() const
{
    Classes sums{};
    std::partial_sum(durations.begin(), durations.end(), sums.begin());
    return sums;
}

std::optional<double> RequestSums::quantile(double share) const
{
    const std::uint64_t all = count();
    if (all == 0)
        return std::nullopt;
    const double rank = share * static_cast<double>(all);
    double before = 0;
    double lower = 0;
    for (std::size_t at = 0; at < RequestFigures::bounds.size(); ++at) {
        const auto within = static_cast<double>(durations[at]);
        const auto upper = static_cast<double>(RequestFigures::bounds[at]);
        if (within > 0 && before + within >= rank)
            return lower + (upper - lower) * (rank - before) / within;
        before += within;
        lower = upper;
    }
    return lower; // longer than any class can tell
}

void RequestSums::add(const RequestFigures &figures)
{
    for (std::size_t at = 0; at < durations.size(); ++at)
        durations[at] += figures.durations[at].load(relaxed);
    duration += figures.duration.load(relaxed);
    waited += figures.waited.load(relaxed);
}

void ServerFigures::add(const WorkerPage &page)
{
    requests += page.requests.load(relaxed);
    errors += page.errors.load(relaxed);
    bytesSent += page.bytesSent.load(relaxed);
    sums.add(page.figures);
    active += page.activeRequests.load(relaxed);
    connections += page.connections.load(relaxed);
    ready += page.isReady.load(relaxed) != 0 ? 1 : 0;
    busy += page.activeRequests.load(relaxed) != 0 ? 1 : 0;
    const std::uint32_t id = page.workerId.load(relaxed);
    if (const std::uint64_t resident = page.resident.load(relaxed); id > 0 && resident > 0) {
        // While a worker is replaced two have its id.
        Memory &both = memory[id];
        both.resident += resident;
        both.proportional += page.proportional.load(relaxed);
    }
}

ServerFigures ServerFigures::of(const Scoreboard &scoreboard)
{
    const ControlPage &control = scoreboard.control();
    ServerFigures figures;
    figures.requests = control.endedRequests.load(relaxed);
    figures.errors = control.endedErrors.load(relaxed);
    figures.bytesSent = control.endedBytes.load(relaxed);
    figures.sums.add(control.endedFigures);
    figures.configured = control.configuredWorkers.load(relaxed);
    for (std::size_t reason = 0; reason < restartReasons; ++reason)
        figures.restarts[reason] = control.restarts[reason].load(relaxed);
    figures.reloadsSucceeded = control.reloadsSucceeded.load(relaxed);
    figures.reloadsFailed = control.reloadsFailed.load(relaxed);
    const std::size_t used =
        std::min<std::size_t>(control.usedSlots.load(relaxed), Scoreboard::slots);
    for (std::size_t slot = 0; slot < used; ++slot)
        figures.add(scoreboard.page(slot));
    return figures;
}

} // namespace lumos
