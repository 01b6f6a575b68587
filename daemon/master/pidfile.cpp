// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pidfile.h"

#include "asowner.h"
#include "ipc/filedescriptor.h"
#include "log.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lumos {

namespace {

tl::unexpected<Error> cannotWrite(int errnoValue, const QString &path)
{
    if (errnoValue == ELOOP)
        return fail(QStringLiteral("pidfile %1 is a symbolic link, which lumosd does not follow: "
                                   "name the file itself")
                        .arg(path),
                    ExitCode::CannotCreate);
    return cannotCreate(errnoValue, u"write the pid file", path);
}

bool isFull(int errnoValue)
{
    return errnoValue == ENOSPC || errnoValue == EDQUOT;
}

/// An errno, or 0.
int writePid(int fd)
{
    const QByteArray text = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(fd, 0) != 0)
        return errno;
    const ssize_t written =
        ::pwrite(fd, text.constData(), static_cast<std::size_t>(text.size()), 0);
    if (written < 0)
        return errno;
    return written == text.size() ? 0 : ENOSPC;
}

} // namespace

PidFile PidFile::withoutFile(int errnoValue, const QString &path)
{
    qCWarning(logMaster).noquote() << systemErrorText(errnoValue, u"write the pid file", path)
            + QStringLiteral("; serving goes on without it");
    return {QString(), std::nullopt};
}

Result<PidFile> PidFile::write(const QString &path, const std::optional<Identity> &identity)
{
    const Result<AsOwner> asOwner = AsOwner::enterFor(path, identity);
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    const mode_t oldMask = ::umask(022);
    // O_NONBLOCK: a fifo of that name must not make the start wait.
    const FileDescriptor fd(
        ::open(QFile::encodeName(path).constData(),
               O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0644));
    const int reason = errno;
    ::umask(oldMask);
    if (!fd.isValid())
        return isFull(reason) ? withoutFile(reason, path)
                              : Result<PidFile>(cannotWrite(reason, path));
    struct stat status
    { };
    if (::fstat(fd.get(), &status) != 0)
        return cannotWrite(errno, path);
    if (!S_ISREG(status.st_mode))
        return fail(QStringLiteral("pidfile %1 is not a regular file").arg(path),
                    ExitCode::CannotCreate);
    if (const int failure = writePid(fd.get()); isFull(failure)) {
        // What of it is written names nobody, or somebody else.
        ::unlink(QFile::encodeName(path).constData());
        return withoutFile(failure, path);
    } else if (failure != 0) {
        return cannotWrite(failure, path);
    }
    PidFile file(path, identity);
    file.m_device = status.st_dev;
    file.m_inode = status.st_ino;
    return file;
}

PidFile::PidFile(PidFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_identity(std::move(other.m_identity))
    , m_device(other.m_device)
    , m_inode(other.m_inode)
{ }

bool PidFile::isOurs() const
{
    const FileDescriptor fd(::open(QFile::encodeName(m_path).constData(),
                                   O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    struct stat status
    { };
    if (!fd.isValid() || ::fstat(fd.get(), &status) != 0 || status.st_dev != m_device
        || status.st_ino != m_inode)
        return false;
    std::array<char, 32> text{};
    const ssize_t size = ::pread(fd.get(), text.data(), text.size(), 0);
    return size > 0
        && QByteArrayView(text.data(), size).trimmed() == QByteArray::number(::getpid());
}

PidFile::~PidFile()
{
    if (m_path.isEmpty())
        return;
    const Result<AsOwner> asOwner = AsOwner::enterFor(m_path, m_identity);
    if (!asOwner || !isOurs())
        return;
    if (::unlink(QFile::encodeName(m_path).constData()) != 0)
        qCWarning(logMaster).noquote() << systemErrorText(errno, u"remove the pid file", m_path);
}

} // namespace lumos
