// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generations.h"

#include "log.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace lumos {

namespace {

WorkerPool::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

// Only children are ever signalled; whether a pid is one, the kernel says.
bool isOwnChild(pid_t pid)
{
    siginfo_t info{};
    return pid > 0
        && ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0;
}

} // namespace

Generations::Generations(const Inheritance &inheritance, WorkerPool &pool)
    : m_inheritance(inheritance)
    , m_pool(pool)
{
    m_loadTimer.setSingleShot(true);
    connect(&m_loadTimer, &QTimer::timeout, this, [this] {
        giveUpNext({QStringLiteral("the application did not load within %1 s (reload-timeout)")
                        .arg(m_loadTimer.interval() / 1000)});
    });
}

Generations::~Generations() = default;

Result<void> Generations::begin(const Plan &plan)
{
    dropNext();
    ConfigureMessage configuration;
    configuration.masterPid = ::getpid();
    configuration.isAccessLogged = plan.isAccessLogged;
    configuration.listeners = plan.addresses;
    configuration.options = plan.options;
    Result<std::unique_ptr<SpawnerLink>> link =
        SpawnerLink::start({.alive = m_inheritance.aliveFd,
                            .scoreboard = m_inheritance.scoreboardFd,
                            .wake = m_inheritance.wakeFd,
                            .listeners = plan.listeners},
                           configuration);
    if (!link)
        return tl::unexpected(link.error());
    m_next.number = ++m_lastNumber;
    m_next.link = std::move(*link);
    m_trial = ReloadTrial(plan.checkPath);
    m_workerFailure.clear();
    m_lostStarts = 0;
    connectLink(*m_next.link, m_next.number);
    m_loadTimer.start(plan.loadTimeout);
    return {};
}

void Generations::connectLink(SpawnerLink &link, int number)
{
    connect(&link, &SpawnerLink::loaded, this,
            [this, number](const QStringList &warnings) { takeLoaded(number, warnings); });
    connect(&link, &SpawnerLink::loadFailed, this,
            [this, number](const Error &error) { lose(number, error); });
    connect(&link, &SpawnerLink::reloadWanted, this, &Generations::reloadWanted);
    connect(&link, &SpawnerLink::misbehaved, this, [this, number](const QString &text) {
        lose(number, {QStringLiteral("the spawner is ended for sending nonsense: ") + text});
    });
    connect(&link, &SpawnerLink::spawnFailed, this,
            [this, number](std::uint32_t slot, const QString &text) {
                takeSpawnFailed(number, slot, text);
            });
    connect(&link, &SpawnerLink::workerStarted, this,
            [this, number](std::uint32_t slot, pid_t pid) { takeStarted(number, slot, pid); });
    connect(&link, &SpawnerLink::workerReady, this,
            [this, number](std::uint32_t slot, pid_t pid) { takeReady(number, slot, pid); });
    connect(&link, &SpawnerLink::workerChecked, this,
            [this, number](std::uint32_t slot, pid_t pid, int status) {
                takeChecked(number, slot, pid, status);
            });
    connect(&link, &SpawnerLink::workerFailed, this,
            [this, number](std::uint32_t slot, pid_t pid, const Error &error) {
                takeWorkerFailed(number, slot, pid, error);
            });
}

Generations::Generation *Generations::find(int number)
{
    for (Generation *generation : {&m_current, &m_next}) {
        if (generation->link && generation->number == number)
            return generation;
    }
    return nullptr;
}

void Generations::takeLoaded(int number, const QStringList &warnings)
{
    if (!m_next.link || m_next.number != number || !m_loadTimer.isActive())
        return;
    m_loadTimer.stop();
    for (const QString &warning : warnings)
        qCWarning(logMaster).noquote() << warning;
    m_next.warnings = warnings;
    if (m_current.number == 0) {
        // Nobody serves yet: there is nothing to keep, and nothing to wait for.
        m_pool.setGeneration(number, now());
        Q_EMIT began();
    } else {
        startTrial(number, WorkerPool::Role::Canary, m_trial.canaryPath());
    }
    Q_EMIT changed();
}

