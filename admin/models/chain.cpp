// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"

#include "models/remedywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

namespace {
struct Chain // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::Chain)
};
} // namespace

Status statusOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Good:
    case Finding::Severity::Info:
        return Status::Running;
    case Finding::Severity::Warning:
        return Status::Warning;
    case Finding::Severity::Error:
        return Status::Failed;
    case Finding::Severity::NotReached:
        break;
    }
    return Status::Stopped;
}

static int rank(Status status)
{
    switch (status) {
    case Status::Failed:
        return 3;
    case Status::Warning:
        return 2;
    case Status::Running:
        return 1;
    default:
        return 0;
    }
}

/// The worst status among the findings of @p steps.
static Status stepStatus(const Findings &check, std::initializer_list<int> steps)
{
    Status worst = Status::Unknown;
    for (const Finding &finding : check) {
        if (std::find(steps.begin(), steps.end(), int(finding.step)) == steps.end())
            continue;
        const Status status = statusOf(finding.severity);
        if (worst == Status::Unknown || rank(status) > rank(worst))
            worst = status;
    }
    return worst;
}

static Status unitStatus(const UnitState &unit)
{
    if (unit.load != UnitState::Load::Loaded)
        return Status::Unknown;
    if (unit.isActive())
        return Status::Running;
    if (unit.isFailed())
        return Status::Failed;
    return unit.activeState == u"inactive" ? Status::Stopped : Status::Busy;
}

static Status workersStatus(const PanelFacts &facts)
{
    if (!facts.server.isPresent)
        return facts.unit.isFailed() ? Status::Failed : unitStatus(facts.unit);
    if (facts.server.configuredProcesses == 0)
        return Status::Unknown;
    if (facts.server.runningProcesses == 0)
        return facts.server.state == u"starting" ? Status::Busy : Status::Failed;
    return Status::Running;
}

QList<ChainStep> chainSteps(const PanelFacts &facts, const Findings &check)
{
    const Status nginx = check.isEmpty() ? unitStatus(facts.nginx) : stepStatus(check, {2, 3});
    const Status socket = check.isEmpty()
        ? (facts.server.isPresent ? Status::Running : unitStatus(facts.unit))
        : stepStatus(check, {4});
    const Status workers = check.isEmpty() ? workersStatus(facts) : stepStatus(check, {5});
    const Status application = check.isEmpty() ? workersStatus(facts) : stepStatus(check, {6});
    const Status browser = check.isEmpty() ? Status::Running : stepStatus(check, {1});
    return {{Chain::tr("browser"), browser},
            {u"nginx"_s, nginx},
            {Chain::tr("socket"), socket},
            {Chain::tr("workers"), workers},
            {Chain::tr("application"), application}};
}

const Finding *worstFinding(const Findings &findings)
{
    for (auto severity : {Finding::Severity::Error, Finding::Severity::Warning}) {
        for (const Finding &finding : findings) {
            if (finding.severity == severity)
                return &finding;
        }
    }
    return nullptr;
}

static QString titleOf(const QString &code, Finding::Severity severity)
{
    const QList<std::pair<QLatin1StringView, QString>> titles = {
        {QLatin1StringView("socket."), Chain::tr("nginx cannot connect to the application")},
        {QLatin1StringView("application."), Chain::tr("The application does not answer")},
        {QLatin1StringView("workers."), Chain::tr("The workers do not serve")},
        {QLatin1StringView("website."), Chain::tr("The website does not lead to Lumos")},
        {QLatin1StringView("static."), Chain::tr("nginx may not read the static files")},
        {QLatin1StringView("nginx."), Chain::tr("nginx does not serve")},
        {QLatin1StringView("name."), Chain::tr("The name does not lead to this board")},
        {QLatin1StringView("boot."), Chain::tr("The site does not start at boot")},
    };
    if (severity == Finding::Severity::Warning)
        return {};
    for (const auto &[prefix, title] : titles) {
        if (code.startsWith(prefix))
            return title;
    }
    return {};
}

StateText problemText(const Finding &finding)
{
    StateText text;
    text.id = finding.code;
    text.status = statusOf(finding.severity);
    text.title = titleOf(finding.code, finding.severity);
    if (text.title.isEmpty())
        text.title = finding.text;
    else
        text.why = finding.text;
    if (finding.healer == Finding::Healer::SettingsService)
        text.button = remedyLabel(finding.remedy);
    if (finding.healer == Finding::Healer::Owner
        || finding.healer == Finding::Healer::Administrator)
        text.command = finding.remedy;
    return text;
}

} // namespace lumos
