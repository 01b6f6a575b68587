// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/scoreboard.h"
#include "requestwatch.h"
#include "workerpool.h"

#include <QString>

namespace lumos {

/// A worker as its page of the scoreboard shows it at @p now, whatever it may have written
/// there; @p hasMemory asks the kernel for its memory as well.
[[nodiscard]] RequestWatch::Sight sightOf(const WorkerPool::Worker &worker, const WorkerPage &page,
                                          WorkerPool::TimePoint now, bool hasMemory);

/// Method and path of the newest request; without the query, which may hold what is secret.
[[nodiscard]] QString requestWithoutQuery(const WorkerPage &page);

/// Where the application was when it was last asked by backtraceSignal(): lines of printable text.
[[nodiscard]] QString stackText(const WorkerPage &page);

/// For the log: what an overdue worker has been working on.
[[nodiscard]] QString overdueText(const WorkerPool::Worker &worker, const WorkerPage &page,
                                  std::chrono::milliseconds harakiri);

} // namespace lumos
