// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// A completion of lumosd's command line for bash: options, and values where they are few.
[[nodiscard]] QString bashCompletion();

/// The same for lumosctl: its commands, and the keys that `set` writes. @see ctlHelp()
[[nodiscard]] QString ctlBashCompletion();

} // namespace lumos
