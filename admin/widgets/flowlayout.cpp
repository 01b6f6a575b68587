// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace lumos {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height)
        + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::itemSize(const QLayoutItem &item, int width)
{
    QSize size = item.sizeHint().expandedTo(item.minimumSize());
    if (item.expandingDirections().testFlag(Qt::Horizontal))
        size.setWidth(std::max(size.width(), item.minimumSize().width()));
    if (size.width() > width || (item.hasHeightForWidth() && item.expandingDirections() != 0)) {
        size.setWidth(std::max(std::min(size.width(), width), item.minimumSize().width()));
        if (item.hasHeightForWidth())
            size.setHeight(item.heightForWidth(size.width()));
    } else if (item.hasHeightForWidth()) {
        // A label of a fixed width takes a second line for a long word.
        size.setHeight(item.heightForWidth(size.width()));
    }
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int top = area.top();
    int x = 0;
    int rowHeight = 0;
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = itemSize(*m_items[i], area.width());
        if (x > 0 && x + m_gap + size.width() > area.width()) {
            if (isReal)
                placeRow(area, first, i, top, rowHeight);
            top += rowHeight + m_gap;
            x = 0;
            rowHeight = 0;
            first = i;
        }
        x += size.width() + (x > 0 ? m_gap : 0);
        rowHeight = std::max(rowHeight, size.height());
    }
    if (isReal)
        placeRow(area, first, m_items.size(), top, rowHeight);
    const QMargins margins = contentsMargins();
    return top + rowHeight - area.top() + margins.top() + margins.bottom();
}

void FlowLayout::placeRow(const QRect &area, qsizetype first, qsizetype last, int top,
                          int height) const
{
    const bool isMirrored =
        parentWidget() != nullptr && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int used = -m_gap;
    for (qsizetype i = first; i < last; ++i) {
        if (!m_items[i]->isEmpty())
            used += itemSize(*m_items[i], area.width()).width() + m_gap;
    }
    int x = 0;
    for (qsizetype i = first; i < last; ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = itemSize(*item, area.width());
        if (i == m_farEdge && first == 0)
            x += std::max(0, area.width() - used);
        else if (m_farEdge < 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int grown = std::min(size.width() + std::max(0, area.width() - used),
                                       std::max(size.width(), item->maximumSize().width()));
            used += grown - size.width();
            size.setWidth(grown);
        }
        const int left = isMirrored ? area.right() + 1 - x - size.width() : area.left() + x;
        item->setGeometry(QRect(QPoint(left, top + (height - size.height()) / 2), size));
        x += size.width() + m_gap;
    }
}

} // namespace lumos
