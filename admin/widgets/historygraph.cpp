// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historygraph.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lumos {

HistoryGraph::HistoryGraph(int series, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
}

void HistoryGraph::append(const QList<double> &values)
{
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        m_series[i].append(values.value(i));
        if (m_series[i].size() > steps)
            m_series[i].removeFirst();
    }
    if (isVisible()) // a hidden one costs nothing
        update();
}

void HistoryGraph::clear()
{
    for (QList<double> &series : m_series)
        series.clear();
    update();
}

QSize HistoryGraph::sizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 3};
}

QSize HistoryGraph::minimumSizeHint() const
{
    return {fontMetrics().height() * 5, fontMetrics().height() * 3};
}

double niceMaximum(double value)
{
    if (value <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

void drawHistory(QPainter &painter, const QRectF &area, const QList<double> &values, double top,
                 const QColor &colour, bool isDashed)
{
    if (values.size() < 2)
        return;
    const double step = area.width() / (HistoryGraph::steps - 1);
    QPolygonF line;
    line.reserve(values.size());
    double x = area.right() - step * double(values.size() - 1);
    for (double value : values) {
        line.append(QPointF(x, area.bottom() - std::min(value / top, 1.0) * area.height()));
        x += step;
    }
    painter.setPen(
        QPen(colour, 2, isDashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void HistoryGraph::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const Theme theme = Theme::of(palette());
    const QRectF area = QRectF(rect()).adjusted(2, 3, -2, -3);
    QColor ground = theme.line;
    ground.setAlphaF(0.5F);
    painter.setPen(QPen(ground, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    double highest = 0;
    for (const QList<double> &series : m_series) {
        if (!series.isEmpty())
            highest = std::max(highest, *std::max_element(series.cbegin(), series.cend()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_series.size(); ++i)
        drawHistory(painter, area, m_series[i], niceMaximum(highest),
                    i == 0 ? theme.busy : theme.warn, i > 0);
}

} // namespace lumos
