// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketlock.h"

#include "rootpath.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace lumos {

namespace {

// Whether that file stands at the path, and no other one.
bool isNamed(const QString &path, const struct stat &file)
{
    struct stat named
    { };
    return ::lstat(QFile::encodeName(path).constData(), &named) == 0 && named.st_dev == file.st_dev
        && named.st_ino == file.st_ino;
}

Result<FileDescriptor> openLock(const QString &path)
{
    FileDescriptor fd(::open(QFile::encodeName(path).constData(),
                             O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY,
                             0600));
    if (fd.isValid())
        return fd;
    const int reason = errno;
    if (reason == ELOOP)
        return fail(QStringLiteral("%1 is a symbolic link, which lumosd does not follow: remove it")
                        .arg(path),
                    ExitCode::CannotCreate);
    if (reason == EACCES || reason == EPERM)
        return fail(systemErrorText(reason, u"make the lock", path)
                        + QStringLiteral(". The user that lumosd runs the application as must be "
                                         "allowed to write in %1: give it that directory")
                              .arg(directoryOf(path)),
                    ExitCode::NoPermission);
    return fail(systemErrorText(reason, u"make the lock", path), ExitCode::CannotCreate);
}

} // namespace

SocketLock::SocketLock(FileDescriptor fd, QString path)
    : m_fd(std::move(fd))
    , m_path(std::move(path))
{ }

Result<SocketLock> SocketLock::take(const QString &socketPath)
{
    const QString path = socketPath + QStringLiteral(".lock");
    // Its last holder removes the file: then the lock that we got is on a file without a name.
    for (int tries = 0; tries < 100; ++tries) {
        Result<FileDescriptor> fd = openLock(path);
        if (!fd)
            return tl::unexpected(fd.error());
        struct stat opened
        { };
        if (::fstat(fd->get(), &opened) != 0)
            return fail(systemErrorText(errno, u"fstat", path), ExitCode::CannotCreate);
        if (!S_ISREG(opened.st_mode))
            return fail(QStringLiteral("%1 is not a regular file: remove it").arg(path),
                        ExitCode::CannotCreate);
        if (::flock(fd->get(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return fail(QStringLiteral("another lumosd holds the socket %1: stop that one, or "
                                           "choose another socket")
                                .arg(socketPath),
                            ExitCode::TempFail);
            return fail(systemErrorText(errno, u"flock", path), ExitCode::CannotCreate);
        }
        if (isNamed(path, opened))
            return SocketLock(std::move(*fd), path);
    }
    return fail(QStringLiteral("%1 is replaced again and again").arg(path), ExitCode::TempFail);
}

Result<void> SocketLock::remove()
{
    struct stat held
    { };
    if (::fstat(m_fd.get(), &held) != 0)
        return fail(systemErrorText(errno, u"fstat", m_path));
    // Another lumosd's lock, if ours was removed meanwhile, is not ours to remove.
    if (isNamed(m_path, held) && ::unlink(QFile::encodeName(m_path).constData()) != 0)
        return fail(systemErrorText(errno, u"remove", m_path));
    m_fd.reset();
    return {};
}

} // namespace lumos
