// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workersmodel.h"

#include <QWidget>

class QListView;
class QTableView;

namespace lumos {

/// The workers: a table with small graphs, or two-line rows where the window is narrow.
class WorkersTable final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkersTable(WorkersModel &model, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    /// Its number; 0 when none is selected.
    [[nodiscard]] uint selectedWorker() const;

Q_SIGNALS:
    void selectionChanged();

private:
    void fitHeight();

    WorkersModel &m_model;
    QTableView *m_table;
    QListView *m_list;
};

} // namespace lumos
