// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a master loads its application, again and again.
#include "master.h"

#include "asowner.h"
#include "log.h"
#include "pages.h"
#include "reloadplan.h"

#include <QCoreApplication>

#include <utility>

namespace lumos {

namespace {

std::chrono::microseconds monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void logProblem(const Problem &problem)
{
    switch (problem.severity) {
    case Problem::Severity::Info:
        qCInfo(logConfig).noquote() << problem.toString();
        break;
    case Problem::Severity::Warning:
        qCWarning(logConfig).noquote() << problem.toString();
        break;
    case Problem::Severity::Error:
        qCCritical(logConfig).noquote() << problem.toString();
        break;
    }
}

QString lastLine(const QString &text)
{
    return text.trimmed().section(u'\n', -1);
}

} // namespace

void logProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        logProblem(problem);
}

void Master::requestReload()
{
    if (m_isStopping)
        return;
    m_isReloadWanted = true; // settle() begins it when its time has come
    if (m_spawnerTimer.isActive()) {
        // Nothing to wait for: a lost spawner's replacement is what a reload brings.
        m_spawnerTimer.stop();
        m_isReloading = false;
    }
}

void Master::reload()
{
    m_isReloadWanted = false;
    m_notifier.reloading(monotonicNow());
    qCInfo(logMaster, "reloading");
    const std::optional<ReadSettings> fresh = readAgain();
    if (!fresh) {
        m_notifier.ready(
            QStringLiteral("reload refused: the configuration has errors, see the log"));
        return;
    }
    const ReloadPlan plan = planReload(m_options, fresh->options);
    for (const QString &key : plan.restartRequired)
        qCWarning(logMaster).noquote()
            << QStringLiteral("the change of %1 takes a restart; the running value stays").arg(key);
    Result<Settings> settings = settingsFromOptions(plan.options);
    if (!settings) {
        takeFailure(settings.error());
        return;
    }
    m_nextOptions = plan.options;
    m_nextSettings = *std::move(settings);
    // A generation without its spawner needs a new one in any case.
    const bool loads = std::exchange(m_isCodeNew, false) || plan.loadsApplication();
    if (!loads && m_generations->hasSpawner()) {
        takeSettings();
        return;
    }
    m_isReloading = true;
    beginAgain();
}

// What has changed is the master's alone: the workers go on as they are.
void Master::takeSettings()
{
    m_options = m_nextOptions;
    m_settings = m_nextSettings;
    setDesired(m_settings.processes.value_or(automaticWorkers()));
    qCInfo(logMaster, "reloaded without loading the application anew: %d workers are wanted",
           m_pool.desired());
    m_notifier.ready(statusText());
}

std::optional<ReadSettings> Master::readAgain()
{
    // A root that reads what the owner's symbolic link names would quote it in its messages.
    const Result<AsOwner> asOwner = AsOwner::enterFor(m_source.iniFile, m_premises->identity());
    if (!asOwner) {
        qCWarning(logMaster).noquote() << asOwner.error().text;
        return std::nullopt;
    }
    ReadSettings fresh = readSettings(m_source);
    logProblems(fresh.problems);
    if (hasErrors(fresh.problems)) {
        qCWarning(logMaster, "the configuration has errors: the running one stays");
        return std::nullopt;
    }
    return fresh;
}

Result<void> Master::beginGeneration()
{
    m_spawnerBegan = std::chrono::steady_clock::now();
    return m_generations->begin(m_nextOptions, m_premises->isAccessLogged(m_nextSettings),
                                m_nextSettings.reloadTimeout);
}

void Master::beginAgain()
{
    m_spawnerTimer.stop();
    if (const Result<void> begun = beginGeneration(); !begun)
        takeFailure(begun.error());
}

void Master::takeOver()
{
    m_options = m_nextOptions;
    m_settings = m_nextSettings;
    m_desiredBefore.reset();
    m_watch->begin();
    if (!std::exchange(m_isServing, true)) {
        logServing(m_premises->sockets());
        m_notifier.ready(statusText());
    }
    letGoOfUnusedPages();
}

void Master::takeFailure(const Error &error)
{
    const QStringList lines = error.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        qCCritical(logMaster).noquote() << line;
    m_nextOptions = m_options;
    m_nextSettings = m_settings;
    if (!m_isServing) {
        m_notifier.status(lastLine(error.text));
        stop(error.code == ExitCode::Ok ? ExitCode::Software : error.code);
        return;
    }
    m_isReloading = false;
    qCWarning(logMaster, "the reload has failed: what ran before goes on");
    m_notifier.ready(QStringLiteral("reload failed: ") + lastLine(error.text));
    if (m_desiredBefore)
        setDesired(*m_desiredBefore);
    m_desiredBefore.reset();
    if (!m_generations->hasSpawner())
        replaceSpawner();
}

// By the way of a reload: new workers must not run other code than those that serve.
void Master::replaceSpawner()
{
    if (m_isStopping || m_generations->isBeginning() || m_spawnerTimer.isActive())
        return;
    const auto life = std::chrono::duration_cast<RespawnPolicy::Duration>(
        std::chrono::steady_clock::now() - m_spawnerBegan);
    m_isReloading = true;
    m_spawnerTimer.start(m_spawnerPolicy.delayAfter(life));
}

} // namespace lumos
