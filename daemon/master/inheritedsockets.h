// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"
#include "settings.h"

#include <QByteArray>

#include <vector>

namespace lumos {

// The names of descriptors that a lumosd has given to systemd to be kept for the next one.
inline constexpr char storedUnixPrefix[] = "lumosd-unix-";
inline constexpr char storedTcpPrefix[] = "lumosd-tcp-";

/// A listening socket that systemd, or another program, has made for lumosd.
struct InheritedSocket
{
    FileDescriptor fd;
    SocketAddress address;
    QByteArray name; ///< of LISTEN_FDNAMES; empty for none

    /// An earlier lumosd of the same service has made it.
    [[nodiscard]] bool isStored() const
    {
        return name.startsWith(storedUnixPrefix) || name.startsWith(storedTcpPrefix);
    }
};

/// What sd_listen_fds(3) describes: LISTEN_FDS descriptors from 3 on when LISTEN_PID is this
/// process. They are made non-blocking and close-on-exec, and the variables are removed.
[[nodiscard]] Result<std::vector<InheritedSocket>> takeInheritedSockets();

/// One descriptor as an inherited socket: a listening stream socket of the families unix, IPv4 or
/// IPv6. On TCP HTTP is spoken unless the configuration names the address.
[[nodiscard]] Result<InheritedSocket> inheritedSocket(FileDescriptor fd);

} // namespace lumos
