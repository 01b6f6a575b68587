// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace lumos {

/// `lumosctl use DIR`: looks at the folder with the caller's rights, and applies what is proposed.
[[nodiscard]] Result<CtlAnswer> useFolder(const CtlCommandLine &line, BusClient &client);

} // namespace lumos
