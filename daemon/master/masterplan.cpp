// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reload is to bring, as the configuration says now.
#include "master.h"

#include "asowner.h"
#include "log.h"

#include <algorithm>

namespace lumos {

namespace {

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

} // namespace

void logProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        logProblem(problem);
}

Result<ReloadPlan> Master::planNext()
{
    const Result<ReadSettings> fresh = readAgain();
    if (!fresh)
        return tl::unexpected(fresh.error());
    m_configETag = fresh->etag;
    ReloadPlan plan = planReload(m_options, fresh->options);
    m_isRestartRequired = !plan.restartRequired.isEmpty();
    for (const QString &key : plan.restartRequired)
        qCWarning(logMaster).noquote()
            << QStringLiteral("the change of %1 takes a restart; the running value stays").arg(key);
    Result<Settings> settings = settingsFromOptions(plan.options);
    if (!settings)
        return tl::unexpected(settings.error());
    const Result<void> prepared = m_premises->sockets().prepare(
        *settings, SocketPolicy::from(*settings, m_premises->identity()));
    if (!prepared)
        return tl::unexpected(prepared.error());
    m_nextOptions = plan.options;
    m_nextSettings = *std::move(settings);
    m_isNextReadAnew = true;
    return plan;
}

Result<ReadSettings> Master::readAgain()
{
    // A root that reads what the owner's symbolic link names would quote it in its messages.
    const Result<AsOwner> asOwner = AsOwner::enterFor(m_source.iniFile, m_premises->identity());
    if (!asOwner)
        return tl::unexpected(asOwner.error());
    ReadSettings fresh = readSettings(m_source);
    const auto error =
        std::find_if(fresh.problems.begin(), fresh.problems.end(), [](const Problem &problem) {
            return problem.severity == Problem::Severity::Error;
        });
    if (error == fresh.problems.end()) {
        logProblems(fresh.problems);
        return fresh;
    }
    // The first one is the reason, which is told once the others are.
    const QString reason = error->toString();
    fresh.problems.erase(error);
    logProblems(fresh.problems);
    return fail(reason, ExitCode::Config);
}

} // namespace lumos
