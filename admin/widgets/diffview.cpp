// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffview.h"

#include "models/linediff.h"
#include "theme/theme.h"

#include <QHeaderView>

namespace lumos {

DiffView::DiffView(QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    setAccessibleName(tr("Two versions side by side"));
    setFont(fixedFont(*this));
    setShowGrid(false);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(16);
    setMinimumHeight(fontMetrics().height() * 12);
}

static QString sign(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Removed:
        return QStringLiteral("\u2212");
    case DiffRow::Kind::Added:
        return QStringLiteral("+");
    case DiffRow::Kind::Changed:
        return QStringLiteral("\u2260");
    case DiffRow::Kind::Same:
        break;
    }
    return {};
}

void DiffView::compare(const QString &leftTitle, const QString &before, const QString &rightTitle,
                       const QString &after)
{
    const QList<DiffRow> rows = compareLines(before, after);
    const Theme theme = Theme::of(palette());
    setHorizontalHeaderLabels({QString(), leftTitle, rightTitle});
    setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const DiffRow &row = rows[i];
        const QStringList cells = {sign(row.kind), row.left, row.right};
        for (int columnIndex = 0; columnIndex < 3; ++columnIndex) {
            auto *item = new QTableWidgetItem(cells[columnIndex]);
            if (row.kind != DiffRow::Kind::Same) {
                item->setBackground(theme.ground(
                    row.kind == DiffRow::Kind::Removed ? Status::Failed : Status::Warning));
                item->setForeground(theme.text);
            }
            setItem(i, columnIndex, item);
        }
    }
}

} // namespace lumos
