// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumos {

/// From now on, processes that this one forks know that they are its children.
void watchForks();

/// True in a process that the application has forked from a worker: it shares the worker's
/// connections and must not go on as a second one. Costs a memory read.
[[nodiscard]] bool isForkedChild();

} // namespace lumos
