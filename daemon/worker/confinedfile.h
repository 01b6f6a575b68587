// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"

#include <QByteArray>

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>

namespace lumos {

/// A regular file or a directory, open for reading, that lies inside a given directory.
struct ConfinedFile
{
    FileDescriptor fd;
    bool isDirectory = false;
    std::int64_t size = 0;
    std::time_t modified = 0;
    long modifiedNanoseconds = 0; ///< beside `modified`
};

/// Opens @p relative below @p directory without ever leaving it, by ".." or by a symbolic link
/// (openat2(2), RESOLVE_BENEATH; a kernel without it follows no links at all). Nothing when there
/// is no such file, it may not be read, or it is neither a file nor a directory. Never waits.
[[nodiscard]] std::optional<ConfinedFile> openConfined(const QByteArray &directory,
                                                       const std::string &relative);

namespace detail {

/// The way of openConfined() on a kernel without openat2(2); here for its test.
[[nodiscard]] FileDescriptor openStepByStep(int directory, std::string_view relative);

} // namespace detail

} // namespace lumos
