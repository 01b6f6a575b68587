// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a master shows to those outside, and does for them.
#include "master.h"

#include "ipc/processmemory.h"
#include "ipc/queueprobe.h"
#include "ipc/workersignals.h"
#include "log.h"
#include "socketping.h"
#include "statsdocument.h"
#include "workersight.h"

#include <QDir>

#include <algorithm>
#include <unistd.h>

namespace lumos {

namespace {

using PoolState = WorkerPool::State;

// Who stands for a worker while its replacement comes: the one that serves.
int rankOf(const WorkerPool::Worker &worker)
{
    switch (worker.state) {
    case PoolState::Ready:
        return worker.isStale ? 4 : 5;
    case PoolState::Starting:
        return 3;
    case PoolState::Spawning:
        return 2;
    case PoolState::Draining:
        break;
    }
    return 1;
}

WorkerStatus::State stateOf(const WorkerPool::Worker &worker, quint32 active)
{
    switch (worker.state) {
    case PoolState::Spawning:
    case PoolState::Starting:
        return WorkerStatus::State::Starting;
    case PoolState::Ready:
        return active > 0 ? WorkerStatus::State::Busy : WorkerStatus::State::Idle;
    case PoolState::Draining:
        break;
    }
    return WorkerStatus::State::Draining;
}

std::optional<WorkerStatus::TimePoint> timeOf(std::int64_t nanoseconds)
{
    // The worker has written it: nothing in the future.
    const WorkerStatus::TimePoint time{std::chrono::nanoseconds(nanoseconds)};
    return nanoseconds > 0 ? std::optional(std::min(time, std::chrono::steady_clock::now()))
                           : std::nullopt;
}

QString protocolWord(SocketAddress::Protocol protocol)
{
    switch (protocol) {
    case SocketAddress::Protocol::Http:
        return QStringLiteral("http");
    case SocketAddress::Protocol::Uwsgi:
        return QStringLiteral("uwsgi");
    case SocketAddress::Protocol::Detect:
        break;
    }
    return QStringLiteral("uwsgi+http");
}

WorkerStatus statusOf(const WorkerPool::Worker &worker, const WorkerPage &page,
                      const RestartTally::Counts &counts)
{
    WorkerStatus status{.number = static_cast<quint32>(worker.id),
                        .pid = static_cast<quint32>(worker.pid),
                        .since = timeOf(page.started.load()),
                        .requests = page.requests.load(),
                        .errors = page.errors.load(),
                        .active = page.activeRequests.load(),
                        .bytesSent = page.bytesSent.load(),
                        .proportional = page.proportional.load(),
                        .spawned = counts.spawned,
                        .overdue = counts.overdue};
    status.sums.add(page.figures);
    status.state = stateOf(worker, status.active);
    if (worker.pid != 0) {
        if (const auto memory = ProcessMemory::of(worker.pid)) {
            status.memory = memory->resident;
            status.size = memory->size;
        }
    }
    if (status.active > 0) {
        status.request = requestWithoutQuery(page);
        status.requestSince = timeOf(page.requestStarted.load());
    }
    return status;
}

} // namespace

ServerStatus::State Master::stateForOthers() const
{
    if (m_isStopping)
        return ServerStatus::State::Stopping;
    if (!m_isServing)
        return ServerStatus::State::Starting;
    if (m_isReloading)
        return ServerStatus::State::Reloading;
    const bool isHeldBack = m_pool.isHeldBack(std::chrono::steady_clock::now());
    return isHeldBack || (m_pool.readyCount() == 0 && m_pool.desired() > 0)
        ? ServerStatus::State::Degraded
        : ServerStatus::State::Running;
}

std::vector<WorkerStatus> Master::workersForOthers() const
{
    std::vector<const WorkerPool::Worker *> best(configuredWorkers());
    for (const WorkerPool::Worker &worker : m_pool.workers()) {
        const auto place = static_cast<std::size_t>(worker.id) - 1;
        if (worker.role != WorkerPool::Role::Serving || place >= best.size())
            continue;
        if (best[place] == nullptr || rankOf(*best[place]) < rankOf(worker))
            best[place] = &worker;
    }
    std::vector<WorkerStatus> workers;
    for (std::size_t place = 0; place < best.size(); ++place) {
        const RestartTally::Counts counts = m_tally.of(static_cast<int>(place) + 1);
        if (best[place] != nullptr)
            workers.push_back(
                statusOf(*best[place], m_premises->scoreboard().page(best[place]->slot), counts));
        else
            workers.push_back({.number = static_cast<quint32>(place) + 1,
                               .spawned = counts.spawned,
                               .overdue = counts.overdue});
    }
    return workers;
}

quint32 Master::configuredWorkers() const
{
    return static_cast<quint32>(m_pool.desired());
}

ServerStatus Master::status() const
{
    const ServerFigures figures = ServerFigures::of(m_premises->scoreboard());
    ServerStatus status{.state = stateForOthers(),
                        .configETag = m_configETag,
                        .isRestartRequired = m_isRestartRequired,
                        .configured = configuredWorkers(),
                        .running = static_cast<quint32>(m_pool.readyCount()),
                        .lastReload = lastReload(),
                        .requests = figures.requests,
                        .errors = figures.errors,
                        .active = static_cast<quint32>(figures.active),
                        .workers = workersForOthers(),
                        .figures = figures,
                        .failures = m_failures.failures(),
                        .warnings = m_generations ? m_generations->warnings() : QStringList()};
    const auto &sockets = m_premises->sockets().sockets();
    for (const auto &socket : sockets) {
        const ListenQueue queue = probeListenQueue(socket->fd()).value_or(ListenQueue());
        status.queue += queue.waiting;
        status.sockets.push_back({.name = socket->address().toString(),
                                  .protocol = protocolWord(socket->address().protocol),
                                  .queue = queue});
    }
    if (!sockets.empty()) {
        status.socket = sockets.front()->address().toString();
        if (sockets.front()->address().isUnix())
            status.socketMode = static_cast<quint32>(m_settings.socketMode.bits());
    }
    return status;
}

QByteArray Master::statsText()
{
    m_watch->measureMemory();
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    const std::optional<Identity> &identity = m_premises->identity();
    const bool isOther = ::geteuid() == 0 && identity;
    const QString directory = m_settings.chdir.isEmpty() ? QDir::currentPath() : m_settings.chdir;
    return statsDocument(status(),
                         {.pid = ::getpid(),
                          .uid = isOther ? identity->uid : ::geteuid(),
                          .gid = isOther ? identity->gid : ::getegid(),
                          .directory = directory,
                          .timeOffset = std::chrono::nanoseconds(wall - steady).count()});
}

Result<void> Master::openStats()
{
    if (m_settings.stats.isEmpty())
        return {};
    SocketPolicy policy = SocketPolicy::from(m_settings, m_premises->identity());
    policy.backlog = static_cast<int>(StatsServer::maxClients);
    Result<UnixSocket> socket = UnixSocket::listenAt(m_settings.stats, policy);
    if (!socket)
        return tl::unexpected(socket.error());
    m_stats = std::make_unique<StatsServer>(*std::move(socket), [this] { return statsText(); });
    return {};
}

Result<void> Master::setWorkers(int count)
{
    if (m_isStopping || !m_isServing)
        return fail(m_isStopping ? QStringLiteral("the server is stopping")
                                 : QStringLiteral("the server is still starting"));
    setDesired(count, m_settings);
    qCInfo(logMaster, "%d workers are wanted", m_pool.desired());
    settle();
    return {};
}

static bool isServing(const WorkerPool::Worker &worker)
{
    return worker.state == PoolState::Ready && worker.role == WorkerPool::Role::Serving;
}

static const WorkerPool::Worker *servingWorker(const WorkerPool &pool, quint32 number)
{
    const auto &workers = pool.workers();
    const auto found = std::find_if(workers.begin(), workers.end(), [number](const auto &worker) {
        return isServing(worker) && static_cast<quint32>(worker.id) == number;
    });
    return found == workers.end() ? nullptr : &*found;
}

Result<void> Master::restartWorkers(std::optional<quint32> number)
{
    std::vector<pid_t> pids;
    for (const WorkerPool::Worker &worker : m_pool.workers()) {
        if (isServing(worker)
            && number.value_or(static_cast<quint32>(worker.id)) == static_cast<quint32>(worker.id))
            pids.push_back(worker.pid);
    }
    if (m_isStopping || pids.empty())
        return fail(m_isStopping ? QStringLiteral("the server is stopping")
                                 : QStringLiteral("no worker serves there that could be replaced"));
    qCInfo(logMaster, "%zu workers are replaced: somebody has asked for it", pids.size());
    for (const pid_t pid : pids)
        m_pool.renew(pid, std::chrono::steady_clock::now(), RestartReason::Requested);
    settle();
    return {};
}

Result<quint32> Master::requestStack(quint32 number)
{
    const WorkerPool::Worker *worker = servingWorker(m_pool, number);
    if (!worker)
        return fail(QStringLiteral("worker %1 does not serve at the moment").arg(number));
    const quint32 before = m_premises->scoreboard().page(worker->slot).stacks.load();
    m_pool.tell(worker->pid, backtraceSignal());
    return before;
}

std::optional<QString> Master::stack(quint32 number, quint32 before) const
{
    const WorkerPool::Worker *worker = servingWorker(m_pool, number);
    if (!worker)
        return std::nullopt;
    const WorkerPage &page = m_premises->scoreboard().page(worker->slot);
    if (page.stacks.load(std::memory_order_acquire) == before)
        return std::nullopt;
    return stackText(page);
}

void Master::pingSocket(std::function<void(const PingOutcome &)> then)
{
    const auto &sockets = m_premises->sockets().sockets();
    const SocketAddress *first = sockets.empty() ? nullptr : &sockets.front()->address();
    if (!first || !first->isUnix() || first->protocol == SocketAddress::Protocol::Http) {
        QTimer::singleShot(0, this, [then = std::move(then)] { then({}); });
        return;
    }
    auto *ping = new SocketPing(first->path, m_premises->identity(), std::move(then), this);
    connect(ping, &SocketPing::finished, ping, &QObject::deleteLater);
}

} // namespace lumos
