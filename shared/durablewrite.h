// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter: what makes bytes and names outlive a loss of power.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace lumos {

/// Writes all of @p bytes and syncs them; @p path is for the words of an error.
[[nodiscard]] Result<void> writeAndSync(int fd, const QByteArray &bytes, const QString &path);

/// Syncs the directory of @p path: its new name is then there for good.
[[nodiscard]] Result<void> syncDirectoryOf(const QString &path);

} // namespace lumos
