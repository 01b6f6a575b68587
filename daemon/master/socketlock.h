// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"

#include <QString>

namespace lumos {

/// The lock beside a unix socket, `PATH.lock`, that keeps a second lumosd away from it. The kernel
/// releases it with its holder, however that ends.
class SocketLock
{
public:
    /// Takes the lock of the socket at @p socketPath without waiting; with the calling thread's
    /// rights to files. ExitCode::TempFail: another process holds it.
    [[nodiscard]] static Result<SocketLock> take(const QString &socketPath);

    [[nodiscard]] bool isHeld() const { return m_fd.isValid(); }
    /// Removes the file, while the lock is still held; another one of that name stays.
    [[nodiscard]] Result<void> remove();

private:
    SocketLock(FileDescriptor fd, QString path);
    FileDescriptor m_fd;
    QString m_path;
};

} // namespace lumos
