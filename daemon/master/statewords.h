// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runningserver.h"

namespace lumos {

/// "running", "degraded" ...: as org.lumosd.Server1 and the stats write it.
[[nodiscard]] QString stateWord(ServerStatus::State state);
[[nodiscard]] QString stateWord(WorkerStatus::State state);

} // namespace lumos
