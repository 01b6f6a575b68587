// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace lumos {

/// The last minute of one or two figures, a step each second; drawn only while it is seen.
class HistoryGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryGraph(int series = 1, QWidget *parent = nullptr);

    static constexpr int steps = 60;
    /// One value for each series.
    void append(const QList<double> &values);
    void clear();
    [[nodiscard]] QList<double> values(int series) const { return m_series.value(series); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QList<double>> m_series;
};

/// The highest value that the scale of a graph shows: 1, 2, 5, 10, 20 ...
[[nodiscard]] double niceMaximum(double value);
/// The same lines without a widget, for a table's cell.
void drawHistory(QPainter &painter, const QRectF &area, const QList<double> &values, double top,
                 const QColor &colour, bool isDashed);

} // namespace lumos
