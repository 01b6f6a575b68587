// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a master obeys signals and stops.
#include "master.h"

#include "log.h"
#include "logfile.h"
#include "processexit.h"
#include "workersight.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>

namespace lumos {

void Master::obey(int signalNumber)
{
    switch (signalNumber) {
    case SIGCHLD:
        reap();
        break;
    case SIGTERM:
        m_settings.dieOnTerm ? obeyStop(false) : requestReload();
        break;
    case SIGINT:
        obeyStop(false);
        break;
    case SIGQUIT:
        obeyStop(true);
        break;
    case SIGHUP:
        requestReload();
        break;
    case SIGTTIN:
        changeWorkers(1);
        break;
    case SIGTTOU:
        changeWorkers(-1);
        break;
    case SIGUSR1:
        reopenLogs();
        break;
    case SIGUSR2:
        logStatus();
        break;
    default:
        break;
    }
    settle();
}

void Master::obeyStop(bool isAtOnce)
{
    const bool isSecond = m_isStopping;
    if (!isSecond) {
        qCInfo(logMaster, isAtOnce ? "stopping at once" : "stopping: requests in flight finish");
        stop(ExitCode::Ok);
    }
    if (isAtOnce || isSecond)
        m_pool.killAll();
}

void Master::stop(ExitCode code)
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_exitCode = code;
    m_control.reset();
    m_spawnerTimer.stop();
    m_reloadTimer.stop();
    if (code == ExitCode::Ok)
        m_notifier.stopping(QStringLiteral("stopping: requests in flight finish"));
    m_notifier.extendTimeout(m_settings.workerReloadMercy + timeoutMargin);
    // First nobody new can come; then the workers empty the queue of those who had come.
    ControlPage &control = m_premises->scoreboard().writableControl();
    if (code == ExitCode::Ok && m_fdStore.isRestarting()) {
        // Who waits in the queue is served by the next lumosd, which gets the sockets back.
        qCInfo(logMaster, "systemd restarts the service: the sockets stay");
        control.isReplacing = 1;
        m_premises->sockets().leavePaths(false);
    } else {
        control.isStopping = 1;
        m_fdStore.clear();
        m_premises->sockets().leavePaths(m_settings.vacuum || code != ExitCode::Ok);
        if (m_stats && !m_settings.vacuum && code == ExitCode::Ok)
            m_stats->leavePath();
    }
    m_failures.flush();
    m_generations->stop();
    m_watch->stop();
    m_pool.drainAll(std::chrono::steady_clock::now());
}

void Master::changeWorkers(int difference)
{
    if (m_isStopping || !m_isServing)
        return;
    setDesired(std::max(m_watch->demand().most() + difference, 1), m_settings);
    qCInfo(logMaster, "%d workers are wanted", m_pool.desired());
    tellStatus();
}

void Master::reopenLogs()
{
    if (m_settings.logFile.isEmpty())
        return;
    if (const Result<void> opened = openLog(m_settings.logFile, m_premises->identity()); !opened) {
        qCWarning(logMaster).noquote() << opened.error().text;
        return;
    }
    m_generations->reopenLogs();
    // The spawner first: what it forks from now on has the new file anyway.
    m_pool.tellAll(SIGUSR1);
    qCInfo(logMaster, "log file opened again");
}

void Master::reap()
{
    for (;;) {
        siginfo_t info{};
        // Looked at first, waited for later: until then the pid is nobody else's.
        if (::waitid(P_ALL, 0, &info, WEXITED | WSTOPPED | WNOHANG | WNOWAIT) != 0
            || info.si_pid == 0)
            return;
        m_generations->readMessages();
        m_watch->noteExit(info);
        const bool isStopped = info.si_code == CLD_STOPPED;
        siginfo_t gone{};
        if (::waitid(P_PID, static_cast<id_t>(info.si_pid), &gone,
                     (isStopped ? WSTOPPED : WEXITED) | WNOHANG)
            == 0)
            isStopped ? takeStop(info.si_pid) : takeExit(info);
    }
}

