// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unixsocket.h"

#include "asowner.h"
#include "ipc/boundsockets.h"
#include "ipc/unixaddress.h"
#include "log.h"
#include "rootpath.h"
#include "socketdirectory.h"

#include <QFile>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>

namespace lumos {

namespace {

Result<FileDescriptor> makeSocket()
{
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.isValid())
        return fail(systemErrorText(errno, u"socket"), ExitCode::CannotCreate);
    return fd;
}

// For a path that we may not connect to, as root without CAP_DAC_OVERRIDE may not where the socket
// is the owner's: whether the kernel knows a socket there.
bool isBound(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    { };
    if (::lstat(name.constData(), &status) != 0)
        return errno != ENOENT;
    return isSocketBound(name, status.st_ino).value_or(true);
}

// Whether somebody may be behind the path: a refused connection proves that nobody is.
Result<bool> isServed(const QString &path)
{
    const Result<sockaddr_un> address = unixAddress(path);
    if (!address)
        return tl::unexpected(address.error());
    const UnixConnection probe = connectUnix(*address, SOCK_NONBLOCK);
    if (probe.reason == EMFILE || probe.reason == ENFILE)
        return cannotCreate(probe.reason, u"connect to", path);
    if (probe.reason == EACCES)
        return isBound(path);
    return probe.reason != ECONNREFUSED && probe.reason != ENOENT;
}

// The lock is ours, so no lumosd keeps the socket. The workers of one that was killed may still be
// ending, and until they have, the kernel takes connections for them.
Result<bool> isServedForLong(const QString &path)
{
    constexpr int tries = 100; // two seconds
    Result<bool> served = isServed(path);
    for (int i = 0; i < tries && served && *served; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        served = isServed(path);
    }
    return served;
}

// Makes room at the path: a stale socket goes, anything else stays and is an error.
Result<void> clearPath(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    { };
    if (::lstat(name.constData(), &status) != 0) {
        const int reason = errno;
        return reason == ENOENT ? Result<void>() : cannotCreate(reason, u"look at", path);
    }
    if (S_ISLNK(status.st_mode))
        return fail(QStringLiteral("%1 is a symbolic link, which lumosd neither follows nor "
                                   "removes: remove it, or choose another socket")
                        .arg(path),
                    ExitCode::CannotCreate);
    if (!S_ISSOCK(status.st_mode))
        return fail(QStringLiteral("%1 exists and is no socket: lumosd does not remove it. Choose "
                                   "another socket")
                        .arg(path),
                    ExitCode::CannotCreate);
    const Result<bool> served = isServedForLong(path);
    if (!served)
        return tl::unexpected(served.error());
    if (*served)
        return fail(QStringLiteral("another program serves the socket %1: stop it, or choose "
                                   "another socket")
                        .arg(path),
                    ExitCode::TempFail);
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return cannotCreate(errno, u"remove the stale socket", path);
    qCInfo(logMaster).noquote() << QStringLiteral("replaced the stale socket %1").arg(path);
    return {};
}

} // namespace

UnixSocket::UnixSocket(QString path, const SocketPolicy &policy, SocketLock lock)
    : m_path(std::move(path))
    , m_policy(policy)
    , m_lock(std::move(lock))
{ }

Result<UnixSocket> UnixSocket::listenAt(const QString &path, const SocketPolicy &policy)
{
    if (const Result<void> made = makeSocketDirectory(directoryOf(path), policy.identity); !made)
        return tl::unexpected(made.error());
    Result<AsOwner> asOwner = AsOwner::enterFor(path, policy.identity);
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    Result<SocketLock> lock = SocketLock::take(path);
    if (!lock)
        return tl::unexpected(lock.error());
    UnixSocket socket(path, policy, std::move(*lock));
    Result<FileDescriptor> place =
        clearPath(path).and_then([&socket] { return socket.bindPath(); }).and_then([&socket] {
            return socket.openPath();
        });
    if (!place)
        return tl::unexpected(place.error());
    {
        // Giving it to somebody else takes root's CHOWN, which acting as the owner lays down.
        const AsOwner ended = std::move(*asOwner);
    }
    const Result<void> ready =
        socket.settleOwner(*place).and_then([&] { return socket.checkMode(*place); });
    if (!ready)
        return tl::unexpected(ready.error());
    if (::listen(socket.fd(), policy.backlog) != 0)
        return cannotCreate(errno, u"listen on", path);
    return socket;
}

