// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

namespace lumos {

/// What the key `module` names, once it is decided.
struct ModuleTarget
{
    enum class Kind {
        BuiltIn, ///< the pages that Lumos brings along
        ModuleFile, ///< a C++ module
        Python,
    };

    Kind kind = Kind::Python;
    QString name; ///< "lumos", the module file's absolute path, or Python's name for it
    QStringList warnings; ///< one sentence each
};

/// Decides what @p module means by looking at files in @p workingDirectory and in
/// @p moduleDirectories (first match in each); runs none of them. The error names both when there
/// are two.
[[nodiscard]] Result<ModuleTarget> resolveModule(const QString &module,
                                                 const QString &workingDirectory,
                                                 const QStringList &moduleDirectories);

} // namespace lumos
