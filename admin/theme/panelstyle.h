// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace lumos {

/// The desktop's style. Qt's own, Fusion, outlines fields and boxes by a darker window, which is
/// not seen on a dark one: it gets outlines of 3:1, and a wider one for the focus.
class PanelStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    void drawOutline(const QStyleOption &option, QPainter &painter) const;
};

} // namespace lumos
