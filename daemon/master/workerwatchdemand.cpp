// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a watch sees who waits for a worker, and how many are wanted.
#include "workerwatch.h"

#include "ipc/queueprobe.h"
#include "log.h"

#include <algorithm>
#include <utility>

namespace lumos {

void WorkerWatch::setListeners(std::vector<int> listeners)
{
    m_listeners = std::move(listeners);
    m_polls.clear();
    for (const int listener : m_listeners) {
        m_polls.push_back(std::make_unique<QSocketNotifier>(listener, QSocketNotifier::Read));
        m_polls.back()->setEnabled(false);
        // Later: what follows may bring other listeners, and so the notifier's end.
        connect(m_polls.back().get(), &QSocketNotifier::activated, this, &WorkerWatch::takeArrival,
                Qt::QueuedConnection);
    }
    setPolling();
}

void WorkerWatch::takeArrival()
{
    if (m_state == State::Off || m_listeners.empty())
        return; // on its way when the watch has ended
    if (m_demand.wanted() == 0) {
        m_demand.wake(m_clock.now());
        Q_EMIT wantedChanged();
    }
    rouse();
}

void WorkerWatch::followDemand(WorkerPool::TimePoint now)
{
    m_isCrowded = false;
    if (!m_demand.isElastic() || m_state == State::Off)
        return;
    const WorkerDemand::Load seen = load();
    const int before = m_demand.wanted();
    m_demand.look(seen, now);
    m_isCrowded = m_demand.mayGrow() && seen.ready > 0 && seen.busy >= seen.ready;
    if (m_demand.wanted() != before)
        Q_EMIT wantedChanged();
}

WorkerDemand::Load WorkerWatch::load()
{
    WorkerDemand::Load load;
    for (const WorkerPool::Worker &worker : m_pool.workers()) {
        if (worker.state != WorkerPool::State::Ready)
            continue;
        ++load.ready;
        const WorkerPage &page = m_scoreboard.page(worker.slot);
        if (page.activeRequests.load() == 0 && page.isFull.load() == 0)
            continue;
        ++load.busy;
        load.highestBusy = std::max(load.highestBusy, worker.id);
    }
    load.isStarting = load.ready < m_demand.wanted();
    load.waiting = countWaiting();
    if (m_isQueueUnknown && load.busy >= load.ready)
        load.waiting = 1;
    return load;
}

int WorkerWatch::countWaiting()
{
    std::uint32_t waiting = 0;
    for (const int listener : m_listeners) {
        const Result<ListenQueue> queue = probeListenQueue(listener);
        if (queue) {
            waiting += std::min(queue->waiting, 65'536U);
        } else if (!std::exchange(m_isQueueUnknown, true)) {
            qCWarning(logMaster).noquote()
                << queue.error().text + QStringLiteral("; cheaper goes by busy workers alone");
        }
    }
    return static_cast<int>(std::min(waiting, 65'536U));
}

// Without a worker a connection must start one. And where none answers, a connection is all that
// can tell: asleep, the master wakes up for the first one, as it does for the first request, and
// then looks whether the workers live. It is never accepted here.
void WorkerWatch::setPolling()
{
    const bool isWanted =
        m_state == State::Asleep || (m_state != State::Off && m_demand.wanted() == 0);
    for (const auto &poll : m_polls)
        poll->setEnabled(isWanted);
}

} // namespace lumos
