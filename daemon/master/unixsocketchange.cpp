// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a unix socket outlives a restart, and how it gets another mode and owner.
#include "unixsocket.h"

#include "asowner.h"
#include "inheritedsockets.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace lumos {

QByteArray UnixSocket::storeName() const
{
    return QByteArray(storedUnixPrefix) + QByteArray::number(qulonglong(m_device), 16) + '-'
        + QByteArray::number(qulonglong(m_inode), 16);
}

Result<std::optional<UnixSocket>> UnixSocket::adopt(FileDescriptor fd, const QString &path,
                                                    const QByteArray &name,
                                                    const SocketPolicy &policy)
{
    const Result<AsOwner> asOwner = AsOwner::enterFor(path, policy.identity);
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    Result<SocketLock> lock = SocketLock::take(path);
    if (!lock)
        return tl::unexpected(lock.error());
    UnixSocket socket(path, policy, std::move(*lock));
    struct stat status
    { };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::optional<UnixSocket>();
    socket.m_device = status.st_dev;
    socket.m_inode = status.st_ino;
    if (!S_ISSOCK(status.st_mode) || socket.storeName() != name)
        return std::optional<UnixSocket>();
    socket.m_isPathOurs = true;
    socket.m_fd = std::move(fd);
    socket.m_policy.mode = FileMode(status.st_mode);
    socket.m_policy.user = status.st_uid;
    socket.m_policy.group = status.st_gid;
    return std::optional(std::move(socket));
}

Result<void> UnixSocket::adapt(const SocketPolicy &policy)
{
    const bool isSame = policy.mode == m_policy.mode && policy.user == m_policy.user
        && policy.group == m_policy.group;
    if (isSame)
        return {};
    const Result<FileDescriptor> place = openOurPath();
    if (!place)
        return tl::unexpected(place.error());
    const FileMode both(m_policy.mode.bits() & policy.mode.bits());
    const SocketPolicy before = std::exchange(m_policy, policy);
    const Result<void> changed = changeMode(*place, both)
                                     .and_then([&] { return settleOwner(*place); })
                                     .and_then([&] { return changeMode(*place, policy.mode); })
                                     .and_then([&] { return checkMode(*place); });
    if (!changed)
        m_policy = before;
    return changed;
}

Result<FileDescriptor> UnixSocket::openOurPath()
{
    const Result<AsOwner> asOwner = AsOwner::enterFor(m_path, m_policy.identity);
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    FileDescriptor place(
        ::open(QFile::encodeName(m_path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status
    { };
    if (!place.isValid() || ::fstat(place.get(), &status) != 0)
        return cannotCreate(errno, u"look at the socket", m_path);
    if (!m_isPathOurs || status.st_dev != m_device || status.st_ino != m_inode)
        return fail(QStringLiteral("%1 is not the socket any longer that lumosd has made: restart "
                                   "lumosd")
                        .arg(m_path),
                    ExitCode::CannotCreate);
    return place;
}

// Without CAP_FOWNER only the file's owner can.
Result<void> UnixSocket::changeMode(const FileDescriptor &place, FileMode mode)
{
    struct stat status
    { };
    if (::fstat(place.get(), &status) != 0)
        return cannotCreate(errno, u"fstat", m_path);
    if (FileMode(status.st_mode) == mode)
        return {};
    Identity owner;
    owner.uid = status.st_uid;
    owner.gid = status.st_gid;
    const Result<AsOwner> asOwner =
        AsOwner::enter(status.st_uid == 0 ? std::nullopt : std::optional(owner));
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    // By its descriptor: the path may name something else by now (proc(5)).
    const QByteArray name = "/proc/self/fd/" + QByteArray::number(place.get());
    if (::chmod(name.constData(), mode.bits()) != 0)
        return cannotCreate(errno, u"chmod", m_path);
    return {};
}

} // namespace lumos
