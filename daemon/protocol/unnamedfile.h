// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"

namespace lumos {

/// Where what is too large for memory waits.
inline constexpr const char *spoolDirectory = "/var/tmp";

/// A new file in @p directory to read and write, without a name: it vanishes with its descriptor.
/// Not valid with errno set.
[[nodiscard]] FileDescriptor openUnnamedFile(const char *directory);

} // namespace lumos
