// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/scoreboard.h"

#include <lumos/module.h>

namespace lumos {

/// What a module may ask about the server, read from the scoreboard.
class WorkerInfo final : public ServerInfo
{
public:
    WorkerInfo(const Scoreboard &scoreboard, const WorkerPage &page, int workerId);

    [[nodiscard]] int workerId() const override { return m_workerId; }
    [[nodiscard]] int workers() const override;
    [[nodiscard]] int runningWorkers() const override;
    [[nodiscard]] int busyWorkers() const override;
    [[nodiscard]] std::uint64_t requests() const override;
    [[nodiscard]] std::uint64_t errors() const override;
    [[nodiscard]] std::int64_t uptimeSeconds() const override;
    [[nodiscard]] std::int64_t workerUptimeSeconds() const override;

    /// CLOCK_MONOTONIC in nanoseconds, as the scoreboard keeps times.
    [[nodiscard]] static std::int64_t monotonicNanoseconds();

private:
    template <typename Value> auto sum(Value value) const;

    const Scoreboard &m_scoreboard;
    const WorkerPage &m_page;
    const int m_workerId;
};

} // namespace lumos
