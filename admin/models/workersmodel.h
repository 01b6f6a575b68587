// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicestate.h"
#include "theme/theme.h"

#include <QAbstractTableModel>
#include <QHash>

namespace lumos {

/// The workers as a table: a row each, told apart by number, with the last minute of each.
class WorkersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, Pid, Doing, For, Requests, Memory, Age, History, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole,
        NumberRole,
        HistoryRole, ///< QList<double>, 0 to 1: busy
        SummaryRole, ///< two lines for narrow windows
    };

    explicit WorkersModel(QObject *parent = nullptr);

    /// Keeps rows, and with them the selection, while the workers' numbers stay the same.
    void setWorkers(const QList<WorkerState> &workers, const QDateTime &now);
    /// One step of every history.
    void sample();
    [[nodiscard]] const QList<WorkerState> &workers() const { return m_workers; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const WorkerState &worker, int column) const;
    [[nodiscard]] QString summary(const WorkerState &worker) const;

    QList<WorkerState> m_workers;
    QHash<uint, QList<double>> m_histories;
    QDateTime m_now;
};

/// A worker's shape.
[[nodiscard]] Status statusOf(const WorkerState &worker);
/// "waiting", "GET /photos", "starting": what it is doing now.
[[nodiscard]] QString doingText(const WorkerState &worker);

} // namespace lumos
