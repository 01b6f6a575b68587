// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a generation is tried before it takes over.
#include "generations.h"

#include "log.h"

#include <utility>

namespace lumos {

namespace {

constexpr int mostLostStarts = 3;

WorkerPool::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

void Generations::startTrial(int number, WorkerPool::Role role, const QString &path)
{
    Generation *asked = find(number);
    const std::optional<std::size_t> slot = m_pool.addTrial(number, role, now());
    if (!asked || !slot) {
        trialEnded(role, QStringLiteral("there is no room for one worker more"));
        return;
    }
    if (role == WorkerPool::Role::Canary)
        m_canarySlot = *slot;
    const Result<void> sent =
        asked->link->spawnWorker({.slot = static_cast<std::uint32_t>(*slot),
                                  .workerId = 1,
                                  .checkPath = path,
                                  .isProbe = role == WorkerPool::Role::Probe});
    if (!sent)
        qCWarning(logMaster).noquote() << sent.error().text; // the pool's timeout goes on from here
}

void Generations::act(ReloadTrial::Action action)
{
    switch (action) {
    case ReloadTrial::Action::Wait:
        break;
    case ReloadTrial::Action::StartProbe:
        startTrial(m_current.number, WorkerPool::Role::Probe, m_trial.probePath());
        break;
    case ReloadTrial::Action::StartCanary:
        qCWarning(logMaster).noquote()
            << QStringLiteral("reload-check = %1 fails in the new application and in the running "
                              "one: the reload goes on without it")
                   .arg(m_trial.probePath());
        startTrial(m_next.number, WorkerPool::Role::Canary, m_trial.canaryPath());
        break;
    case ReloadTrial::Action::GiveUp:
        giveUpNext({m_trial.reason()});
        break;
    }
    Q_EMIT changed();
}

void Generations::takeChecked(int number, std::uint32_t slot, pid_t pid, int status)
{
    const WorkerPool::Worker *worker = m_pool.find(number, slot, pid);
    if (!worker || !m_next.link)
        return;
    if (worker->role == WorkerPool::Role::Canary && number == m_next.number)
        act(m_trial.canaryAnswered(status, hasSpawner()));
    else if (worker->role == WorkerPool::Role::Probe && number == m_current.number)
        act(m_trial.probeAnswered(status));
}

void Generations::takeWorkerFailed(int number, std::uint32_t slot, pid_t pid, const Error &error)
{
    if (number == newest() && m_pool.find(number, slot, pid))
        m_workerFailure = error.text.trimmed().section(u'\n', -1); // the worker has told the rest
}

void Generations::takeSpawnFailed(int number, std::uint32_t slot, const QString &text)
{
    const std::optional<WorkerPool::Role> role = m_pool.spawnFailed(number, slot, now());
    if (!role)
        return;
    qCWarning(logMaster).noquote() << QStringLiteral("no worker: ") + text;
    if (*role != WorkerPool::Role::Serving)
        trialEnded(*role, text);
    // Nobody of the first one serves yet: that is tried on, since memory may come back.
    else if (number == newest() && !m_next.link)
        startLost(text, false);
    Q_EMIT changed();
}

void Generations::trialEnded(WorkerPool::Role role, const QString &how)
{
    if (!m_next.link)
        return;
    act(role == WorkerPool::Role::Probe ? m_trial.probeEnded() : m_trial.canaryEnded(how));
}

void Generations::workerLost(const WorkerPool::Worker &worker, const QString &how,
                             bool leftByItself)
{
    const bool isProbe = worker.role == WorkerPool::Role::Probe;
    if (worker.role == WorkerPool::Role::Canary && worker.slot != m_canarySlot)
        return;
    if (worker.generation != (isProbe ? m_current.number : newest()))
        return;
    QString reason = std::exchange(m_workerFailure, {});
    if (reason.isEmpty()) {
        reason = QStringLiteral("its %1 worker %2 before it could serve")
                     .arg(m_next.link ? QStringLiteral("first") : QStringLiteral("next"), how);
    }
    if (worker.role != WorkerPool::Role::Serving)
        trialEnded(worker.role, reason);
    else
        // A crash may pass; but who has left by itself has said why it cannot serve, and who hangs
        // has had its time.
        startLost(reason, worker.isKilled || (leftByItself && m_next.link));
}

// Nobody of the next generation serves, or, once it has taken over, not all that are to replace
// those of the one before.
void Generations::startLost(const QString &reason, bool isLastWord)
{
    ++m_lostStarts;
    if (!isLastWord && m_lostStarts < mostLostStarts)
        return;
    m_lostStarts = 0;
    if (m_next.link)
        giveUpNext({reason});
    else if (m_pool.isRolling())
        Q_EMIT stalled({reason});
}

} // namespace lumos
