// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/requestreader.h"
#include "worker.h"

#include <cstddef>
#include <cstdint>

namespace lumos {

/// What the configuration allows a request to hold.
[[nodiscard]] ReaderLimits readerLimits(const Settings &settings);
/// How many connections this worker has open at most, as its descriptors allow.
[[nodiscard]] std::size_t maxConnections(const Settings &settings);
/// After how many requests this worker leaves; 0: never.
[[nodiscard]] std::uint64_t maxRequests(const WorkerSetup &setup);

} // namespace lumos
