// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusshape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lumos {

static void drawTriangle(QPainter &painter, const QRectF &square, const QColor &colour)
{
    QPainterPath triangle;
    triangle.moveTo(square.center().x(), square.top());
    triangle.lineTo(square.right(), square.bottom());
    triangle.lineTo(square.left(), square.bottom());
    triangle.closeSubpath();
    // The mark is cut out, so that it shows on every ground.
    const double u = square.width() / 16;
    QPainterPath mark;
    mark.addRoundedRect(QRectF(square.center().x() - u, square.top() + 5.5 * u, 2 * u, 5 * u), u,
                        u);
    mark.addEllipse(QRectF(square.center().x() - u, square.top() + 11.8 * u, 2 * u, 2 * u));
    painter.fillPath(triangle.subtracted(mark), colour);
}

static void drawCrossedSquare(QPainter &painter, const QRectF &square, const QColor &colour)
{
    const double u = square.width() / 16;
    QPainterPath box;
    box.addRoundedRect(square.adjusted(u, u, -u, -u), u, u);
    QPainterPath lines;
    lines.moveTo(square.left() + 5 * u, square.top() + 5 * u);
    lines.lineTo(square.left() + 11 * u, square.top() + 11 * u);
    lines.moveTo(square.left() + 11 * u, square.top() + 5 * u);
    lines.lineTo(square.left() + 5 * u, square.top() + 11 * u);
    QPainterPathStroker stroker;
    stroker.setWidth(2 * u);
    stroker.setCapStyle(Qt::RoundCap);
    painter.fillPath(box.subtracted(stroker.createStroke(lines).simplified()), colour);
}

void drawStatusShape(QPainter &painter, const QRectF &square, Status status, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(1.5, square.width() / 8);
    const QRectF ring = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (status) {
    case Status::Running:
        painter.drawEllipse(square);
        break;
    case Status::Busy:
        painter.drawPie(ring, 90 * 16, 180 * 16);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case Status::Warning:
        drawTriangle(painter, square, colour);
        break;
    case Status::Failed:
        drawCrossedSquare(painter, square, colour);
        break;
    case Status::Unknown:
        pen.setDashPattern({1.6, 1.35});
        [[fallthrough]];
    case Status::Stopped:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    }
    painter.restore();
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(Status::Unknown, {});
}

void StatusLabel::setStatus(Status status, const QString &text)
{
    if (status == m_status && text == m_text && !accessibleName().isEmpty())
        return;
    m_status = status;
    m_text = text;
    setAccessibleName(text.isEmpty() ? statusWord(status)
                                     : tr("%1: %2").arg(statusWord(status), text));
    setToolTip(text.isEmpty() ? statusWord(status) : QString());
    updateGeometry();
    update();
}

int StatusLabel::side() const
{
    return fontMetrics().ascent() * 12 / 10;
}

QSize StatusLabel::sizeHint() const
{
    const int textWidth =
        m_text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_text) + fontMetrics().height() / 2;
    return {side() + textWidth, std::max(side(), fontMetrics().height()) + 2};
}

void StatusLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor colour = Theme::of(palette()).colour(m_status);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF square(isMirrored ? width() - side() : 0, (height() - side()) / 2.0, side(),
                        side());
    drawStatusShape(painter, square, m_status, colour);
    if (m_text.isEmpty())
        return;
    const int gap = side() + fontMetrics().height() / 2;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(isMirrored ? 0 : gap, 0, isMirrored ? -gap : 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_text);
}

} // namespace lumos
