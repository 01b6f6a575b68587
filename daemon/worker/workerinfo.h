// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"
#include "ipc/scoreboard.h"

namespace lumos {

/// What an application may ask about the server, read from the scoreboard.
class WorkerInfo final : public HostContext
{
public:
    /// @p page is the worker's own; @p masterWakeFd is an eventfd, negative for none.
    WorkerInfo(const Scoreboard &scoreboard, WorkerPage &page, int workerId, int masterWakeFd);

    [[nodiscard]] int workerId() const override { return m_workerId; }
    [[nodiscard]] int workers() const override;
    [[nodiscard]] int runningWorkers() const override;
    [[nodiscard]] int busyWorkers() const override;
    [[nodiscard]] std::uint64_t requests() const override;
    [[nodiscard]] std::uint64_t errors() const override;
    [[nodiscard]] std::int64_t uptimeSeconds() const override;
    [[nodiscard]] std::int64_t workerUptimeSeconds() const override;

    [[nodiscard]] std::vector<pid_t> workerPids() const override;
    void requestReload() override;

    /// CLOCK_MONOTONIC in nanoseconds, as the scoreboard keeps times.
    [[nodiscard]] static std::int64_t monotonicNanoseconds();

private:
    template <typename Value> auto sum(Value value) const;

    const Scoreboard &m_scoreboard;
    WorkerPage &m_page;
    const int m_workerId;
    const int m_masterWakeFd;
};

} // namespace lumos
