// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optiontable.h"
#include "settingsreader.h"

#include <QList>
#include <QString>

namespace lumos {

/// The heading above the keys of a group.
[[nodiscard]] QString groupTitle(OptionGroup group);
/// What stands for a value in a synopsis, such as "N"; empty for what is true or false.
[[nodiscard]] QString placeholder(const Option &option);
/// All that is known of a key in whole sentences: help, values, default, aliases, effect.
[[nodiscard]] QString documentation(const Option &option);

/// What `lumosd --help` prints: every key that works, by group, in 80 columns.
[[nodiscard]] QString helpText();

/// A configuration file that documents every key; only what a first start needs is set in it.
[[nodiscard]] QString exampleConfig();

/// The values in force, each with its origin; secret values are left out.
[[nodiscard]] QString printConfig(const QList<EffectiveOption> &options);

} // namespace lumos
