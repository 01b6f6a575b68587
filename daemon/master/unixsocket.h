// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"
#include "socketlock.h"
#include "socketpolicy.h"

#include <QString>

#include <optional>
#include <sys/types.h>

namespace lumos {

/// A listening unix socket that this process has made, with its path and its lock.
class UnixSocket
{
public:
    /// Locks, probes, replaces a stale one, binds, gives it its owner, and listens last, so that
    /// nobody can connect before owner, group and mode are right.
    [[nodiscard]] static Result<UnixSocket> listenAt(const QString &path,
                                                     const SocketPolicy &policy);

    UnixSocket(UnixSocket &&) = default;
    UnixSocket &operator=(UnixSocket &&) = delete;
    ~UnixSocket() { removePath(); }

    [[nodiscard]] int fd() const { return m_fd.get(); }

    /// Removes the path and the lock, as far as the path is still this socket's; the destructor
    /// does it too. The socket itself goes on: whoever waits in its queue can be served.
    void removePath();
    /// Leaves the path behind, for a configuration without `vacuum`.
    void keepPath() { m_isPathOurs = false; }

private:
    UnixSocket(QString path, const SocketPolicy &policy, SocketLock lock);
    [[nodiscard]] Result<void> bindPath();
    [[nodiscard]] Result<FileDescriptor> openPath();
    [[nodiscard]] Result<void> settleOwner(const FileDescriptor &path);
    [[nodiscard]] Result<void> checkMode(const FileDescriptor &path);

    QString m_path;
    SocketPolicy m_policy;
    std::optional<SocketLock> m_lock;
    FileDescriptor m_fd;
    dev_t m_device = 0;
    ino_t m_inode = 0;
    bool m_isPathOurs = false;
};

} // namespace lumos
