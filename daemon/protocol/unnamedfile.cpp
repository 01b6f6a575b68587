// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unnamedfile.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace lumos {

FileDescriptor openUnnamedFile(const char *directory)
{
    FileDescriptor file(::open(directory, O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600));
    // The file system cannot do it (EOPNOTSUPP), or the kernel does not know the flag (EISDIR).
    if (file.isValid() || (errno != EOPNOTSUPP && errno != EISDIR))
        return file;
    std::string name = std::string(directory) + "/lumos-body-XXXXXX";
    file.reset(::mkostemp(name.data(), O_CLOEXEC));
    if (file.isValid() && ::unlink(name.c_str()) != 0) {
        const int reason = errno;
        file.reset();
        errno = reason;
    }
    return file;
}

} // namespace lumos
