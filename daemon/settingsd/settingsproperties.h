// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustypes.h"
#include "settingsd/settingsstore.h"

#include <QVariantMap>

namespace lumos {

/// The values in force as the property Options has them: as one would write them, secrets masked.
[[nodiscard]] OptionStates optionStates(const ReadSettings &read);
/// Problems of the file as findings.
[[nodiscard]] Findings problemFindings(const ReadSettings &read, const QByteArray &text);
/// The whole table, of the keys that work.
[[nodiscard]] OptionRows optionRows();

/// Every property that changes with the file, by name.
[[nodiscard]] QVariantMap changingProperties(const Snapshot &snapshot);

} // namespace lumos
