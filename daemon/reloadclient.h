// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/controladdress.h"
#include "settingsreader.h"

namespace lumos {

/// `lumosd --reload`: has the lumosd that serves @p source's file reload, and waits for the end.
[[nodiscard]] ControlAnswer orderReload(const ConfigurationSource &source);

} // namespace lumos
