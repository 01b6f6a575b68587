// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace lumos {

/// Has @p handler, or SIG_DFL, take signal @p number; the system calls that it interrupts go on
/// (sigaction(2), SA_RESTART).
[[nodiscard]] Result<void> setSignalHandler(int number, void (*handler)(int));

} // namespace lumos
