// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lumos {

/// How many workers `processes = auto` means: one per core, as long as they take no more than half
/// of the memory that is free now, at 32 MiB each; one at least.
[[nodiscard]] int automaticWorkers(int cores, std::optional<std::uint64_t> availableBytes);

/// MemAvailable of @p meminfo, the text of /proc/meminfo (proc(5)), in bytes.
[[nodiscard]] std::optional<std::uint64_t> availableMemory(std::string_view meminfo);

/// automaticWorkers() for this machine, with the cores that this process may use.
[[nodiscard]] int automaticWorkersHere();

} // namespace lumos
