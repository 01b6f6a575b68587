// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workersmodel.h"

#include "models/format.h"

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

constexpr int historySteps = 60;

Status statusOf(const WorkerState &worker)
{
    if (worker.state == u"gone")
        return Status::Failed;
    if (worker.state == u"idle")
        return Status::Running;
    if (worker.state == u"busy" || worker.state == u"starting" || worker.state == u"draining")
        return Status::Busy;
    return Status::Unknown;
}

QString doingText(const WorkerState &worker)
{
    if (worker.state == u"gone")
        return worker.lastExit.isEmpty() ? WorkersModel::tr("ended, is being replaced")
                                         : WorkersModel::tr("ended: %1").arg(worker.lastExit);
    if (worker.state == u"starting")
        return WorkersModel::tr("starting");
    if (worker.state == u"draining")
        return WorkersModel::tr("finishing its requests");
    if (!worker.request.isEmpty())
        return worker.active > 1
            ? WorkersModel::tr("%1 and %Ln more", nullptr, int(worker.active) - 1)
                  .arg(worker.request)
            : worker.request;
    return worker.active > 0 ? WorkersModel::tr("%Ln request(s)", nullptr, int(worker.active))
                             : WorkersModel::tr("waiting");
}

WorkersModel::WorkersModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void WorkersModel::setWorkers(const QList<WorkerState> &workers, const QDateTime &now)
{
    m_now = now;
    const auto sameNumber = [](const WorkerState &one, const WorkerState &other) {
        return one.number == other.number;
    };
    if (std::equal(workers.cbegin(), workers.cend(), m_workers.cbegin(), m_workers.cend(),
                   sameNumber)) {
        m_workers = workers;
        if (!workers.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(workers.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_workers = workers;
    m_histories.removeIf([&workers](QHash<uint, QList<double>>::iterator entry) {
        return std::none_of(workers.cbegin(), workers.cend(), [entry](const WorkerState &worker) {
            return worker.number == entry.key();
        });
    });
    endResetModel();
}

void WorkersModel::sample()
{
    for (const WorkerState &worker : m_workers) {
        QList<double> &history = m_histories[worker.number];
        history.append(worker.active > 0 || worker.state == u"busy" ? 1 : 0);
        if (history.size() > historySteps)
            history.removeFirst();
    }
}

int WorkersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_workers.size());
}

int WorkersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WorkersModel::text(const WorkerState &worker, int column) const
{
    switch (column) {
    case Pid:
        return worker.pid > 0 ? QString::number(worker.pid) : QString();
    case Doing:
        return doingText(worker);
    case For:
        return worker.requestSince.isValid() ? formatDuration(
                   std::chrono::seconds(qMax<qint64>(0, worker.requestSince.secsTo(m_now))))
                                             : QString();
    case Requests:
        return formatCount(worker.requests);
    case Memory:
        return worker.memory > 0 ? formatBytes(worker.memory) : QString();
    case Age:
        return worker.since.isValid()
            ? formatDuration(std::chrono::seconds(qMax<qint64>(0, worker.since.secsTo(m_now))))
            : QString();
    default:
        return {};
    }
}

QString WorkersModel::summary(const WorkerState &worker) const
{
    QString first = tr("%1   %2", "pid, doing").arg(text(worker, Pid), text(worker, Doing));
    const QString duration = text(worker, For);
    if (!duration.isEmpty())
        first = tr("%1, %2", "request, since").arg(first, duration);
    QStringList second = {tr("%Ln request(s)", nullptr, pluralNumber(worker.requests))};
    if (worker.memory > 0)
        second.append(text(worker, Memory));
    second.append(text(worker, Age));
    return first + u'\n' + second.join(u" \u00b7 "_s);
}

QVariant WorkersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_workers.size())
        return {};
    const WorkerState &worker = m_workers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(worker, index.column());
    case Qt::ToolTipRole:
        return index.column() == Doing ? text(worker, Doing) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? doingText(worker) : text(worker, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Doing || index.column() == StateColumn
            ? int(Qt::AlignLeading | Qt::AlignVCenter)
            : int(Qt::AlignTrailing | Qt::AlignVCenter);
    case StatusRole:
        return int(statusOf(worker));
    case NumberRole:
        return worker.number;
    case HistoryRole:
        return QVariant::fromValue(m_histories.value(worker.number));
    case SummaryRole:
        return summary(worker);
    default:
        return {};
    }
}

QVariant WorkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Doing ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                : int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid:
        return tr("pid");
    case Doing:
        return tr("doing now");
    case For:
        return tr("for");
    case Requests:
        return tr("requests");
    case Memory:
        return tr("memory");
    case Age:
        return tr("age");
    case History:
        return tr("60 s");
    default:
        return {};
    }
}

} // namespace lumos
