// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfile.h"

#include "asowner.h"
#include "log.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

namespace {

Result<void> giveToOwner(const FileDescriptor &file, const QString &path, const Identity &owner)
{
    struct stat status
    { };
    if (::fstat(file.get(), &status) != 0)
        return fail(systemErrorText(errno, u"fstat", path), ExitCode::CannotCreate);
    // Only what was born just now: an older file keeps the owner that somebody gave it.
    if (status.st_uid != 0 || status.st_size != 0 || !S_ISREG(status.st_mode))
        return {};
    if (::fchown(file.get(), owner.uid, owner.gid) != 0)
        return fail(systemErrorText(errno, u"chown", path), ExitCode::NoPermission);
    return {};
}

// Ours since the first start where the directory is root's; root without CAP_DAC_OVERRIDE may not
// write the owner's file, the owner may.
Result<FileDescriptor> openAsEither(const QString &path, const Identity &owner)
{
    Result<FileDescriptor> file = openLogFile(path);
    if (file || file.error().code != ExitCode::NoPermission)
        return file;
    const Result<AsOwner> asOwner = AsOwner::enter(owner);
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    return openLogFile(path);
}

} // namespace

Result<void> openLog(const QString &path, const std::optional<Identity> &identity)
{
    const Result<AsOwner> asOwner = AsOwner::enterFor(path, identity);
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    const bool isRoots = identity && ::geteuid() == 0 && !asOwner->isEntered();
    const Result<FileDescriptor> file = isRoots ? openAsEither(path, *identity) : openLogFile(path);
    if (!file)
        return tl::unexpected(file.error());
    if (isRoots) {
        if (const Result<void> given = giveToOwner(*file, path, *identity); !given)
            return given;
    }
    return switchLog(*file);
}

} // namespace lumos
