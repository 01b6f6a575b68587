// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace lumos {

/// The small line drawings of the panel, in one stroke and one colour.
enum class Glyph {
    Overview,
    Application,
    Website,
    Workers,
    Socket,
    Diagnose,
    Logs,
    Configuration,
    Menu,
    More,
    Undo,
    Lock,
    Lamp, ///< the program's icon, in its own colours
};

/// An icon that follows the palette and every scale; drawn when it is needed.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);
void drawGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &colour);

} // namespace lumos
