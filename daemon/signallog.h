// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace lumos {

/// To be called once in a process whose signal handlers write to the log: looks up the local time
/// zone, which a handler must not.
void prepareSignalLog();

/// Writes each line of @p text as a warning of @p category to standard error, in the style of the
/// log; bytes that are not printable ASCII become question marks. Async-signal-safe
/// (signal-safety(7)).
void warnInSignal(std::string_view category, std::string_view text);

} // namespace lumos
