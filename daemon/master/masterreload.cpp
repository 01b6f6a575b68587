// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a master loads its application, again and again.
#include "master.h"

#include "log.h"
#include "pages.h"

#include <algorithm>
#include <utility>

namespace lumos {

using namespace std::chrono_literals;

namespace {

std::chrono::microseconds monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QString lastLine(const QString &text)
{
    return text.trimmed().section(u'\n', -1);
}

} // namespace

void Master::requestReload()
{
    if (m_isStopping)
        return;
    m_requests.request(); // settle() begins it when its time has come
    if (m_spawnerTimer.isActive()) {
        // Nothing to wait for: a lost spawner's replacement is what a reload brings.
        m_spawnerTimer.stop();
        m_isReloading = false;
        m_isReplacing = false;
    }
    settle();
}

// Whatever the configuration says: the application itself is to be loaded once more.
void Master::loadAnew(const QString &reason)
{
    if (!m_requests.isWanted())
        qCInfo(logMaster, "a reload is wanted: %s", qPrintable(reason));
    m_isCodeNew = true;
    requestReload();
}

bool Master::isReloadDue()
{
    if (!m_requests.isWanted() || !m_isServing || m_isReloading || m_generations->isBeginning()
        || m_isStopping)
        return false;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(
        m_requests.due() - std::chrono::steady_clock::now());
    if (wait.count() <= 0)
        return true;
    m_reloadTimer.start(wait);
    return false;
}

bool Master::isReloadOver()
{
    if (!m_isReloading || m_isReplacing || m_generations->isBeginning() || m_pool.isRolling()
        || m_spawnerTimer.isActive())
        return false;
    // Who is told that it is over expects the new code from the next request on.
    if (!isOldAccepting())
        return true;
    m_handoverTimer.start(2ms);
    return false;
}

// Told to end it stops at once, unless it is at work: then it does not accept either.
bool Master::isOldAccepting() const
{
    const auto now = std::chrono::steady_clock::now();
    const auto &workers = m_pool.workers();
    return std::any_of(workers.begin(), workers.end(), [&](const WorkerPool::Worker &worker) {
        return worker.state == WorkerPool::State::Draining && worker.pid != 0
            && worker.since + 1s > now && m_premises->scoreboard().page(worker.slot).isReady != 0;
    });
}

void Master::reload()
{
    m_reloadTimer.stop();
    m_requests.begin(std::chrono::steady_clock::now());
    if (m_control)
        m_control->reloadBegins();
    Q_EMIT reloadBegan();
    m_notifier.reloading(monotonicNow());
    qCInfo(logMaster, "reloading");
    m_isReloading = true;
    if (const Result<ReloadPlan> plan = planNext(); !plan)
        takeFailure(plan.error());
    else if (!std::exchange(m_isCodeNew, false) && !plan->loadsApplication()
             && m_generations->hasSpawner())
        takeSettings(); // a generation without its spawner needs a new one in any case
    else if (m_nextSettings.reloadMode == ReloadMode::Replace)
        stopOldGeneration();
    else
        beginAgain();
    if (m_isReloading) {
        // To load, to start, and with reload-check to ask the old one and to start once more.
        const auto mercy = m_isReplacing ? m_nextSettings.workerReloadMercy : 0s;
        m_notifier.extendTimeout(4 * m_nextSettings.reloadTimeout + mercy + timeoutMargin);
    }
}

// What has changed is the master's alone: the workers go on as they are.
void Master::takeSettings()
{
    switchSockets();
    m_options = m_nextOptions;
    m_settings = m_nextSettings;
    takeWorkerCount();
    qCInfo(logMaster, "reloaded without loading the application anew: %d workers are wanted",
           m_pool.desired());
    endReload(ExitCode::Ok, {});
}

void Master::takeWorkerCount()
{
    const bool isReadAnew = std::exchange(m_isNextReadAnew, false);
    const int most =
        isReadAnew ? m_settings.processes.value_or(automaticWorkers()) : m_watch->demand().most();
    setDesired(most, m_settings);
}

Result<void> Master::beginGeneration()
{
    m_spawnerBegan = std::chrono::steady_clock::now();
    setLimits(m_nextSettings);
    Generations::Plan plan;
    plan.options = m_nextOptions;
    plan.isAccessLogged = m_premises->isAccessLogged(m_nextSettings);
    plan.loadTimeout = m_nextSettings.reloadTimeout;
    plan.checkPath = reloadCheckPath(m_nextSettings);
    SocketSet::Inheritance inheritance = m_premises->sockets().inheritance();
    plan.listeners = std::move(inheritance.fds);
    plan.addresses = std::move(inheritance.addresses);
    return m_generations->begin(plan);
}

void Master::beginAgain()
{
    m_spawnerTimer.stop();
    if (const Result<void> begun = beginGeneration(); !begun)
        takeFailure(begun.error());
}

// For an application that owns what can be owned once. Who connects meanwhile waits in the listen
// queue; settle() begins the new generation when the last old worker has ended.
void Master::stopOldGeneration()
{
    m_isReplacing = true;
    switchSockets();
    m_premises->scoreboard().writableControl().isReplacing = 1;
    m_generations->forget();
    m_pool.replaceAll(std::chrono::steady_clock::now());
}

// Before an old worker is told to end: it must know whose queues it is to empty.
void Master::switchSockets()
{
    m_premises->scoreboard().writableControl().retiredListeners = m_premises->sockets().commit();
    m_watch->setListeners(m_premises->sockets().inheritance().fds);
}

void Master::takeOver()
{
    m_options = m_nextOptions;
    m_settings = m_nextSettings;
    m_watch->begin();
    m_isReplacing = false;
    m_premises->scoreboard().writableControl().isReplacing = 0;
    takeWorkerCount();
    if (!std::exchange(m_isServing, true)) {
        logServing(m_premises->sockets());
        tellReady();
    }
    m_fdStore.keep(m_premises->sockets());
    letGoOfUnusedPages();
}

void Master::tellReady()
{
    m_toldStatus = statusText();
    m_notifier.ready(m_toldStatus);
    if (m_notifier.isActive())
        m_statusTimer.start(1s);
}

void Master::takeFailure(const Error &error)
{
    const QStringList lines = error.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        qCCritical(logMaster).noquote() << line;
    const QString detail = lastLine(error.text);
    if (!m_isServing) {
        noteFailure(QStringLiteral("lumosd has not started"), detail);
        m_notifier.status(lastLine(error.text));
        stop(error.code == ExitCode::Ok ? ExitCode::Software : error.code);
        return;
    }
    noteFailure(QStringLiteral("the reload has failed"), detail);
    if (m_isReplacing) {
        beginLater();
        qCWarning(logMaster).noquote()
            << QStringLiteral("the reload has failed, and the application that ran before has "
                              "ended (reload-mode = replace): it is tried again in %1 ms")
                   .arg(m_spawnerTimer.interval());
        endReload(error.code, lastLine(error.text));
        return;
    }
    qCWarning(logMaster, "the reload has failed: what ran before goes on");
    m_nextOptions = m_options;
    m_nextSettings = m_settings;
    m_isNextReadAnew = false;
    m_premises->sockets().rollBack();
    setLimits(m_settings);
    endReload(error.code, lastLine(error.text));
    if (!m_generations->hasSpawner())
        replaceSpawner();
}

// The new code has some of the places and the old code the others, which is told; who waits for the
// reload's end, and the next reload, wait for it no longer.
void Master::takeStall(const Error &error)
{
    if (!m_isReloading)
        return;
    const QString reason = lastLine(error.text);
    qCCritical(logMaster).noquote() << reason;
    noteFailure(QStringLiteral("the reload has failed"), reason);
    qCWarning(logMaster,
              "the reload has failed half-way: workers that cannot be replaced run the "
              "application as it was before; they are tried again and again");
    endReload(ExitCode::Software, reason);
}

// systemd is always told of the end, whatever it was: until then the unit is "reloading".
void Master::endReload(ExitCode code, const QString &reason)
{
    m_isReloading = m_isReplacing;
    // A configuration that is wrong is told from an application that does not load; see README.
    const ExitCode told = code == ExitCode::Config || reason.isEmpty() ? code : ExitCode::Software;
    m_requests.end(QDateTime::currentDateTimeUtc(), told, reason);
    ControlPage &control = m_premises->scoreboard().writableControl();
    control.reloadsSucceeded = lastReload().succeeded;
    control.reloadsFailed = lastReload().failed;
    if (!lastReload().isFailure())
        m_toldFailure.clear();
    tellReady();
    const QString message =
        reason.isEmpty() ? QStringLiteral("reloaded, %1").arg(workersText()) : reason;
    if (m_control)
        m_control->reloadEnded({told, message});
    Q_EMIT reloadEnded(told, message);
}

// By the way of a reload: new workers must not run other code than those that serve.
void Master::replaceSpawner()
{
    if (m_isStopping || m_generations->isBeginning() || m_spawnerTimer.isActive())
        return;
    m_isReloading = true;
    beginLater();
}

void Master::beginLater()
{
    const auto life = std::chrono::duration_cast<RespawnPolicy::Duration>(
        std::chrono::steady_clock::now() - m_spawnerBegan);
    m_spawnerTimer.start(m_spawnerPolicy.delayAfter(life));
}

} // namespace lumos
