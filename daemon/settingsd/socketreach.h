// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustypes.h"
#include "settings.h"
#include "settingsd/pathaccess.h"

#include <optional>

namespace lumos {

/// A warning when @p nginx will not be able to connect to the first socket as @p settings have it
/// made, by mode and owner; under the key to change. Empty: it will, or the socket is no file.
[[nodiscard]] std::optional<Finding> socketWarning(const Settings &settings,
                                                   const AccessIdentity &nginx);

} // namespace lumos
