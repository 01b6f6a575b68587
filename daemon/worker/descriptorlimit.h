// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace lumos {

/// Of `worker-connections` as many as a process fits that may have @p descriptors open: some are
/// for its listening sockets, its loop, and what the application opens.
[[nodiscard]] int fittingConnections(int wanted, std::uint64_t descriptors);

/// How many files this process may have open (RLIMIT_NOFILE, getrlimit(2)).
[[nodiscard]] std::uint64_t descriptorLimit();

/// Raises that limit, as far as the system lets it, until @p connections fit, each with a file for
/// its body. A sentence for the owner when they do not; empty otherwise.
[[nodiscard]] QString makeRoomFor(int connections);

} // namespace lumos
