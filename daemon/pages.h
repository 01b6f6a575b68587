// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumos {

/// Gives memory back that only a process's start has needed: free pages of the heap, and pages of
/// program files, which come back from the page cache when they are needed again. Worth it where
/// nothing is left to do but to serve. Any thread, at any time.
void letGoOfUnusedPages();

/// Makes the heap fit to be shared after a fork: fills, for good, the holes that the load has left
/// between its blocks. What a child allocates would otherwise come from holes all over the heap,
/// and each of them makes another page its own; so it comes from new pages, side by side. Does
/// nothing with another malloc than glibc's.
void fillHeapHoles();

} // namespace lumos
