// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lumos {

/// What is drawn too faintly on what lies under it, both taken from the window's picture: words
/// below 4.5:1, shapes that tell something below 3:1. Controls that cannot be used are exempt.
[[nodiscard]] QStringList faintSpots(QWidget &window);
/// Controls that Tab comes to whose focus is not seen: what it changes in the window's picture, of
/// the length of an edge at least, has to stand out 3:1 from the ground.
[[nodiscard]] QStringList faintFocus(QWidget &window);

} // namespace lumos
