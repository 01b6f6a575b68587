// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lumos {

/// Whether @p name is that of a Python source, and not of what an editor or a copy keeps beside it
/// for a moment (.app.py.swp, .#app.py, app.py~, .app.py.Xa3f).
[[nodiscard]] inline bool isSourceName(const QByteArray &name)
{
    return name.endsWith(".py") && !name.startsWith('.') && !name.startsWith('#');
}

/// Whether a folder of that name may hold sources of the application.
[[nodiscard]] inline bool mayHoldSources(const QByteArray &name)
{
    return !name.startsWith('.') && name != "__pycache__" && name != "node_modules"
        && name != "site-packages" && name != "dist-packages";
}

} // namespace lumos
