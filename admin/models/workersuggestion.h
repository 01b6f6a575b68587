// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// What the number of workers depends on.
struct BoardFacts
{
    int cores = 1;
    quint64 freeMemory = 0; ///< bytes; 0: not known
    quint64 memoryPerWorker = 0; ///< bytes; 0: not known
    uint runningWorkers = 0; ///< whose memory comes free when they are replaced

    /// Cores and free memory of this board (proc(5), meminfo).
    [[nodiscard]] static BoardFacts ofThisBoard();
};

/// A number of workers with its reason.
struct WorkerSuggestion
{
    int count = 1;
    QString reason;
};

/// As many as there are cores, and at most as half of the free memory holds.
[[nodiscard]] WorkerSuggestion suggestWorkers(const BoardFacts &facts);

} // namespace lumos
