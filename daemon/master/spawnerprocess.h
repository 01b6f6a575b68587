// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"

#include <sys/types.h>
#include <vector>

namespace lumos {

/// The descriptors that a spawner is born with; they stay the caller's.
struct SpawnerDescriptors
{
    int channel = -1;
    int alive = -1;
    int scoreboard = -1;
    int wake = -1;
    std::vector<int> listeners;
};

/// Forks and executes this very program as a spawner, with these descriptors at the numbers of
/// spawnerdescriptors.h and no others. Returns its pid.
[[nodiscard]] Result<pid_t> executeSpawner(const SpawnerDescriptors &descriptors);

} // namespace lumos
