// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "respawnpolicy.h"

#include <algorithm>

namespace lumos {

RespawnPolicy::Duration RespawnPolicy::delayAfter(Duration life)
{
    if (life >= stableLife) {
        m_shortLives = 0;
        return Duration::zero();
    }
    const int earlier = m_shortLives++;
    if (earlier < freeRespawns)
        return Duration::zero();
    const int doublings = std::min(earlier - freeRespawns, 20);
    return std::min(firstDelay * (1 << doublings), longestDelay);
}

} // namespace lumos
