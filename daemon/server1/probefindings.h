// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustypes.h"
#include "master/pingoutcome.h"
#include "master/runningserver.h"

namespace lumos {

/// What a running server says of itself when Diagnose asks: one finding or more for each of the
/// steps socket, workers and application. @p unit: of systemd, for the remedies. Pure.
[[nodiscard]] Findings probeFindings(const ServerStatus &status, const PingOutcome &ping,
                                     const QString &unit);

} // namespace lumos
