// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain.h"

#include <QWidget>

namespace lumos {

/// browser ●── nginx ●── socket ●── workers ●── application ●; mirrored where people read from the
/// right.
class ChainView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);
    void setSteps(const QList<ChainStep> &steps);
    [[nodiscard]] QList<ChainStep> steps() const { return m_steps; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int stepWidth(const ChainStep &step) const;
    [[nodiscard]] int gap() const { return fontMetrics().height() / 2; }
    [[nodiscard]] int side() const { return fontMetrics().ascent() * 12 / 10; }
    [[nodiscard]] int rowHeight() const { return fontMetrics().height() * 3 / 2; }
    /// Calls @p place(step, x, row, isLastInRow) for each; returns the number of rows.
    template <typename Place> int arrange(int width, Place place) const;

    QList<ChainStep> m_steps;
};

} // namespace lumos
