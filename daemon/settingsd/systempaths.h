// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appname.h"

#include <QString>

namespace lumos {

/// Where the settings service reads and writes; below another root in tests and development.
struct SystemPaths
{
    QString root; ///< without a slash at its end; empty: the machine's own

    [[nodiscard]] QString of(const QString &absolute) const { return root + absolute; }
    [[nodiscard]] QString configDirectory() const { return of(QStringLiteral("/etc/lumos")); }
    [[nodiscard]] QString historyOf(const AppNames &names) const
    {
        return of(QStringLiteral("/var/lib/lumos/history/") + names.name);
    }
    [[nodiscard]] QString nginx(const QString &name) const
    {
        return of(QStringLiteral("/etc/nginx/") + name);
    }
};

} // namespace lumos
