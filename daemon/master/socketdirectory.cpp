// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketdirectory.h"

#include "ipc/filedescriptor.h"
#include "rootpath.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

namespace {

enum class Presence { Directory, Missing, Other };

Result<Presence> presenceOf(const QString &path)
{
    struct stat status
    { };
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return S_ISDIR(status.st_mode) ? Presence::Directory : Presence::Other;
    const int reason = errno;
    if (reason == ENOENT)
        return Presence::Missing;
    return fail(systemErrorText(reason, u"the socket's directory", path),
                reason == EACCES ? ExitCode::NoPermission : ExitCode::CannotCreate);
}

Result<void> makeOne(const QString &directory)
{
    const mode_t oldMask = ::umask(022);
    const int made = ::mkdir(QFile::encodeName(directory).constData(), 0755);
    const int reason = errno;
    ::umask(oldMask);
    if (made == 0)
        return {};
    return cannotCreate(reason, u"make the socket's directory", directory);
}

Result<void> giveTo(const QString &directory, const Identity &owner)
{
    const FileDescriptor fd(::open(QFile::encodeName(directory).constData(),
                                   O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.isValid() || ::fchown(fd.get(), owner.uid, owner.gid) != 0)
        return fail(systemErrorText(errno, u"give away the socket's directory", directory),
                    ExitCode::CannotCreate);
    return {};
}

} // namespace

Result<void> makeSocketDirectory(const QString &directory, const std::optional<Identity> &owner)
{
    QStringList missing; // the deepest first
    QString place = directory;
    Result<Presence> presence = presenceOf(place);
    while (presence && *presence == Presence::Missing && place != u"/") {
        missing.append(place);
        place = directoryOf(place);
        presence = presenceOf(place);
    }
    if (!presence)
        return tl::unexpected(presence.error());
    if (*presence != Presence::Directory)
        return fail(
            QStringLiteral("%1 is not a directory, so no socket can be made in it").arg(place),
            ExitCode::CannotCreate);
    if (missing.isEmpty())
        return {};
    if (::geteuid() != 0 || writersOf(place) == WritersOf::Others) {
        return fail(QStringLiteral("the socket's directory %1 does not exist, and %2 is not root's "
                                   "to make it in: make it yourself, \"mkdir -p %1\"")
                        .arg(directory, place),
                    ExitCode::CannotCreate);
    }
    while (!missing.isEmpty()) {
        if (const Result<void> made = makeOne(missing.takeLast()); !made)
            return made;
    }
    return owner ? giveTo(directory, *owner) : Result<void>();
}

} // namespace lumos
