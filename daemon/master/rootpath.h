// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// Whom the directories of a path belong to, which decides as whom it may be touched.
enum class WritersOf {
    RootAlone, ///< nobody else can put anything there, nor exchange a directory on the way
    RootSticky, ///< like /tmp: root's own, but others may put their files there
    Others,
};

/// Looks at @p directory (absolute) and at every directory and symbolic link on the way to it.
/// A missing one counts as Others.
[[nodiscard]] WritersOf writersOf(const QString &directory);

/// The directory that holds @p path: "/run/lumos" for "/run/lumos/lumos.sock".
[[nodiscard]] QString directoryOf(const QString &path);

} // namespace lumos
