// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"
#include "settings.h"

namespace lumos {

/// A socket that listens on a literal IPv4 or IPv6 address. An IPv6 one takes IPv6 alone, so that
/// `[::]:80` and `0.0.0.0:80` can stand side by side.
[[nodiscard]] Result<FileDescriptor> listenOnTcp(const SocketAddress &address, int backlog);

} // namespace lumos
