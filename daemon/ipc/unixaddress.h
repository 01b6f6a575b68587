// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"

#include <QString>

#include <sys/un.h>

namespace lumos {

/// The address of a unix socket at @p path; ExitCode::Config: it has more bytes than one may have.
[[nodiscard]] Result<sockaddr_un> unixAddress(const QString &path);

/// What became of connectUnix().
struct UnixConnection
{
    FileDescriptor fd;
    int reason = 0; ///< errno, without a descriptor
};

/// Connects to the stream socket at @p address with the thread's rights to files; @p flags are
/// those of socket(2) beside SOCK_CLOEXEC.
[[nodiscard]] UnixConnection connectUnix(const sockaddr_un &address, int flags = 0);

} // namespace lumos
