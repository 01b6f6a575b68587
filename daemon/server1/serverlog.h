// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace lumos {

/// What becomes of the server's place on the bus, and who changes what by it.
Q_DECLARE_LOGGING_CATEGORY(logDbus)

} // namespace lumos
