// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a generation is tried before it takes over.
#include "generations.h"

#include "log.h"

namespace lumos {

namespace {

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
    if (m_next.link && m_next.number == number && m_pool.find(number, slot, pid))
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
    if (!m_next.link || worker.generation != (isProbe ? m_current.number : m_next.number))
        return;
    const QString reason = m_workerFailure.isEmpty()
        ? QStringLiteral("its first worker %1 before it could serve").arg(how)
        : m_workerFailure;
    if (worker.role != WorkerPool::Role::Serving)
        trialEnded(worker.role, reason);
    else if (leftByItself)
        // At the start there is nothing to go back to, and a crash may pass; but a worker that has
        // left by itself has said why it cannot serve.
        giveUpNext({reason});
}

} // namespace lumos
