// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerpool.h"

#include <csignal>
#include <cstdint>
#include <map>
#include <optional>

namespace lumos {

/// Why the worker of @p exit, whose end @p info tells, is replaced. Empty: it is not; a reload, a
/// smaller number of workers or a trial has ended.
[[nodiscard]] std::optional<RestartReason> restartReasonOf(const WorkerPool::Exit &exit,
                                                           const siginfo_t &info);

/// Whether somebody will ask about it later: for the last failures.
[[nodiscard]] bool isFailure(RestartReason reason);

/// How often each worker has been started, and ended by `harakiri`; it stays the same worker while
/// its process is replaced.
class RestartTally
{
public:
    struct Counts
    {
        std::uint64_t spawned = 0;
        std::uint64_t overdue = 0;
    };

    void spawned(int workerId) { ++m_counts[workerId].spawned; }
    void replaced(int workerId, RestartReason reason);
    [[nodiscard]] Counts of(int workerId) const;

private:
    std::map<int, Counts> m_counts; ///< no more than there can be workers
};

} // namespace lumos
