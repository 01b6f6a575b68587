// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace lumos {

/// Why a worker has been replaced.
enum class RestartReason {
    Exit, ///< it has left by itself
    Crash, ///< a signal that nobody of us has sent
    Overdue, ///< killed: it was told to end and did not, or it did not start in time
    Harakiri, ///< a request took too long
    Stuck, ///< stopped or silent outside a request
    MaxRequests,
    Lifetime,
    Memory,
    Requested, ///< somebody has asked for it over D-Bus
};

inline constexpr std::size_t restartReasons = 9;

/// As metrics and stats write it.
[[nodiscard]] constexpr std::string_view restartReasonName(RestartReason reason)
{
    constexpr std::array<std::string_view, restartReasons> names{
        "exit",         "crash",    "overdue", "harakiri", "stuck",
        "max-requests", "lifetime", "memory",  "requested"};
    return names.at(static_cast<std::size_t>(reason));
}

} // namespace lumos
