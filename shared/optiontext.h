// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsreader.h"

#include <QList>
#include <QString>

namespace lumos {

/// What `lumosd --help` prints: every key that works, by group, in 80 columns.
[[nodiscard]] QString helpText();

/// A configuration file that documents every key; only what a first start needs is set in it.
[[nodiscard]] QString exampleConfig();

/// The values in force, each with its origin; secret values are left out.
[[nodiscard]] QString printConfig(const QList<EffectiveOption> &options);

} // namespace lumos
