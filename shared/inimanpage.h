// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// The manual page lumos.ini(5), in man(7) macros, of Lumos @p version; @p date as 2026-11-25.
[[nodiscard]] QString iniManPage(const QString &version, const QString &date);

} // namespace lumos
