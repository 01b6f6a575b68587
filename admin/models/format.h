// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace lumos {

// Figures for people, by the locale.
[[nodiscard]] QString formatBytes(quint64 bytes); ///< "29 MiB"
[[nodiscard]] QString formatDuration(std::chrono::seconds duration); ///< "3 d", "41 s"
/// "Tuesday 08:14", with the date when it is longer than six days ago.
[[nodiscard]] QString formatSince(const QDateTime &since, const QDateTime &now);
/// "3 days": how long ago, in words.
[[nodiscard]] QString formatAge(const QDateTime &since, const QDateTime &now);
[[nodiscard]] int pluralNumber(quint64 count); ///< for the choice of a plural form by tr()
[[nodiscard]] QString formatCount(quint64 count); ///< "18 204"
[[nodiscard]] QString formatRate(double perSecond); ///< "12 /s"
[[nodiscard]] QString formatTime(const QDateTime &time); ///< "11:04"

/// The label without its mnemonic: "Folder" of "&Folder" and of "Folder(&F)".
[[nodiscard]] QString withoutMnemonic(QString label);

} // namespace lumos
