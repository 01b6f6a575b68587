// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace lumos {

// An application that forks without executing a program (multiprocessing does) hands all open
// descriptors to a process that may outlive the worker. One that held a listen socket would swallow
// connections that nobody answers, and pass for a running lumosd.

/// From now on the children that this process and those below it fork close @p listeners first.
void guardForks(std::span<const int> listeners);

/// Around the forks that are ours.
void suspendForkGuard();
void resumeForkGuard();

/// Whether this process has forked while guarded: a child may hold connections open that were
/// closed here.
[[nodiscard]] bool hasForked();

} // namespace lumos
