// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/throughput.h"

#include <QList>
#include <QWidget>

namespace lumos {

/// The last minute of one or two figures, a step each second; drawn only while it is seen.
class HistoryGraph final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Rate, Slowest, Load };
    explicit HistoryGraph(Kind kind, QWidget *parent = nullptr);

    void setThroughput(const Throughput &throughput);
    [[nodiscard]] QList<double> values(int series) const { return m_series.value(series); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QList<QList<double>> m_series;
};

/// The highest value that the scale of a graph shows: 1, 2, 5, 10, 20 ...
[[nodiscard]] double niceMaximum(double value);
/// The same lines without a widget, for a table's cell.
void drawHistory(QPainter &painter, const QRectF &area, const QList<double> &values, double top,
                 const QColor &colour, bool isDashed);

} // namespace lumos
