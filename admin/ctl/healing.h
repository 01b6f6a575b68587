// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busclient.h"

#include <QStringList>

namespace lumos {

[[nodiscard]] Result<Findings> askSteps(BusClient &client);

/// Carries out the remedies that the settings service or systemd can, one after the other, and
/// returns the steps as they are then. @p healed: what was done.
[[nodiscard]] Result<Findings> healSteps(BusClient &client, QStringList &healed);

/// What the reader can do about a step: "lumosctl diagnose --fix", or a command.
[[nodiscard]] QString remedyWords(const Finding &step);

} // namespace lumos
