// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restarttally.h"

#include <sys/wait.h>

namespace lumos {

std::optional<RestartReason> restartReasonOf(const WorkerPool::Exit &exit, const siginfo_t &info)
{
    const WorkerPool::Worker &worker = exit.worker;
    if (worker.role != WorkerPool::Role::Serving)
        return std::nullopt;
    if (worker.reason)
        return worker.reason;
    if (worker.isKilled)
        return RestartReason::Overdue;
    if (!exit.wasWanted)
        return std::nullopt;
    return info.si_code == CLD_EXITED ? RestartReason::Exit : RestartReason::Crash;
}

bool isFailure(RestartReason reason)
{
    switch (reason) {
    case RestartReason::Exit:
    case RestartReason::Crash:
    case RestartReason::Overdue:
    case RestartReason::Harakiri:
    case RestartReason::Stuck:
        return true;
    case RestartReason::MaxRequests:
    case RestartReason::Lifetime:
    case RestartReason::Memory:
    case RestartReason::Requested:
        break;
    }
    return false;
}

void RestartTally::replaced(int workerId, RestartReason reason)
{
    if (reason == RestartReason::Harakiri)
        ++m_counts[workerId].overdue;
}

RestartTally::Counts RestartTally::of(int workerId) const
{
    const auto found = m_counts.find(workerId);
    return found == m_counts.end() ? Counts() : found->second;
}

} // namespace lumos
