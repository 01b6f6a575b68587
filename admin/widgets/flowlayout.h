// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace lumos {

/// Lays its widgets in rows and starts another row before one would be clipped.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    /// The widgets after this place stand at the far edge while one row holds everything.
    void addFarEdge() { m_farEdge = m_items.size(); }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool isReal) const;
    void placeRow(const QRect &area, qsizetype first, qsizetype last, int top, int height) const;
    [[nodiscard]] static QSize itemSize(const QLayoutItem &item, int width);

    QList<QLayoutItem *> m_items;
    qsizetype m_farEdge = -1;
    int m_gap;
};

} // namespace lumos
