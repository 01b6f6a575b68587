// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <sys/types.h>

namespace lumos {

/// How much memory a process has, in bytes (proc(5)).
struct ProcessMemory
{
    std::uint64_t size = 0; ///< of its address space
    std::uint64_t resident = 0;
    std::uint64_t proportional = 0; ///< PSS; 0 where only the process itself could see it

    /// Of any process: cheap, without `proportional`. Empty when there is none.
    [[nodiscard]] static std::optional<ProcessMemory> of(pid_t pid);
    /// Of this process, with `proportional`, without `size`: the kernel walks all its pages, which
    /// takes it about a millisecond for each 30 MB.
    [[nodiscard]] static std::optional<ProcessMemory> ofSelf();

    [[nodiscard]] static std::optional<ProcessMemory> fromStatm(QByteArrayView text,
                                                                std::uint64_t pageSize);
    [[nodiscard]] static std::optional<ProcessMemory> fromRollup(QByteArrayView text);
};

} // namespace lumos
