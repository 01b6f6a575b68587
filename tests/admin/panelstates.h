// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelfixture.h"

namespace lumos {

/// The states that people meet when something is not as it should be, by their ids.
[[nodiscard]] QStringList stateNames();
/// A window in this state, brought about by what the services say of themselves, at the page where
/// it is met.
[[nodiscard]] std::unique_ptr<PanelFixture> panelInState(const QString &name);

} // namespace lumos