// Whoever has stopped it: it holds connections that nobody else can answer.
void Master::takeStop(pid_t pid)
{
    if (m_generations->isSpawner(pid)) {
        qCWarning(logMaster, "the spawner (pid %d) has been stopped: it is replaced", pid);
        signalWorker(pid, SIGKILL);
    } else if (m_pool.isWorker(pid)) {
        qCWarning(logMaster, "worker (pid %d) has been stopped: it is replaced", pid);
        m_pool.condemn(pid, RestartReason::Stuck);
    }
}

void Master::takeExit(const siginfo_t &info)
{
    if (m_generations->spawnerExited(info.si_pid, exitText(info)))
        return;
    const QString request = requestOf(info.si_pid); // its page goes with it
    const auto exit = m_pool.childExited(info.si_pid, std::chrono::steady_clock::now());
    if (exit) {
        countExit(*exit, info, request);
        takeWorkerExit(*exit, info);
    } else {
        qCDebug(logMaster, "process %d of the application has ended", info.si_pid);
    }
}

QString Master::requestOf(pid_t pid) const
{
    const WorkerPool::Worker *worker = m_pool.find(pid);
    if (worker == nullptr)
        return {};
    const WorkerPage &page = m_premises->scoreboard().page(worker->slot);
    return page.activeRequests.load() > 0 ? requestWithoutQuery(page) : QString();
}

void Master::countExit(const WorkerPool::Exit &exit, const siginfo_t &info, const QString &request)
{
    const std::optional<RestartReason> reason = restartReasonOf(exit, info);
    if (!reason || m_isStopping)
        return;
    ++m_premises->scoreboard().writableControl().restarts[static_cast<std::size_t>(*reason)];
    m_tally.replaced(exit.worker.id, *reason);
    // Of harakiri it was told when the time was over.
    if (!isFailure(*reason) || *reason == RestartReason::Harakiri)
        return;
    noteFailure(QStringLiteral("worker %1 %2").arg(exit.worker.id).arg(exitText(info)), request);
}

void Master::noteFailure(const QString &reason, const QString &detail)
{
    m_toldFailure =
        QStringLiteral("%1 at %2")
            .arg(reason, QDateTime::currentDateTime().toString(QStringLiteral("HH:mm")));
    m_failures.note(reason, detail);
}

void Master::takeWorkerExit(const WorkerPool::Exit &exit, const siginfo_t &info)
{
    const WorkerPool::Worker &worker = exit.worker;
    const QString text =
        QStringLiteral("worker %1 (pid %2) %3").arg(worker.id).arg(info.si_pid).arg(exitText(info));
    if (worker.role == WorkerPool::Role::Serving)
        Q_EMIT workerExited(static_cast<quint32>(worker.id), static_cast<quint32>(info.si_pid),
                            exitText(info));
    const bool leftByItself = info.si_code == CLD_EXITED && info.si_status != 0;
    const QString how =
        worker.isKilled ? QStringLiteral("did not start in time (reload-timeout)") : exitText(info);
    if ((exit.wasWanted || worker.reason) && worker.role != WorkerPool::Role::Serving) {
        qCDebug(logMaster).noquote() << text;
        m_generations->workerLost(worker, how, leftByItself);
        return;
    }
    if (!exit.wasWanted) {
        if (worker.isKilled && !worker.killAt)
            qCWarning(logMaster).noquote() << text + QStringLiteral(": it did not end in time");
        else
            qCDebug(logMaster).noquote() << text;
        return;
    }
    qCWarning(logMaster).noquote()
        << (exit.delay.count() == 0
                ? text + QStringLiteral("; it is replaced")
                : text + QStringLiteral("; it is replaced in %1 ms").arg(exit.delay.count()));
    if (worker.state != WorkerPool::State::Ready)
        m_generations->workerLost(worker, how, leftByItself);
    tellStatus();
}

} // namespace lumos
