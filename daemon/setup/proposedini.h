// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspection.h"
#include "result.h"

namespace lumos {

/// The lumos.ini that @p inspection proposes. Fails when a name cannot be written in such a file.
[[nodiscard]] Result<QString> proposedIni(const FolderInspection &inspection);

} // namespace lumos
