// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace lumos {

/// Ends the children that this process has left, and theirs as they become its own (it is their
/// subreaper: PR_SET_CHILD_SUBREAPER): what an application has started and not waited for. SIGTERM
/// first, SIGKILL after @p mercy; blocks until all are gone, at most for @p mercy and one second.
void endOrphans(std::chrono::milliseconds mercy);

} // namespace lumos