Result<void> UnixSocket::bindPath()
{
    Result<FileDescriptor> fd = makeSocket();
    if (!fd)
        return tl::unexpected(fd.error());
    m_fd = std::move(*fd);
    const Result<sockaddr_un> address = unixAddress(m_path);
    if (!address)
        return tl::unexpected(address.error());
    // Born with its mode: a chmod afterwards would leave a moment with another one.
    const mode_t oldMask = ::umask(0777 & ~m_policy.mode.bits());
    const int bound =
        ::bind(m_fd.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof(sockaddr_un));
    const int reason = errno;
    ::umask(oldMask);
    if (bound == 0)
        return {};
    if (reason == EADDRINUSE)
        return fail(QStringLiteral("another program has just made the socket %1").arg(m_path),
                    ExitCode::TempFail);
    return cannotCreate(reason, u"bind", m_path);
}

Result<FileDescriptor> UnixSocket::openPath()
{
    FileDescriptor place(
        ::open(QFile::encodeName(m_path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status
    { };
    if (!place.isValid() || ::fstat(place.get(), &status) != 0)
        return cannotCreate(errno, u"look at the new socket", m_path);
    // Whoever may write in the directory could have put something else there by now.
    const uid_t maker = m_policy.identity ? m_policy.identity->uid : ::geteuid();
    const bool isOurs = S_ISSOCK(status.st_mode) && status.st_nlink == 1
        && (status.st_uid == maker || status.st_uid == ::geteuid());
    if (!isOurs)
        return fail(QStringLiteral("%1 was exchanged while lumosd made it").arg(m_path),
                    ExitCode::CannotCreate);
    m_device = status.st_dev;
    m_inode = status.st_ino;
    m_isPathOurs = true;
    return place;
}

Result<void> UnixSocket::settleOwner(const FileDescriptor &place)
{
    struct stat born
    { };
    if (::fstat(place.get(), &born) != 0)
        return cannotCreate(errno, u"fstat", m_path);
    const uid_t user = m_policy.user.value_or(born.st_uid);
    const gid_t group = m_policy.group.value_or(born.st_gid);
    if (user == born.st_uid && group == born.st_gid)
        return {};
    if (::fchownat(place.get(), "", user, group, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW) == 0)
        return {};
    const int reason = errno;
    if (::geteuid() != 0 && !m_policy.isOwnerExplicit) {
        qCWarning(logMaster).noquote()
            << QStringLiteral("the socket %1 stays with group %2: only root, or a member of group "
                              "%3, can give it to that one")
                   .arg(m_path)
                   .arg(born.st_gid)
                   .arg(group);
        return {};
    }
    return cannotCreate(reason, u"chown", m_path);
}

Result<void> UnixSocket::checkMode(const FileDescriptor &place)
{
    struct stat status
    { };
    if (::fstat(place.get(), &status) != 0)
        return cannotCreate(errno, u"fstat", m_path);
    const FileMode mode(status.st_mode);
    if (mode == m_policy.mode)
        return {};
    return fail(
        QStringLiteral("the socket %1 got mode %2 instead of %3: the default access list of "
                       "its directory changes it (setfacl -k %4 removes that)")
            .arg(m_path, mode.toOctal(), m_policy.mode.toOctal(), directoryOf(m_path)),
        ExitCode::CannotCreate);
}

void UnixSocket::removePath()
{
    if (!m_lock || !m_lock->isHeld())
        return;
    const Result<AsOwner> asOwner = AsOwner::enterFor(m_path, m_policy.identity);
    if (!asOwner) {
        qCWarning(logMaster).noquote() << asOwner.error().text;
        return;
    }
    const QByteArray name = QFile::encodeName(m_path);
    struct stat status
    { };
    const bool isThere = m_isPathOurs && ::lstat(name.constData(), &status) == 0
        && status.st_dev == m_device && status.st_ino == m_inode;
    if (isThere && ::unlink(name.constData()) != 0)
        qCWarning(logMaster).noquote() << systemErrorText(errno, u"remove the socket", m_path);
    m_isPathOurs = false;
    if (const Result<void> removed = m_lock->remove(); !removed)
        qCDebug(logMaster).noquote() << removed.error().text;
    m_lock.reset();
}

} // namespace lumos
