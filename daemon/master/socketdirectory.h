// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spawner/privileges.h"

#include <QString>

#include <optional>

namespace lumos {

/// Makes @p directory when it is missing and root is whom it should be made by: the nearest
/// existing directory above it is root's. It gets mode 0755 and @p owner; what else is missing
/// above it stays root's.
[[nodiscard]] Result<void> makeSocketDirectory(const QString &directory,
                                               const std::optional<Identity> &owner);

} // namespace lumos
