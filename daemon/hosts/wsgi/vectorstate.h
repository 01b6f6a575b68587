// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumos {

/// Clears the upper halves of this thread's vector registers; on anything but x86 with AVX nothing.
/// Qt's hash of a string may leave them in use, and then the C library's AVX-512 copies and
/// libpython's SSE code wait for one another: Flask took 6 % more CPU per request (Intel SDM,
/// volume 1, 14.1.2; optimization manual, 11.3).
void clearUpperHalves();

} // namespace lumos
