// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a master tells how it is.
#include "master.h"

#include "ipc/queueprobe.h"
#include "log.h"

#include <unistd.h>

namespace lumos {

namespace {

const char *stateWord(WorkerPool::State state)
{
    switch (state) {
    case WorkerPool::State::Spawning:
        return "asked for";
    case WorkerPool::State::Starting:
        return "starting";
    case WorkerPool::State::Ready:
        return "ready";
    case WorkerPool::State::Draining:
        break;
    }
    return "draining";
}

/// The first of @p warnings without what to do about it.
QString briefly(const QStringList &warnings)
{
    QString text = warnings.constFirst().section(QStringLiteral(". "), 0, 0);
    if (warnings.size() > 1)
        text += QStringLiteral(" (%1 more in the log)").arg(warnings.size() - 1);
    return text;
}

} // namespace

QString Master::workersText() const
{
    return QStringLiteral("%1/%2 workers").arg(m_pool.readyCount()).arg(m_pool.desired());
}

QString Master::statusText()
{
    QString text = workersText();
    const auto now = std::chrono::steady_clock::now();
    if (const std::optional<double> rate = m_traffic.perSecond(requestCount(), now))
        text += QStringLiteral(", %1 req/s").arg(*rate, 0, 'f', *rate < 9.95 && *rate > 0 ? 1 : 0);
    quint32 waiting = 0;
    for (const auto &socket : m_premises->sockets().sockets())
        waiting += probeListenQueue(socket->fd()).value_or(ListenQueue()).waiting;
    text += QStringLiteral(", %1 waiting").arg(waiting);
    if (lastReload().isFailure())
        text += QStringLiteral("; the last reload failed: ") + lastReload().reason;
    else if (!m_toldFailure.isEmpty())
        text += QStringLiteral("; last failure: ") + m_toldFailure;
    else if (!m_generations->warnings().isEmpty())
        text += QStringLiteral("; warning: ") + briefly(m_generations->warnings());
    return text;
}

quint64 Master::requestCount() const
{
    const Scoreboard &scoreboard = m_premises->scoreboard();
    quint64 count = scoreboard.control().endedRequests;
    for (const WorkerPool::Worker &worker : m_pool.workers())
        count += scoreboard.page(worker.slot).requests;
    return count;
}

// Whenever the master is awake anyway; more than once a second nobody reads it.
void Master::tellStatus()
{
    if (!m_isServing || m_isStopping || !m_notifier.isActive() || m_statusTimer.isActive())
        return;
    const QString text = statusText();
    if (text == m_toldStatus)
        return;
    m_toldStatus = text;
    m_notifier.status(text);
    m_statusTimer.start(std::chrono::seconds(1));
}

void Master::logStatus() const
{
    qCInfo(logMaster, "status: lumosd %s, pid %d, %d of %d workers ready%s%s", LUMOS_VERSION,
           ::getpid(), m_pool.readyCount(), m_pool.desired(),
           m_generations->hasSpawner() ? "" : ", no spawner", m_isReloading ? ", reloading" : "");
    for (const auto &socket : m_premises->sockets().sockets())
        qCInfo(logMaster).noquote()
            << QStringLiteral("status: socket %1").arg(socket->address().toString());
    for (const WorkerPool::Worker &worker : m_pool.workers()) {
        const WorkerPage &page = m_premises->scoreboard().page(worker.slot);
        qCInfo(logMaster, "status: worker %d, pid %d, generation %d, %s, %llu requests, %u active",
               worker.id, worker.pid, worker.generation, stateWord(worker.state),
               static_cast<unsigned long long>(page.requests.load()), page.activeRequests.load());
    }
}

} // namespace lumos
