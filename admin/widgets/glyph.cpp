// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace lumos {

namespace {

/// Coordinates of a glyph are on a grid of 16.
QPainterPath strokes(Glyph glyph)
{
    QPainterPath path;
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    switch (glyph) {
    case Glyph::Overview: // the lamp's shade and its light
        line(8, 1.5, 8, 4);
        path.moveTo(3.5, 8.5);
        path.arcTo(QRectF(3.5, 4, 9, 9), 180, -180);
        path.closeSubpath();
        line(4.5, 11, 3, 14);
        line(11.5, 11, 13, 14);
        line(8, 11, 8, 14);
        break;
    case Glyph::Application:
        path.addRoundedRect(QRectF(2, 2.5, 12, 11), 1.5, 1.5);
        line(2, 6, 14, 6);
        break;
    case Glyph::Website:
        path.addEllipse(QRectF(2, 2, 12, 12));
        path.addEllipse(QRectF(5.2, 2, 5.6, 12));
        line(2, 8, 14, 8);
        break;
    case Glyph::Workers:
        for (double x : {2.5, 9.5}) {
            for (double y : {2.5, 9.5})
                path.addRoundedRect(QRectF(x, y, 4, 4), 1, 1);
        }
        break;
    case Glyph::Socket:
        path.addRoundedRect(QRectF(4, 5, 8, 5.5), 1.5, 1.5);
        line(6, 2, 6, 5);
        line(10, 2, 10, 5);
        line(8, 10.5, 8, 14.5);
        break;
    case Glyph::Diagnose:
        path.moveTo(1.5, 8.5);
        for (QPointF point : {QPointF(4.5, 8.5), QPointF(6.5, 3), QPointF(9.5, 13),
                              QPointF(11.5, 8.5), QPointF(14.5, 8.5)})
            path.lineTo(point);
        break;
    case Glyph::Logs:
        for (double y : {3.5, 6.5, 9.5, 12.5})
            line(2.5, y, y == 9.5 ? 9.5 : 13.5, y);
        break;
    case Glyph::Configuration:
        path.moveTo(2.5, 13.5);
        for (QPointF point :
             {QPointF(3.2, 10.3), QPointF(10.6, 2.9), QPointF(13.1, 5.4), QPointF(5.7, 12.8)})
            path.lineTo(point);
        path.closeSubpath();
        line(8.6, 4.9, 11.1, 7.4);
        break;
    case Glyph::Menu:
        for (double y : {4.0, 8.0, 12.0})
            line(2.5, y, 13.5, y);
        break;
    case Glyph::Undo:
        path.moveTo(3, 6.5);
        path.arcTo(QRectF(3, 4, 10, 9), 150, -250);
        line(3, 2.5, 3, 6.5);
        line(3, 6.5, 7, 6.5);
        break;
    case Glyph::Lock:
        path.addRoundedRect(QRectF(3, 7, 10, 7), 1, 1);
        path.moveTo(5, 7);
        path.arcTo(QRectF(5, 2, 6, 8), 180, -180);
        path.lineTo(11, 7);
        break;
    case Glyph::More:
    case Glyph::Lamp:
        break;
    }
    return path;
}

void drawLamp(QPainter &painter)
{
    painter.scale(0.25, 0.25); // resources/icons/lumos.svg, on its grid of 64
    const QColor cream(0xf1eee6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x25231f));
    painter.drawRoundedRect(QRectF(3, 3, 58, 58), 14, 14);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x8e887a), 2));
    painter.drawRoundedRect(QRectF(4, 4, 56, 56), 13, 13);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xffc65c));
    painter.drawPolygon(QPolygonF({{21, 33}, {43, 33}, {52, 48}, {12, 48}}));
    painter.setPen(QPen(cream, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(32, 5), QPointF(32, 15));
    painter.setPen(Qt::NoPen);
    painter.setBrush(cream);
    painter.drawPie(QRectF(18, 16, 28, 30), 0, 180 * 16);
    for (double x : {14.0, 23.0, 32.0, 41.0, 50.0})
        painter.drawEllipse(QPointF(x, 53), 2.8, 2.8);
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawGlyph(*painter, rect, m_glyph,
                  QGuiApplication::palette().color(group, QPalette::WindowText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

void drawGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(square.width(), square.height());
    painter.translate(square.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    if (glyph == Glyph::Lamp) {
        drawLamp(painter);
    } else if (glyph == Glyph::More) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (double x : {3.5, 8.0, 12.5})
            painter.drawEllipse(QPointF(x, 8), 1.4, 1.4);
    } else {
        QPen pen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(strokes(glyph));
    }
    painter.restore();
}

} // namespace lumos
