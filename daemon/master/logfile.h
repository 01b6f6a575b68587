// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spawner/privileges.h"

#include <QString>

#include <optional>

namespace lumos {

/// Opens the log file as the owner and makes it standard error and output. In a directory of root's
/// a new file is given to the owner, so that workers can open it again after it was moved away.
[[nodiscard]] Result<void> openLog(const QString &path, const std::optional<Identity> &identity);

} // namespace lumos
