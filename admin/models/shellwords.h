// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// @p text as one word of a POSIX shell: as it is when nothing in it is special, else in quotes.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace lumos