void Generations::takeStarted(int number, std::uint32_t slot, pid_t pid)
{
    if (!isOwnChild(pid))
        return;
    // Never a spawner: it could not be told to end as a worker.
    if (!isSpawner(pid) && !m_pool.workerStarted(number, slot, pid, now())) {
        qCWarning(logMaster, "process %d calls itself a worker that nobody asked for", pid);
        ::kill(pid, SIGKILL);
    }
    Q_EMIT changed();
}

void Generations::takeReady(int number, std::uint32_t slot, pid_t pid)
{
    if (!m_pool.workerReady(number, slot, pid, now()))
        return;
    if (number == newest())
        m_lostStarts = 0;
    if (m_next.link && m_next.number == number && m_pool.isServing(number))
        promoteNext();
    Q_EMIT changed();
}

void Generations::promoteNext()
{
    const int number = m_next.number;
    Generation old = std::exchange(m_current, std::exchange(m_next, {}));
    Q_EMIT takesOver();
    // Before the old one's end: or its orders that are open would be given once more.
    m_pool.setGeneration(number, now());
    retire(old);
    Q_EMIT tookOver();
}

void Generations::spawnWorker(int generation, std::size_t slot, int workerId)
{
    Generation *asked = find(generation);
    if (!asked)
        return;
    const Result<void> sent =
        asked->link->spawnWorker({.slot = static_cast<std::uint32_t>(slot), .workerId = workerId});
    if (!sent)
        qCWarning(logMaster).noquote()
            << sent.error().text; // the pool's timeout takes it from here
}

void Generations::spawnerStuck(int generation)
{
    lose(generation, {QStringLiteral("the spawner did not fork a worker in time")});
}

void Generations::reopenLogs()
{
    for (Generation *generation : {&m_current, &m_next}) {
        if (generation->link)
            generation->link->reopenLog();
    }
}

void Generations::readMessages()
{
    if (m_current.link)
        m_current.link->readMessages();
    if (m_next.link)
        m_next.link->readMessages();
}

bool Generations::isSpawner(pid_t pid) const
{
    return pid > 0
        && ((m_current.link && m_current.link->pid() == pid)
            || (m_next.link && m_next.link->pid() == pid));
}

bool Generations::spawnerExited(pid_t pid, const QString &how)
{
    for (Generation *generation : {&m_current, &m_next}) {
        if (!generation->link || generation->link->pid() != pid)
            continue;
        generation->link->forgetProcess();
        lose(generation->number, {QStringLiteral("the spawner %1").arg(how)});
        return true;
    }
    return false;
}

void Generations::lose(int number, const Error &error)
{
    if (m_next.link && m_next.number == number) {
        giveUpNext(error);
    } else if (m_current.link && m_current.number == number) {
        qCWarning(logMaster).noquote() << error.text + QStringLiteral("; the workers serve on");
        retire(m_current);
        if (m_next.link)
            act(m_trial.probeLost());
        Q_EMIT spawnerLost(error.text);
        Q_EMIT changed();
    }
}

void Generations::giveUpNext(const Error &error)
{
    if (!m_next.link)
        return;
    dropNext();
    Q_EMIT failed(error);
    Q_EMIT changed();
}

void Generations::dropNext()
{
    if (!m_next.link)
        return;
    m_loadTimer.stop();
    m_trial = {};
    m_pool.abandon(m_next.number, now());
    retire(m_next);
    m_pool.setGeneration(hasSpawner() ? std::optional(m_current.number) : std::nullopt, now());
}

void Generations::retire(Generation &generation)
{
    if (!generation.link)
        return;
    // A worker that has just begun must be known: it would serve on without a master. Nothing else
    // is heard: a spawner that talks without end would bring us back here each time.
    generation.link->distrust();
    generation.link->readMessages();
    if (!generation.link)
        return; // what came has brought us here once more
    // It may be one of the link's own signals that has led here, so it is deleted later.
    generation.link->disconnect(this);
    SpawnerLink *link = generation.link.release();
    link->end();
    link->deleteLater();
    m_pool.spawnerGone(generation.number, now());
}

void Generations::stop()
{
    m_loadTimer.stop();
    retire(m_next);
    retire(m_current);
}

void Generations::forget()
{
    stop();
    m_current.number = 0;
}

} // namespace lumos
