// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace lumos {

/// Draws one of the six shapes into a square: told apart without colour.
void drawStatusShape(QPainter &painter, const QRectF &square, Status status, const QColor &colour);

/// A shape with its word; its accessible name is the word.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    /// @p text stands beside the shape; empty: the status's own word, null: the shape alone.
    void setStatus(Status status, const QString &text);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int side() const;

    Status m_status = Status::Unknown;
    QString m_text;
};

} // namespace lumos
