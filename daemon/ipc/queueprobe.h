// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <cstdint>

namespace lumos {

/// How many connections wait to be accepted on a listening socket, and how many may.
struct ListenQueue
{
    std::uint32_t waiting = 0;
    std::uint32_t limit = 0;
};

/// Asks the kernel: TCP_INFO for TCP (tcp(7)), sock_diag(7) for a unix socket, as `ss -xl` does.
/// Needs no privilege.
[[nodiscard]] Result<ListenQueue> probeListenQueue(int listenFd);

} // namespace lumos
