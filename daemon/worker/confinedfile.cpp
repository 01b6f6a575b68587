// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to the file system.
#include "confinedfile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace lumos {

namespace {

// NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
constexpr int readFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

FileDescriptor openBeneath(int directory, const std::string &relative)
{
    open_how how = {};
    how.flags = readFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    // EAGAIN: somebody renames on the way, so that ".." could not be judged; a few times at most.
    for (int tries = 0; tries < 8; ++tries) {
        const long fd = ::syscall(SYS_openat2, directory, relative.c_str(), &how, sizeof how);
        if (fd >= 0 || errno != EAGAIN)
            return FileDescriptor(static_cast<int>(fd));
    }
    return {};
}

} // namespace

FileDescriptor detail::openStepByStep(int directory, std::string_view relative)
{
    FileDescriptor at;
    while (true) {
        const std::size_t slash = std::min(relative.find('/'), relative.size());
        const std::string step(relative.substr(0, slash));
        relative.remove_prefix(std::min(slash + 1, relative.size()));
        const int from = at.isValid() ? at.get() : directory;
        if (step == ".." || step.empty())
            return {};
        const int flags = relative.empty() ? readFlags : O_PATH | O_DIRECTORY | O_CLOEXEC;
        FileDescriptor next(::openat(from, step.c_str(), flags | O_NOFOLLOW));
        if (!next.isValid() || relative.empty())
            return next;
        at = std::move(next);
    }
}

std::optional<ConfinedFile> openConfined(const QByteArray &directory, const std::string &relative)
{
    // Opened each time: a deployment may put another directory in its place.
    const FileDescriptor root(::open(directory.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root.isValid())
        return std::nullopt;
    ConfinedFile file;
    file.fd = openBeneath(root.get(), relative);
    if (!file.fd.isValid() && (errno == ENOSYS || errno == EPERM))
        file.fd = detail::openStepByStep(root.get(), relative);
    struct stat status = {};
    if (!file.fd.isValid() || ::fstat(file.fd.get(), &status) != 0)
        return std::nullopt;
    file.isDirectory = S_ISDIR(status.st_mode);
    if (!file.isDirectory && !S_ISREG(status.st_mode))
        return std::nullopt;
    file.size = status.st_size;
    file.modified = status.st_mtim.tv_sec;
    file.modifiedNanoseconds = status.st_mtim.tv_nsec;
    return file;
}

} // namespace lumos
