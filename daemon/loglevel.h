// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// How much this process logs, in the words of syslog(3): "err", "warning", "info" (until it is
/// told otherwise) or "debug".
[[nodiscard]] QString logLevel();

/// Any word of syslog(3), "emerg" to "debug"; those without a counterpart here mean the next one
/// that logs more.
[[nodiscard]] bool isLogLevel(const QString &level);

/// Logs what is as urgent as @p level and what is more so; errors always. Of another word nothing
/// comes.
void setLogLevel(const QString &level);

} // namespace lumos
