// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QFont;
class QWidget;

namespace lumos {

/// How something is, in the six shapes that service, worker and chain step share.
enum class Status { Running, Busy, Warning, Failed, Stopped, Unknown };
/// "Running", "Failed" ...: the word that always stands beside the shape.
[[nodiscard]] QString statusWord(Status status);

/// The colours that are ours and not the desktop's, chosen by how light the palette's window is.
struct Theme
{
    bool isDark = false;
    QColor text;
    QColor muted; ///< captions and key names
    QColor line; ///< outlines of shapes
    QColor good;
    QColor busy;
    QColor warn;
    QColor bad;
    QColor off;

    /// Every colour is readable (4.5:1) on the palette's Window and Base.
    [[nodiscard]] static Theme of(const QPalette &palette);
    [[nodiscard]] QColor colour(Status status) const;
    /// The ground of a banner; text and status colours are readable on it.
    [[nodiscard]] QColor ground(Status status) const;
};

enum class ThemeChoice { Desktop, Light, Dark };
/// The palettes of View > Theme; for Desktop an empty one that resolves to the style's.
[[nodiscard]] QPalette paletteOf(ThemeChoice choice);

constexpr int targetHeight = 40; ///< px of what is clicked or typed into
constexpr double edgeContrast = 3; ///< at least, of edges and of what shows the focus

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// @p colour, its lightness stepped until it stands @p wanted : 1 on @p ground.
[[nodiscard]] QColor readable(QColor colour, const QColor &ground, double wanted = 4.5);

/// The unit of space: half a line of the widget's font, in pixels.
[[nodiscard]] int spaceUnit(const QWidget &widget);
[[nodiscard]] QFont titleFont(const QWidget &widget); ///< 1.5 times the desktop's
[[nodiscard]] QFont figureFont(const QWidget &widget); ///< 2 times, tabular digits
[[nodiscard]] QFont captionFont(const QWidget &widget); ///< 0.9 times, at least 9 pt
[[nodiscard]] QFont fixedFont(const QWidget &widget); ///< paths, logs, modes

} // namespace lumos
