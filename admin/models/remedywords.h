// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// What a button says that carries out @p remedy, a call of the settings service as a finding names
/// it ("SetSocketMode 0660 true"): its effect, with the button's letter.
[[nodiscard]] QString remedyLabel(const QString &remedy);

} // namespace lumos
