// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspection.h"

namespace lumos {

/// The whole of @p inspection as JSON; resources/README.md documents the form.
[[nodiscard]] QByteArray inspectionJson(const FolderInspection &inspection,
                                        const MachineFacts &machine);

} // namespace lumos
