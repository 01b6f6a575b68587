// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <sys/types.h>

namespace lumos {

/// Whether any process holds a unix socket that was bound at @p path, or to the file with the
/// number @p inode under whatever path. Asks the kernel: sock_diag(7); needs no right to the file
/// and no privilege. @p path: as in the file system, bytes.
[[nodiscard]] Result<bool> isSocketBound(const QByteArray &path, ino_t inode);

namespace detail {

/// What @p part, some messages of sock_diag's answer, says of it; nothing: the next one may. Here
/// for its test.
[[nodiscard]] Result<std::optional<bool>> searchAnswer(std::span<const char> part,
                                                       const QByteArray &path, ino_t inode);

} // namespace detail

} // namespace lumos
