// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerstable.h"

#include "widgets/focusring.h"
#include "widgets/historygraph.h"
#include "widgets/statusshape.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumos {

namespace {

int shapeSide(const QFontMetrics &metrics)
{
    return metrics.ascent() * 12 / 10;
}

/// Draws the shape of the first column and the graph of the last one.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const Theme theme = Theme::of(option.palette);
        const QColor selected = option.palette.color(QPalette::HighlightedText);
        if (index.column() == WorkersModel::StateColumn) {
            const auto status = static_cast<Status>(index.data(WorkersModel::StatusRole).toInt());
            const int side = shapeSide(option.fontMetrics);
            const QRect square(option.rect.center() - QPoint(side / 2, side / 2),
                               QSize(side, side));
            drawStatusShape(*painter, square, status, isSelected ? selected : theme.colour(status));
        } else if (index.column() == WorkersModel::History) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            drawHistory(*painter, QRectF(option.rect).adjusted(8, 8, -8, -8),
                        index.data(WorkersModel::HistoryRole).value<QList<double>>(), 1,
                        isSelected ? selected : theme.busy, false);
            painter->restore();
        }
    }
};

/// A worker in two lines.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        ground.text.clear();
        const QWidget *view = option.widget;
        view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, view);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const Theme theme = Theme::of(option.palette);
        const auto status = static_cast<Status>(index.data(WorkersModel::StatusRole).toInt());
        const int side = shapeSide(option.fontMetrics);
        const QRect row = option.rect.adjusted(8, 4, -8, -4);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect square(isMirrored ? row.right() - side : row.left(), row.top() + 2, side, side);
        const QColor ink =
            option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        drawStatusShape(*painter, square, status, isSelected ? ink : theme.colour(status));
        const QStringList lines =
            index.data(WorkersModel::SummaryRole).toString().split(QLatin1Char('\n'));
        const int gap = side + 10;
        const QRect words = row.adjusted(isMirrored ? 0 : gap, 0, isMirrored ? -gap : 0, 0);
        const int height = option.fontMetrics.height();
        painter->save();
        painter->setPen(ink);
        painter->drawText(
            QRect(words.topLeft(), QSize(words.width(), height)), Qt::AlignLeading,
            option.fontMetrics.elidedText(lines.value(0), Qt::ElideRight, words.width()));
        painter->setPen(isSelected ? ink : theme.muted);
        painter->drawText(
            QRect(words.left(), words.top() + height + 2, words.width(), height), Qt::AlignLeading,
            option.fontMetrics.elidedText(lines.value(1), Qt::ElideRight, words.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const override
    {
        return {100, std::max(48, option.fontMetrics.height() * 2 + 12)};
    }
};

} // namespace

WorkersTable::WorkersTable(WorkersModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_list);
    const QString name = tr("Workers");
    m_table->setModel(&model);
    m_table->setAccessibleName(name);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(36, fontMetrics().height() + 14));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WorkersModel::Doing, QHeaderView::Stretch);
    for (int fixed : {int(WorkersModel::StateColumn), int(WorkersModel::History)}) {
        header->setSectionResizeMode(fixed, QHeaderView::Fixed);
        header->resizeSection(fixed, fixed == WorkersModel::History ? 110 : 40);
    }
    m_list->setModel(&model);
    m_list->setAccessibleName(name);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setSelectionModel(m_table->selectionModel());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkersTable::selectionChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, &WorkersTable::fitHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &WorkersTable::selectionChanged);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_table, m_list}) {
        view->setAccessibleDescription(tr("A row for each; the buttons below act on the selected"));
        new FocusRing(view);
    }
    setNarrow(false);
}

void WorkersTable::setNarrow(bool isNarrow)
{
    m_table->setVisible(!isNarrow);
    m_list->setVisible(isNarrow);
    fitHeight();
}

void WorkersTable::fitHeight()
{
    // All workers are seen; the page scrolls, not the table.
    const int rows = std::max(1, m_model.rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth() + 2);
    m_list->setFixedHeight(rows * std::max(48, fontMetrics().height() * 2 + 12)
                           + 2 * m_list->frameWidth() + 2);
}

uint WorkersTable::selectedWorker() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? 0 : rows.first().data(WorkersModel::NumberRole).toUInt();
}

} // namespace lumos
