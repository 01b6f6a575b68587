// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historygraph.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lumos {

HistoryGraph::HistoryGraph(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    switch (kind) {
    case Kind::Rate:
        setAccessibleName(tr("Requests a second in the last minute"));
        break;
    case Kind::Slowest:
        setAccessibleName(tr("How long 95 % of the requests took at most, in the last minute"));
        break;
    case Kind::Load:
        setAccessibleName(tr("Busy workers and waiting requests in the last minute"));
        break;
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
}

void HistoryGraph::setThroughput(const Throughput &throughput)
{
    using Figure = Throughput::Figure;
    QList<QList<double>> series;
    switch (m_kind) {
    case Kind::Rate:
        series = {throughput.lastMinute(Figure::PerSecond)};
        break;
    case Kind::Slowest:
        series = {throughput.lastMinute(Figure::Slowest)};
        setVisible(throughput.slowest().has_value());
        break;
    case Kind::Load:
        series = {throughput.lastMinute(Figure::Active), throughput.lastMinute(Figure::Waiting)};
        break;
    }
    if (std::exchange(m_series, series) != series)
        update(); // nothing is drawn of one that is not seen
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
    const double step = area.width() / (Throughput::steps - 1);
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
