// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statsdocument.h"

#include "statewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 nanosecondsPerMicrosecond = 1000;
constexpr double nanosecondsPerSecond = 1e9;

/// A worker may claim numbers that no reader's integer holds.
QJsonValue number(quint64 value)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(std::min(value, most));
}

QJsonValue seconds(const std::optional<WorkerStatus::TimePoint> &time, const MasterFacts &master)
{
    if (!time)
        return 0;
    const std::chrono::nanoseconds sinceEpoch =
        time->time_since_epoch() + std::chrono::nanoseconds(master.timeOffset);
    return qint64{std::chrono::floor<std::chrono::seconds>(sinceEpoch).count()};
}

/// uWSGI's words; "cheap" is a worker that does not run.
QString usualWord(WorkerStatus::State state, quint32 active)
{
    switch (state) {
    case WorkerStatus::State::Gone:
        return u"cheap"_s;
    case WorkerStatus::State::Starting:
        return u"pause"_s;
    case WorkerStatus::State::Idle:
    case WorkerStatus::State::Busy:
    case WorkerStatus::State::Draining:
        break;
    }
    return active > 0 ? u"busy"_s : u"idle"_s;
}

QJsonObject coreOf(const WorkerStatus &worker)
{
    return {{u"id"_s, 0},
            {u"requests"_s, number(worker.requests)},
            {u"static_requests"_s, 0},
            {u"routed_requests"_s, 0},
            {u"offloaded_requests"_s, 0},
            {u"write_errors"_s, 0},
            {u"read_errors"_s, 0},
            {u"in_request"_s, worker.active > 0 ? 1 : 0},
            {u"vars"_s, QJsonArray()},
            {u"req_info"_s, QJsonObject()}};
}

QJsonObject appOf(const WorkerStatus &worker, const MasterFacts &master)
{
    return {{u"id"_s, 0},
            {u"modifier1"_s, 0},
            {u"mountpoint"_s, QString()},
            {u"startup_time"_s, 0},
            {u"requests"_s, number(worker.requests)},
            {u"exceptions"_s, number(worker.errors)},
            {u"chdir"_s, master.directory}};
}

QJsonObject workerOf(const WorkerStatus &worker, const MasterFacts &master)
{
    const quint64 count = worker.sums.count();
    const quint64 busy = worker.sums.duration / nanosecondsPerMicrosecond;
    const bool accepts =
        worker.state == WorkerStatus::State::Idle || worker.state == WorkerStatus::State::Busy;
    return {{u"id"_s, qint64{worker.number}},
            {u"pid"_s, qint64{worker.pid}},
            {u"accepting"_s, accepts ? 1 : 0},
            {u"requests"_s, number(worker.requests)},
            {u"delta_requests"_s, number(worker.requests)},
            {u"exceptions"_s, number(worker.errors)},
            {u"harakiri_count"_s, number(worker.overdue)},
            {u"signals"_s, 0},
            {u"signal_queue"_s, 0},
            {u"status"_s, usualWord(worker.state, worker.active)},
            {u"rss"_s, number(worker.memory)},
            {u"vsz"_s, number(worker.size)},
            {u"running_time"_s, number(busy)},
            {u"last_spawn"_s, seconds(worker.since, master)},
            {u"respawn_count"_s, number(worker.spawned)},
            {u"tx"_s, number(worker.bytesSent)},
            {u"avg_rt"_s, number(count > 0 ? busy / count : 0)},
            {u"apps"_s, QJsonArray{appOf(worker, master)}},
            {u"cores"_s, QJsonArray{coreOf(worker)}},
            {u"state"_s, stateWord(worker.state)},
            {u"active"_s, qint64{worker.active}},
            {u"pss"_s, number(worker.proportional)},
            {u"request"_s, worker.request},
            {u"request_since"_s, seconds(worker.requestSince, master)}};
}

QJsonObject socketOf(const SocketStatus &socket)
{
    return {{u"name"_s, socket.name},
            {u"proto"_s, socket.protocol},
            {u"queue"_s, qint64{socket.queue.waiting}},
            {u"max_queue"_s, qint64{socket.queue.limit}},
            {u"shared"_s, 0},
            {u"can_offload"_s, 0}};
}

/// As Prometheus' histograms: each class counts all that took no longer; "+Inf" all.
QJsonObject durationsOf(const RequestSums &sums)
{
    const auto counts = sums.cumulative();
    QJsonObject classes;
    for (std::size_t at = 0; at < RequestFigures::bounds.size(); ++at) {
        const double bound = static_cast<double>(RequestFigures::bounds[at]) / nanosecondsPerSecond;
        classes.insert(QString::number(bound), number(counts[at]));
    }
    classes.insert(u"+Inf"_s, number(counts.back()));
    return {{u"buckets"_s, classes},
            {u"sum"_s, static_cast<double>(sums.duration) / nanosecondsPerSecond},
            {u"count"_s, number(counts.back())}};
}

QJsonObject reloadsOf(const LastReload &reload)
{
    const QJsonValue when = reload.when.isValid() ? QJsonValue(reload.when.toSecsSinceEpoch())
                                                  : QJsonValue(QJsonValue::Null);
    return {{u"succeeded"_s, number(reload.succeeded)},
            {u"failed"_s, number(reload.failed)},
            {u"last"_s, when},
            {u"last_failed"_s, reload.isFailure()},
            {u"last_reason"_s, reload.reason}};
}

QJsonObject restartsOf(const ServerFigures &figures)
{
    QJsonObject restarts;
    for (std::size_t at = 0; at < restartReasons; ++at) {
        const std::string_view name = restartReasonName(static_cast<RestartReason>(at));
        restarts.insert(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                        number(figures.restarts[at]));
    }
    return restarts;
}

QJsonObject ownKeys(const ServerStatus &status)
{
    return {{u"state"_s, stateWord(status.state)},
            {u"configured"_s, qint64{status.configured}},
            {u"running"_s, qint64{status.running}},
            {u"requests"_s, number(status.requests)},
            {u"errors"_s, number(status.errors)},
            {u"active"_s, qint64{status.active}},
            {u"waited"_s, static_cast<double>(status.figures.sums.waited) / nanosecondsPerSecond},
            {u"durations"_s, durationsOf(status.figures.sums)},
            {u"restarts"_s, restartsOf(status.figures)},
            {u"reloads"_s, reloadsOf(status.lastReload)},
            {u"restart_required"_s, status.isRestartRequired},
            {u"failures"_s, jsonOf(status.failures)}};
}

} // namespace

QByteArray statsDocument(const ServerStatus &status, const MasterFacts &master)
{
    QJsonArray workers;
    for (const WorkerStatus &worker : status.workers)
        workers.append(workerOf(worker, master));
    QJsonArray sockets;
    for (const SocketStatus &socket : status.sockets)
        sockets.append(socketOf(socket));
    return QJsonDocument(QJsonObject{{u"version"_s, QLatin1StringView(LUMOS_VERSION)},
                                     {u"listen_queue"_s, qint64{status.queue}},
                                     {u"listen_queue_errors"_s, 0},
                                     {u"signal_queue"_s, 0},
                                     {u"load"_s, qint64{status.queue}},
                                     {u"pid"_s, master.pid},
                                     {u"uid"_s, master.uid},
                                     {u"gid"_s, master.gid},
                                     {u"cwd"_s, master.directory},
                                     {u"locks"_s, QJsonArray()},
                                     {u"sockets"_s, sockets},
                                     {u"workers"_s, workers},
                                     {u"lumos"_s, ownKeys(status)}})
        .toJson();
}

} // namespace lumos
