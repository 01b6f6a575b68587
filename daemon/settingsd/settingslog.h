// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace lumos {

/// Who changed what, and why the service cannot go on.
Q_DECLARE_LOGGING_CATEGORY(logSettings)

} // namespace lumos
