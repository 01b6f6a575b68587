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

    /// Takes over @p fd, which listens at @p path and was kept for us while lumosd was started
    /// again. @p name is what storeName() said of it. Empty: the path is not its own any longer.
    [[nodiscard]] static Result<std::optional<UnixSocket>> adopt(FileDescriptor fd,
                                                                 const QString &path,
                                                                 const QByteArray &name,
                                                                 const SocketPolicy &policy);

    UnixSocket(UnixSocket &&) = default;
    UnixSocket &operator=(UnixSocket &&) = delete;
    ~UnixSocket() { removePath(); }

    [[nodiscard]] int fd() const { return m_fd.get(); }
    /// Tells the socket and its path apart from all others: device and inode of the path.
    [[nodiscard]] QByteArray storeName() const;

    /// Gives the path another mode and owner, never with more rights than both allow meanwhile.
    [[nodiscard]] Result<void> adapt(const SocketPolicy &policy);
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
    [[nodiscard]] Result<FileDescriptor> openOurPath();
    [[nodiscard]] Result<void> changeMode(const FileDescriptor &path, FileMode mode);

    QString m_path;
    SocketPolicy m_policy;
    std::optional<SocketLock> m_lock;
    FileDescriptor m_fd;
    dev_t m_device = 0;
    ino_t m_inode = 0;
    bool m_isPathOurs = false;
};

} // namespace lumos
