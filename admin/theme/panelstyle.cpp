// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelstyle.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace lumos {

void PanelStyle::drawOutline(const QStyleOption &option, QPainter &painter) const
{
    // What cannot be used stays quiet.
    if (baseStyle()->name() != QLatin1StringView("fusion") || !option.state.testFlag(State_Enabled))
        return;
    const bool hasFocus = option.state.testFlag(State_HasFocus);
    const QPalette &palette = option.palette;
    const Theme theme = Theme::of(palette);
    // A choice is filled like a button, which Fusion paints lighter than its colour.
    const QColor fill = palette.color(theme.isDark ? QPalette::Button : QPalette::Base);
    const QColor ground = theme.isDark ? fill.lighter(130) : fill;
    const QColor ink =
        readable(hasFocus ? palette.color(QPalette::Highlight) : theme.line, ground, edgeContrast);
    const double width = hasFocus ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

void PanelStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit || element == PE_Frame)
        drawOutline(*option, *painter);
}

void PanelStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawOutline(*option, *painter);
}

} // namespace lumos
