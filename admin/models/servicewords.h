// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lumos {

/// The services speak English on the bus. A sentence that they say often comes back in the panel's
/// language, any other as it is.
[[nodiscard]] QString inPanelLanguage(const QString &said);
/// The sentences that are known, with %1 to %5 for what differs.
[[nodiscard]] QStringList knownSentences();

} // namespace lumos
