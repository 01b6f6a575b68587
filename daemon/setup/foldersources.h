// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcefacts.h"

#include <QHash>

namespace lumos {

/// The sources of a folder, as far as they matter to its application.
struct FolderSources
{
    QString folder;
    QList<SourceFacts> entries; ///< where an application may be: the folder's own, its packages
    QHash<QString, SourceFacts> all; ///< by file; with what the entries import from the folder

    /// @p file and what it imports from the folder, directly or not.
    [[nodiscard]] QList<SourceFacts> loadedBy(const QString &file) const;
};

[[nodiscard]] Result<FolderSources> readFolderSources(const QString &python, const QString &folder);

/// The files in @p folder that `import` in @p file would load, relative to it; those that are
/// there.
[[nodiscard]] QStringList filesOfImport(const QString &folder, const QString &file,
                                        const SourceFacts::Import &import);

} // namespace lumos
