// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/statsdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_StatsDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfUwsgi();
    void tellsOfAWorker();
    void tellsOfWhoIsNotThere();
    void tellsWhatIsItsOwn();
    void boundsWhatAWorkerClaims();

private:
    static QJsonObject documentOf(const ServerStatus &status)
    {
        return QJsonDocument::fromJson(
                   statsDocument(status, {.pid = 5, .uid = 1000, .gid = 33, .directory = u"/w"_s}))
            .object();
    }
    static QJsonObject workerOf(const WorkerStatus &worker)
    {
        ServerStatus status;
        status.workers = {worker};
        return documentOf(status)[u"workers"_s][0].toObject();
    }
};

// As uWSGI 2.0 writes them, whoever reads them.
void tst_StatsDocument::hasTheKeysOfUwsgi()
{
    ServerStatus status;
    status.queue = 3;
    status.workers.resize(1);
    status.sockets = {{.name = u"/run/s"_s, .protocol = u"http"_s, .queue = {3, 4096}}};
    const QJsonObject document = documentOf(status);
    const auto hasAll = [](const QJsonObject &object, const QString &keys) {
        for (const QString &key : keys.split(u' ')) {
            if (!object.contains(key))
                return false;
        }
        return true;
    };
    QVERIFY(hasAll(document,
                   u"version listen_queue listen_queue_errors signal_queue load pid uid gid cwd "
                   "locks sockets workers"_s));
    QCOMPARE(document[u"listen_queue"_s], 3);
    QCOMPARE(document[u"cwd"_s], u"/w"_s);
    QVERIFY(hasAll(document[u"sockets"_s][0].toObject(),
                   u"name proto queue max_queue shared can_offload"_s));
    const QJsonObject worker = document[u"workers"_s][0].toObject();
    QVERIFY(hasAll(worker,
                   u"id pid accepting requests delta_requests exceptions harakiri_count signals "
                   "signal_queue status rss vsz running_time last_spawn respawn_count tx avg_rt "
                   "apps cores"_s));
    QVERIFY(hasAll(worker[u"apps"_s][0].toObject(),
                   u"id modifier1 mountpoint startup_time requests exceptions chdir"_s));
    QVERIFY(hasAll(worker[u"cores"_s][0].toObject(),
                   u"id requests static_requests routed_requests offloaded_requests write_errors "
                   "read_errors in_request vars req_info"_s));
}

void tst_StatsDocument::tellsOfAWorker()
{
    WorkerStatus status{.number = 2, .pid = 77, .state = WorkerStatus::State::Busy};
    status.since = WorkerStatus::TimePoint(std::chrono::seconds(100));
    status.requests = 4;
    status.active = 1;
    status.request = u"GET /\"a\""_s;
    status.sums.durations[0] = 4;
    status.sums.duration = 8'000'000;
    status.spawned = 3;
    status.overdue = 1;
    status.bytesSent = 999;
    const QJsonObject worker = workerOf(status);
    QCOMPARE(worker[u"status"_s], u"busy"_s);
    QCOMPARE(worker[u"accepting"_s], 1);
    QCOMPARE(worker[u"running_time"_s], 8000);
    QCOMPARE(worker[u"avg_rt"_s], 2000);
    QCOMPARE(worker[u"last_spawn"_s], 100);
    QCOMPARE(worker[u"respawn_count"_s], 3);
    QCOMPARE(worker[u"harakiri_count"_s], 1);
    QCOMPARE(worker[u"tx"_s], 999);
    QCOMPARE(worker[u"request"_s], u"GET /\"a\""_s);
    QCOMPARE(worker[u"cores"_s][0][u"in_request"_s], 1);
}

void tst_StatsDocument::tellsOfWhoIsNotThere()
{
    const QJsonObject worker = workerOf({.number = 1});
    QCOMPARE(worker[u"status"_s], u"cheap"_s);
    QCOMPARE(worker[u"pid"_s], 0);
    QCOMPARE(worker[u"accepting"_s], 0);
    QCOMPARE(worker[u"avg_rt"_s], 0);
    QCOMPARE(worker[u"last_spawn"_s], 0);
}

void tst_StatsDocument::tellsWhatIsItsOwn()
{
    ServerStatus status;
    status.state = ServerStatus::State::Degraded;
    status.lastReload.when = QDateTime::fromSecsSinceEpoch(1000).toUTC();
    status.lastReload.code = ExitCode::Config;
    status.lastReload.reason = u"ini:1: no"_s;
    status.lastReload.failed = 2;
    status.figures.sums.durations[1] = 2;
    status.figures.sums.durations[14] = 1;
    status.figures.restarts[static_cast<std::size_t>(RestartReason::Crash)] = 7;
    status.failures = {{.when = QDateTime::fromSecsSinceEpoch(900).toUTC(),
                        .reason = u"the reload has failed"_s,
                        .detail = u"ini:1: no"_s}};
    const QJsonObject own = documentOf(status)[u"lumos"_s].toObject();
    QCOMPARE(own[u"state"_s], u"degraded"_s);
    QCOMPARE(own[u"reloads"_s][u"failed"_s], 2);
    QCOMPARE(own[u"reloads"_s][u"last"_s], 1000);
    QCOMPARE(own[u"reloads"_s][u"last_failed"_s], true);
    QCOMPARE(own[u"reloads"_s][u"last_reason"_s], u"ini:1: no"_s);
    QCOMPARE(own[u"restarts"_s][u"crash"_s], 7);
    QCOMPARE(own[u"restarts"_s][u"max-requests"_s], 0);
    QCOMPARE(own[u"durations"_s][u"buckets"_s][u"0.001"_s], 0);
    QCOMPARE(own[u"durations"_s][u"buckets"_s][u"0.0025"_s], 2);
    QCOMPARE(own[u"durations"_s][u"buckets"_s][u"60"_s], 2);
    QCOMPARE(own[u"durations"_s][u"buckets"_s][u"+Inf"_s], 3);
    QCOMPARE(own[u"failures"_s][0][u"reason"_s], u"the reload has failed"_s);
    QCOMPARE(own[u"failures"_s][0][u"time"_s], 900);
}

void tst_StatsDocument::boundsWhatAWorkerClaims()
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    WorkerStatus status{.number = 1, .requests = most, .errors = most, .active = 0xffffffff};
    status.request = QString(127, u'\xff');
    status.sums.durations.fill(most);
    status.sums.duration = most;
    status.bytesSent = most;
    const QJsonObject worker = workerOf(status);
    QCOMPARE(worker[u"requests"_s].toInteger(), std::numeric_limits<qint64>::max());
    QVERIFY(worker[u"running_time"_s].toInteger() > 0);
    QVERIFY(worker[u"avg_rt"_s].toInteger() >= 0);
}

QTEST_APPLESS_MAIN(tst_StatsDocument)
#include "tst_statsdocument.moc"
