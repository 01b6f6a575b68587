// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/durablefile.h"

#include "durablewrite.h"
#include "ipc/filedescriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static constexpr QLatin1StringView leftoverSuffix(".lumos-new");

static QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

static tl::unexpected<Error> refuse(QStringView what, const QString &object)
{
    return fail(systemErrorText(errno, what, object), ExitCode::CannotCreate);
}

static QString temporaryName(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + u"/."_s + info.fileName() + u'.'
        + QString::number(QRandomGenerator::system()->generate64(), 36) + leftoverSuffix;
}

/// Takes over who may read the old file; a root without capabilities can give a file only to
/// groups that it is in.
static Result<void> keepAttributes(int fd, const QString &path, mode_t newMode)
{
    struct stat old = {};
    struct stat fresh = {};
    if (::fstat(fd, &fresh) != 0)
        return refuse(u"fstat", path);
    if (::stat(native(path).constData(), &old) != 0) {
        if (errno != ENOENT)
            return refuse(u"stat", path);
        return ::fchmod(fd, newMode) == 0 ? Result<void>() : refuse(u"fchmod", path);
    }
    const uid_t owner = old.st_uid == fresh.st_uid ? static_cast<uid_t>(-1) : old.st_uid;
    const gid_t group = old.st_gid == fresh.st_gid ? static_cast<gid_t>(-1) : old.st_gid;
    const bool isOther = owner != static_cast<uid_t>(-1) || group != static_cast<gid_t>(-1);
    if (isOther && ::fchown(fd, owner, group) != 0)
        return fail(systemErrorText(errno, u"keep the owner and group of", path)
                        + u"; give the file back: sudo chown root:lumos "_s + path,
                    ExitCode::CannotCreate);
    if (::fchmod(fd, old.st_mode & 0777) != 0)
        return refuse(u"fchmod", path);
    return {};
}

static Result<void> moveInPlace(const QString &temporary, const QString &path)
{
    if (::rename(native(temporary).constData(), native(path).constData()) != 0)
        return refuse(u"rename to", path);
    return syncDirectoryOf(path);
}

static Result<void> writeTemporary(const QString &temporary, const QString &path,
                                   const QByteArray &bytes, mode_t newMode)
{
    FileDescriptor fd(::open(native(temporary).constData(),
                             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isValid())
        return refuse(u"write", path);
    if (const auto kept = keepAttributes(fd.get(), path, newMode); !kept)
        return kept;
    if (const auto written = writeAndSync(fd.get(), bytes, path); !written)
        return written;
    if (::close(fd.release()) != 0)
        return refuse(u"close", path);
    return {};
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes, mode_t newMode)
{
    // Where the file is a link, its target is what others read.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString target = canonical.isEmpty() ? path : canonical;
    const QString temporary = temporaryName(target);
    auto done = writeTemporary(temporary, target, bytes, newMode);
    if (done)
        done = moveInPlace(temporary, target);
    if (!done)
        ::unlink(native(temporary).constData());
    return done;
}

Result<void> replaceLink(const QString &path, const QString &target)
{
    const QString temporary = temporaryName(path);
    if (::symlink(native(target).constData(), native(temporary).constData()) != 0)
        return refuse(u"link", path);
    auto done = moveInPlace(temporary, path);
    if (!done)
        ::unlink(native(temporary).constData());
    return done;
}

Result<void> removeDurably(const QString &path)
{
    if (::unlink(native(path).constData()) != 0)
        return errno == ENOENT ? Result<void>() : refuse(u"remove", path);
    return syncDirectoryOf(path);
}

Result<void> makeDirectory(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString above = QFileInfo(path).path();
    if (above != path) {
        if (auto made = makeDirectory(above); !made)
            return made;
    }
    if (::mkdir(native(path).constData(), 0700) != 0 && errno != EEXIST)
        return refuse(u"make the directory", path);
    return syncDirectoryOf(path);
}

void removeLeftovers(const QString &directory)
{
    const QStringList names = QDir(directory).entryList({u".*"_s + leftoverSuffix},
                                                        QDir::Files | QDir::System | QDir::Hidden);
    for (const QString &name : names)
        QFile::remove(directory + u'/' + name);
}

} // namespace lumos
