// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QList>
#include <QString>

#include <optional>

namespace lumos {

/// How the board itself is; empty: it does not tell.
struct BoardHealth
{
    std::optional<double> temperature; ///< °C of the hottest sensor
    std::optional<uint> throttled; ///< the bits of a Raspberry Pi's firmware
    std::optional<quint64> freeSpace; ///< bytes of the root file system
    std::optional<bool> isClockSet; ///< by a time server; read() does not ask

    /// Reads them below @p root, "/" but for tests.
    [[nodiscard]] static BoardHealth read(const QString &root);
    [[nodiscard]] static std::optional<double> readTemperature(const QString &root);

    [[nodiscard]] bool isPowerLow() const { return throttled && (*throttled & 0x1) != 0; }
    [[nodiscard]] bool wasPowerLow() const { return throttled && (*throttled & 0x10000) != 0; }
};

/// One thing about the board in words.
struct BoardWord
{
    Status status = Status::Unknown;
    QString text;
};
/// What the board tells; what it does not tell is left out.
[[nodiscard]] QList<BoardWord> boardWords(const BoardHealth &health);
[[nodiscard]] QString formatTemperature(double celsius); ///< "51 °C"

} // namespace lumos
