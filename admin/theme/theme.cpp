// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace lumos {

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readable(QColor colour, const QColor &ground, double wanted)
{
    // 0.18 is where black and white stand out equally.
    const float step = luminance(ground) > 0.18 ? -0.02F : 0.02F;
    while (contrast(colour, ground) < wanted) {
        float hue = 0;
        float saturation = 0;
        float lightness = 0;
        colour.getHslF(&hue, &saturation, &lightness);
        const float next = std::clamp(lightness + step, 0.0F, 1.0F);
        if (next == lightness)
            break;
        colour = QColor::fromHslF(std::max(hue, 0.0F), saturation, next);
    }
    return colour;
}

static QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

static Theme lightTheme()
{
    return {.isDark = false,
            .text = rgb(0x23211c),
            .muted = rgb(0x5c574b),
            .line = rgb(0x8a8577),
            .good = rgb(0x1f7a45),
            .busy = rgb(0x2b62b8),
            .warn = rgb(0x9a5b00),
            .bad = rgb(0xb3261e),
            .off = rgb(0x635f57)};
}

static Theme darkTheme()
{
    return {.isDark = true,
            .text = rgb(0xf1eee6),
            .muted = rgb(0xb5ae9f),
            .line = rgb(0x8e887a),
            .good = rgb(0x6fcf97),
            .busy = rgb(0x8ab4f8),
            .warn = rgb(0xf2b84b),
            .bad = rgb(0xff8a80),
            .off = rgb(0xb0aa9c)};
}

Theme Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    Theme theme = window.lightnessF() < 0.5F ? darkTheme() : lightTheme();
    for (QColor *colour :
         {&theme.muted, &theme.good, &theme.busy, &theme.warn, &theme.bad, &theme.off})
        *colour = readable(readable(*colour, window), base);
    theme.line = readable(readable(theme.line, window, 3), base, 3);
    theme.text = palette.color(QPalette::Active, QPalette::WindowText);
    return theme;
}

QColor Theme::colour(Status status) const
{
    switch (status) {
    case Status::Running:
        return good;
    case Status::Busy:
        return busy;
    case Status::Warning:
        return warn;
    case Status::Failed:
        return bad;
    case Status::Stopped:
    case Status::Unknown:
        break;
    }
    return off;
}

QColor Theme::ground(Status status) const
{
    switch (status) {
    case Status::Running:
        return rgb(isDark ? 0x1e3327 : 0xe3f3e8);
    case Status::Busy:
        return rgb(isDark ? 0x1f2c42 : 0xe4edfb);
    case Status::Warning:
        return rgb(isDark ? 0x3a2e17 : 0xfbefd6);
    case Status::Failed:
        return rgb(isDark ? 0x3f2320 : 0xfbe5e3);
    case Status::Stopped:
    case Status::Unknown:
        break;
    }
    return rgb(isDark ? 0x2c2a26 : 0xefede7);
}

QPalette paletteOf(ThemeChoice choice)
{
    if (choice == ThemeChoice::Desktop)
        return {};
    const bool isDark = choice == ThemeChoice::Dark;
    const Theme theme = isDark ? darkTheme() : lightTheme();
    QPalette palette(rgb(isDark ? 0x35322d : 0xeceae3), rgb(isDark ? 0x1b1a17 : 0xf7f6f2));
    const QColor base = rgb(isDark ? 0x25231f : 0xffffff);
    for (auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, theme.text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, rgb(isDark ? 0x2c2a26 : 0xf3f1eb));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, rgb(isDark ? 0x8ab4f8 : 0x2b62b8));
    palette.setColor(QPalette::HighlightedText, rgb(isDark ? 0x1b1a17 : 0xffffff));
    palette.setColor(QPalette::Link, rgb(isDark ? 0xffc65c : 0x8a5a00));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.line);
    return palette;
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Running:
        return QCoreApplication::translate("lumos::Status", "Running");
    case Status::Busy:
        return QCoreApplication::translate("lumos::Status", "Working");
    case Status::Warning:
        return QCoreApplication::translate("lumos::Status", "Running, with a warning");
    case Status::Failed:
        return QCoreApplication::translate("lumos::Status", "Failed");
    case Status::Stopped:
        return QCoreApplication::translate("lumos::Status", "Stopped");
    case Status::Unknown:
        break;
    }
    return QCoreApplication::translate("lumos::Status", "Unknown");
}

int spaceUnit(const QWidget &widget)
{
    return std::max(6, QFontMetrics(widget.font()).height() / 2);
}

static QFont scaled(const QWidget &widget, double factor, double leastPoints = 0)
{
    QFont font = widget.font();
    font.setPointSizeF(std::max(QFontInfo(font).pointSizeF() * factor, leastPoints));
    return font;
}

QFont titleFont(const QWidget &widget)
{
    QFont font = scaled(widget, 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont figureFont(const QWidget &widget)
{
    return scaled(widget, 2);
}

QFont captionFont(const QWidget &widget)
{
    return scaled(widget, 0.9, 9);
}

QFont fixedFont(const QWidget &widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QFontInfo(widget.font()).pointSizeF());
    return font;
}

} // namespace lumos
