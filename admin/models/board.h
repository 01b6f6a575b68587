// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QString>

#include <optional>

namespace lumos {

/// How the board itself is; empty: it does not tell.
struct BoardHealth
{
    std::optional<double> temperature; ///< °C of the hottest sensor
    std::optional<uint> throttled; ///< the bits of a Raspberry Pi's firmware
    std::optional<quint64> freeSpace; ///< bytes of the root file system

    /// Reads them below @p root, "/" but for tests.
    [[nodiscard]] static BoardHealth read(const QString &root);
    [[nodiscard]] static std::optional<double> readTemperature(const QString &root);

    [[nodiscard]] bool isPowerLow() const { return throttled && (*throttled & 0x1) != 0; }
    [[nodiscard]] bool wasPowerLow() const { return throttled && (*throttled & 0x10000) != 0; }
};

[[nodiscard]] QString formatTemperature(double celsius); ///< "51 °C"

} // namespace lumos
