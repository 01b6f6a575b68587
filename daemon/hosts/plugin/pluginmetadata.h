// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace lumos {

/// Which interface of <lumos/module.h> a module file implements.
enum class ModuleInterface { Native, QtHttp };

/// Reads what Q_PLUGIN_METADATA left in the file @p path, without running any of its code. The
/// error tells a missing file, a file that is no module, and a module of another interface or Qt
/// version apart, with both versions.
[[nodiscard]] Result<ModuleInterface> readModuleInterface(const QString &path);

} // namespace lumos
