// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoreboard.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>

namespace lumos {

/// RequestFigures at one moment, of one worker or of all.
struct RequestSums
{
    using Classes = std::array<std::uint64_t, RequestFigures::bounds.size() + 1>;

    Classes durations{}; ///< requests by class
    std::uint64_t duration = 0; ///< ns
    std::uint64_t waited = 0; ///< ns

    /// Requests in all classes.
    [[nodiscard]] std::uint64_t count() const;
    /// As histograms are told: those of a class and of all shorter ones; the last is count().
    [[nodiscard]] Classes cumulative() const;
    /// How long, in ns, @p share (0 to 1) of them have taken at most: estimated, as if they were
    /// spread evenly within their class. Empty: there was none.
    [[nodiscard]] std::optional<double> quantile(double share) const;
    void add(const RequestFigures &figures);
};

/// What the scoreboard tells of the whole server at one moment: the sums of those that have ended
/// and of those that run. Pages are their workers' word: at worst the numbers are nonsense.
struct ServerFigures
{
    struct Memory
    {
        std::uint64_t resident = 0; ///< bytes
        std::uint64_t proportional = 0;
    };

    std::uint64_t requests = 0;
    std::uint64_t errors = 0;
    std::uint64_t bytesSent = 0;
    RequestSums sums;
    std::uint64_t active = 0;
    std::uint64_t connections = 0;
    std::uint32_t configured = 0;
    std::uint32_t ready = 0;
    std::uint32_t busy = 0;
    std::map<std::uint32_t, Memory> memory; ///< by worker id, where it is known
    std::array<std::uint64_t, restartReasons> restarts{};
    std::uint64_t reloadsSucceeded = 0;
    std::uint64_t reloadsFailed = 0;

    [[nodiscard]] static ServerFigures of(const Scoreboard &scoreboard);

private:
    void add(const WorkerPage &page);
};

} // namespace lumos
