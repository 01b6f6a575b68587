// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"
#include "ipc/channel.h"
#include "ipc/scoreboard.h"
#include "processtitle.h"
#include "settings.h"
#include "worker/worker.h"

#include <vector>

#include <sys/types.h>

namespace lumos {

/// What every worker that a spawner forks takes over from it.
struct WorkerInheritance
{
    const Settings &settings;
    ApplicationHost &host;
    const std::vector<Listener> &listeners;
    Channel &channel;
    Scoreboard &scoreboard;
    ProcessTitle &title;
    int masterAliveFd = -1;
    int watchFd = -1; ///< the spawner's alone, closed in the worker; -1: none
    int masterWakeFd = -1;
    pid_t masterPid = 0;
    bool isAccessLogged = false;
};

/// Forks a worker by way of a middle process that leaves at once, so that the worker becomes the
/// master's child (the master is a subreaper). Returns in the caller only.
[[nodiscard]] Result<void> forkWorker(const WorkerInheritance &inheritance,
                                      const SpawnWorkerMessage &order);

/// Signals as a spawner has them: those that steer a master do nothing, so that a `killall -HUP
/// lumosd` harms nobody; nothing is blocked.
[[nodiscard]] Result<void> settleSignals();

} // namespace lumos
