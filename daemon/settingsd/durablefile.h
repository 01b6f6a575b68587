// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter: files that are old or new after a crash at any moment, never torn.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace lumos {

/// Writes a temporary file beside @p path, syncs it, renames it over @p path and syncs the
/// directory. Owner, group and mode of an old file are kept, or the write is refused; a new file
/// has @p newMode and the directory's group where that is set-group-ID.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes,
                                       mode_t newMode = 0640);

/// The same for a symbolic link.
[[nodiscard]] Result<void> replaceLink(const QString &path, const QString &target);

/// Removes a file or link, if there is one, and syncs the directory.
[[nodiscard]] Result<void> removeDurably(const QString &path);

/// Makes the directory and what is missing above it, readable for its owner alone.
[[nodiscard]] Result<void> makeDirectory(const QString &path);

/// Removes what an interrupted replaceFile() or replaceLink() has left in @p directory.
void removeLeftovers(const QString &directory);

} // namespace lumos
