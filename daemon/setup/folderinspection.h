// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspection.h"
#include "result.h"

namespace lumos {

/// Looks at @p folder with the caller's rights; nothing in it is run. Fails when it cannot be
/// looked at: no folder (ExitCode::Usage), not readable (ExitCode::NoPermission).
[[nodiscard]] Result<FolderInspection> inspectFolder(const QString &folder,
                                                     const MachineFacts &machine);

} // namespace lumos
