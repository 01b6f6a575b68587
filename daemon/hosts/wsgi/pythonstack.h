// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreter.h"

namespace lumos {

/// Python's stacks of all threads, written from a signal handler: the GIL may be held by whoever
/// the handler has interrupted. Python's own module faulthandler does it, by a signal of its own.
class PythonStack
{
public:
    /// With the GIL held; false with a Python error.
    [[nodiscard]] bool prepare(Interpreter &python);
    /// Async-signal-safe. False when it was not prepared.
    [[nodiscard]] bool write(int fd) const;

private:
    int m_target = -1; ///< where faulthandler writes to; replaced by whoever asks, never closed
};

} // namespace lumos
