// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lumos {

/// What changes between two INI texts, as a unified diff without context; the values of secret
/// keys are masked. Empty when nothing changes.
[[nodiscard]] QString maskedDiff(const QByteArray &before, const QByteArray &after);

} // namespace lumos
