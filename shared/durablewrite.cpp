// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durablewrite.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace lumos {

static tl::unexpected<Error> refuse(int errnoValue, QStringView what, const QString &object)
{
    return fail(systemErrorText(errnoValue, what, object), ExitCode::CannotCreate);
}

Result<void> writeAndSync(int fd, const QByteArray &bytes, const QString &path)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refuse(errno, u"write", path);
        done += count;
    }
    if (::fsync(fd) != 0)
        return refuse(errno, u"fsync", path);
    return {};
}

Result<void> syncDirectoryOf(const QString &path)
{
    const QString directory = QFileInfo(path).path();
    const int fd =
        ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return refuse(errno, u"open", directory);
    // Some file systems have no such thing for directories.
    const int reason = ::fsync(fd) != 0 && errno != EINVAL ? errno : 0;
    ::close(fd);
    if (reason != 0)
        return refuse(reason, u"fsync", directory);
    return {};
}

} // namespace lumos
