// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace lumos {

/// A virtualenv that this program's Python can use.
struct VirtualEnv
{
    QString folder; ///< absolute
    QString program; ///< its python
    /// It was made by another Python of the same version (uv, pyenv), whose standard library is not
    /// built for the libpython in use.
    bool isForeign = false;
};

/// What a virtualenv is compared with.
struct PythonFacts
{
    QString version; ///< "3.11"
    QString prefix; ///< "/usr"
};

/// What a virtualenv's own files say about it.
struct VirtualEnvFacts
{
    QString version; ///< of its Python, "3.11"; empty when unknown
    QString maker; ///< in words: venv, virtualenv, uv ...
    bool seesSystemPackages = false;
};
[[nodiscard]] VirtualEnvFacts describeVirtualEnv(const QString &folder);

/// Checks the virtualenv in @p folder. @p label begins the error ("virtualenv = Flask"); @p project
/// is the application's folder, for the commands in it. Reads pyvenv.cfg (PEP 405).
[[nodiscard]] Result<VirtualEnv> openVirtualEnv(const QString &folder, const QString &label,
                                                const QString &project, const PythonFacts &python);

} // namespace lumos
