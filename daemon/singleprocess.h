// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsreader.h"

namespace lumos {

/// `master = false`: one process that opens the sockets, becomes the configured user, loads the
/// application and serves, without a fork, for a debugger. Returns the exit code.
[[nodiscard]] int runSingleProcess(const ReadSettings &read);

} // namespace lumos
