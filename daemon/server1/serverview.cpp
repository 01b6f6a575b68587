// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/serverview.h"

#include "master/statewords.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;

QString lastReloadText(const LastReload &reload)
{
    if (!reload.when.isValid())
        return {};
    const QString when = reload.when.toString(Qt::ISODate);
    return reload.isFailure() ? u"The reload of %1 has failed: %2."_s.arg(when, reload.reason)
                              : u"The reload of %1 has succeeded."_s.arg(when);
}

QStringList failureTexts(const QList<Failure> &failures)
{
    QStringList texts;
    for (const Failure &failure : failures) {
        QString text = failure.when.toString(Qt::ISODate) + u": "_s + failure.reason;
        if (!failure.detail.isEmpty())
            text += u": "_s + failure.detail;
        if (failure.times > 1)
            text += u" (%1 times)"_s.arg(failure.times);
        texts += text;
    }
    return texts;
}

ServerView::ServerView(const RunningServer &server)
    : m_server(server)
{ }

const QVariantMap &ServerView::manager()
{
    refresh();
    return m_manager;
}

QVariantMap ServerView::stats()
{
    refresh();
    QVariantMap all = m_manager;
    all.insert(m_statsOnly);
    return all;
}

QVariantMap ServerView::worker(quint32 number)
{
    refresh();
    return m_workers.value(static_cast<qsizetype>(number) - 1);
}

constexpr double nanosecondsPerMillisecond = 1e6;

/// How many requests each class has had, and how long those of a class take at most.
static QVariantMap durationClasses(const RequestSums &sums)
{
    QList<qulonglong> counts;
    for (const std::uint64_t count : sums.durations)
        counts.append(count);
    QList<double> bounds;
    for (const auto bound : RequestFigures::bounds)
        bounds.append(static_cast<double>(bound) / nanosecondsPerMillisecond);
    return {{u"Durations"_s, QVariant::fromValue(counts)},
            {u"DurationBounds_ms"_s, QVariant::fromValue(bounds)}};
}

void ServerView::refresh()
{
    if (m_isFresh)
        return;
    m_isFresh = true;
    QMetaObject::invokeMethod(this, &ServerView::forget, Qt::QueuedConnection);
    followClock();
    const ServerStatus status = m_server.status();
    if (m_state != status.state)
        m_stateSince = std::chrono::steady_clock::now();
    m_state = status.state;
    m_manager = describe(status);
    m_statsOnly = {{u"Failures"_s, failureTexts(status.failures)},
                   {u"Warnings"_s, status.warnings},
                   {u"ReloadsSucceeded"_s, status.lastReload.succeeded},
                   {u"ReloadsFailed"_s, status.lastReload.failed}};
    if (const auto slowest = status.figures.sums.quantile(0.95))
        m_statsOnly.insert(u"p95_ms"_s, *slowest / nanosecondsPerMillisecond);
    m_statsOnly.insert(durationClasses(status.figures.sums));
    m_workers.clear();
    for (const WorkerStatus &worker : status.workers)
        m_workers += describe(worker);
}

// A clock that is set, as at the first contact of a machine without a battery, takes the times
// along; what it trembles by must not look like a change.
void ServerView::followClock()
{
    const std::chrono::nanoseconds offset = std::chrono::system_clock::now().time_since_epoch()
        - std::chrono::steady_clock::now().time_since_epoch();
    constexpr std::chrono::seconds tolerance(1);
    if (offset > m_offset + tolerance || offset < m_offset - tolerance)
        m_offset = offset;
}

qint64 ServerView::secondsOf(const std::optional<WorkerStatus::TimePoint> &time) const
{
    if (!time)
        return 0;
    return std::chrono::floor<std::chrono::seconds>(time->time_since_epoch() + m_offset).count();
}

QVariantMap ServerView::describe(const ServerStatus &status) const
{
    return {
        {u"State"_s, stateWord(status.state)},
        {u"StateSince"_s, secondsOf(m_stateSince)},
        {u"ConfigETag"_s, status.configETag},
        {u"RestartRequired"_s, status.isRestartRequired},
        {u"ConfiguredProcesses"_s, status.configured},
        {u"RunningProcesses"_s, status.running},
        {u"Socket"_s, status.socket},
        {u"SocketMode"_s, status.socketMode},
        {u"LastReload"_s, lastReloadText(status.lastReload)},
        {u"Requests"_s, status.requests},
        {u"Errors"_s, status.errors},
        {u"Active"_s, status.active},
        {u"QueueLength"_s, status.queue},
    };
}

QVariantMap ServerView::describe(const WorkerStatus &worker) const
{
    return {
        {u"Pid"_s, worker.pid},
        {u"State"_s, stateWord(worker.state)},
        {u"Since"_s, secondsOf(worker.since)},
        {u"Requests"_s, worker.requests},
        {u"Errors"_s, worker.errors},
        {u"Active"_s, worker.active},
        {u"Memory"_s, worker.memory},
        {u"CurrentRequest"_s, worker.request},
        {u"RequestSince"_s, secondsOf(worker.requestSince)},
    };
}

} // namespace lumos
