// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspection.h"

namespace lumos {

/// Whom to run as: the folder's owner, never root; with that account's own groups.
void proposeAccount(FolderInspection &inspection, const MachineFacts &machine);

/// The first folder on the way to @p path through which the user @p name, of @p groups, may not
/// pass by its mode (path_resolution(7)); empty when the way is open.
[[nodiscard]] QString closedFolder(const QString &path, const SystemFacts &system,
                                   const QString &name, const QStringList &groups);

} // namespace lumos
