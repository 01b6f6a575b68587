// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"
#include "settings.h"

#include <vector>

namespace lumos {

/// A listening socket that systemd, or another program, has made for lumosd.
struct InheritedSocket
{
    FileDescriptor fd;
    SocketAddress address;
};

/// What sd_listen_fds(3) describes: LISTEN_FDS descriptors from 3 on when LISTEN_PID is this
/// process. They are made non-blocking and close-on-exec, and the variables are removed.
[[nodiscard]] Result<std::vector<InheritedSocket>> takeInheritedSockets();

/// One descriptor as an inherited socket: a listening stream socket of the families unix, IPv4 or
/// IPv6. On TCP HTTP is spoken unless the configuration names the address.
[[nodiscard]] Result<InheritedSocket> inheritedSocket(FileDescriptor fd);

} // namespace lumos
