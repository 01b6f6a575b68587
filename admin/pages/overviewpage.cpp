// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "models/board.h"
#include "models/chain.h"
#include "models/format.h"
#include "models/siteaddress.h"
#include "widgets/card.h"
#include "widgets/chainview.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/historygraph.h"
#include "widgets/pulse.h"
#include "widgets/servicebanner.h"
#include "widgets/stateview.h"

#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

OverviewPage::OverviewPage(PanelParts &parts, QWidget *parent)
    : Page(u"overview"_s, tr("Overview"), parent)
    , m_parts(parts)
    , m_banner(new ServiceBanner(this))
    , m_chain(new ChainView(this))
    , m_check(new QPushButton(tr("C&heck"), this))
    , m_answer(new StateView(StateView::Size::Card, this))
    , m_problem(new StateView(StateView::Size::Card, this))
    , m_figures(new CardRow(this))
    , m_figureLine(new TextLabel(TextLabel::Role::Body, this))
    , m_chainCheck(parts.settings)
    , m_ownAddresses(ownAddresses())
{
    m_check->setAccessibleDescription(
        tr("Looks at every step from the browser to the application"));
    m_check->setMinimumHeight(36);
    auto *chainRow = new QHBoxLayout;
    chainRow->setSpacing(2 * spaceUnit(*this));
    chainRow->addWidget(m_chain, 1);
    chainRow->addWidget(m_check, 0, Qt::AlignVCenter);
    buildFigures();
    body()->addWidget(m_banner);
    body()->addWidget(m_answer);
    body()->addLayout(chainRow);
    body()->addWidget(m_problem);
    buildFirstStart();
    body()->addWidget(m_figureLine);
    body()->addWidget(m_figures);
    m_answer->hide();
    m_problem->hide();

    connectBanner();
    connect(m_check, &QPushButton::clicked, &m_chainCheck, &ChainCheck::check);
    connect(&m_chainCheck, &ChainCheck::changed, this, &OverviewPage::showState);
    connect(m_problem, &StateView::actionWanted, this, [this](StateAction action) {
        if (action == StateAction::None)
            carryOutRemedy();
        else
            Q_EMIT actionWanted(action);
    });
    connect(m_problem, &StateView::hideWanted, this, &OverviewPage::hideWarning);
    connect(m_answer, &StateView::actionWanted, m_answer, &QWidget::hide);
    connect(&m_parts.applying, &Applying::appliedChanges, &m_chainCheck, &ChainCheck::expire);
    connect(new Pulse(this), &Pulse::beat, this, &OverviewPage::beat);
    showWhenSeen(m_parts, [this]() { showState(); });
}

void OverviewPage::buildFigures()
{
    auto *requests = new Card(tr("Requests"), this);
    m_rate = new TextLabel(TextLabel::Role::Figure, this);
    m_slow = new TextLabel(TextLabel::Role::Caption, this);
    m_rateGraph = new HistoryGraph(HistoryGraph::Kind::Rate, this);
    m_slowGraph = new HistoryGraph(HistoryGraph::Kind::Slowest, this);
    requests->body()->addWidget(m_rate);
    requests->body()->addWidget(m_rateGraph);
    requests->body()->addWidget(m_slow);
    requests->body()->addWidget(m_slowGraph);
    requests->body()->addStretch(1);
    auto *workers = new Card(tr("Workers"), this);
    m_workers = new TextLabel(TextLabel::Role::Figure, this);
    m_load = new TextLabel(TextLabel::Role::Caption, this);
    m_board = new TextLabel(TextLabel::Role::Caption, this);
    m_loadGraph = new HistoryGraph(HistoryGraph::Kind::Load, this);
    workers->body()->addWidget(m_workers);
    workers->body()->addWidget(m_loadGraph);
    workers->body()->addWidget(m_load);
    workers->body()->addWidget(m_board);
    workers->body()->addStretch(1);
    m_figures->add(requests);
    m_figures->add(workers);
}

void OverviewPage::buildFirstStart()
{
    m_firstStart = new Card(tr("Serve your application"), this);
    auto *text = new TextLabel(tr("Choose the folder of your Flask or other Python application; "
                                  "everything else is filled in for you to look at."),
                               TextLabel::Role::Body, this);
    auto *choose = new QPushButton(tr("Choose the &folder \u2026"), this);
    choose->setMinimumHeight(40);
    choose->setDefault(true);
    new FocusRing(choose);
    choose->setAccessibleDescription(text->text());
    m_welcome = new TextLabel(TextLabel::Role::Caption, this);
    m_firstStart->body()->addWidget(text);
    m_firstStart->body()->addWidget(choose, 0, Qt::AlignLeading);
    m_firstStart->body()->addWidget(m_welcome);
    connect(choose, &QPushButton::clicked, this,
            [this]() { Q_EMIT actionWanted(StateAction::ChooseFolder); });
    body()->addWidget(m_firstStart);
    m_firstStart->hide();
}

void OverviewPage::connectBanner()
{
    const QString name = m_parts.names.unit;
    connect(m_banner, &ServiceBanner::startWanted, this, &OverviewPage::startService);
    connect(m_banner, &ServiceBanner::restartWanted, this, &OverviewPage::restartService);
    connect(m_banner, &ServiceBanner::reloadWanted, this, &OverviewPage::reloadCode);
    connect(m_banner, &ServiceBanner::clearFailureWanted, this, &OverviewPage::clearFailure);
    connect(m_banner, &ServiceBanner::stopWanted, this, [this, name]() {
        m_parts.unit.stop([this, name](const BusResult<bool> &result) {
            tell(result, u"sudo systemctl stop %1"_s.arg(name));
        });
    });
    connect(m_banner, &ServiceBanner::startAtBootWanted, this, [this, name](bool isWanted) {
        m_parts.unit.setStartsAtBoot(isWanted, [this, name, isWanted](const BusResult<bool> &done) {
            tell(done, u"sudo systemctl %1 %2"_s.arg(isWanted ? u"enable"_s : u"disable"_s, name));
            showState(); // the check mark shows what systemd says, not what was clicked
        });
    });
}

void OverviewPage::startService()
{
    const QString command = u"sudo systemctl start %1"_s.arg(m_parts.names.unit);
    m_parts.unit.start(
        [this, command](const BusResult<bool> &result) { tellStart(result, command); });
}

void OverviewPage::restartService()
{
    const QString command = u"sudo systemctl restart %1"_s.arg(m_parts.names.unit);
    m_parts.unit.restart(
        [this, command](const BusResult<bool> &result) { tellStart(result, command); });
}

void OverviewPage::clearFailure()
{
    const QString command = u"sudo systemctl reset-failed %1"_s.arg(m_parts.names.unit);
    m_parts.unit.resetFailed(
        [this, command](const BusResult<bool> &result) { tell(result, command); });
}

void OverviewPage::reloadCode()
{
    const QString command = u"sudo systemctl reload %1"_s.arg(m_parts.names.unit);
    m_parts.server.reload(
        [this, command](const BusResult<bool> &result) { tell(result, command); });
}

void OverviewPage::startNginx()
{
    m_parts.nginx.start(
        [this](const BusResult<bool> &result) { tell(result, u"sudo systemctl start nginx"_s); });
}

void OverviewPage::tellStart(const BusResult<bool> &result, const QString &command)
{
    // systemd's word for it; the state that comes with it has the reason.
    const bool isToldByState = !result && result.error().text == u"failed";
    tell(isToldByState ? BusResult<bool>(true) : result, command);
}

void OverviewPage::tell(const BusResult<bool> &result, const QString &command)
{
    m_answer->setVisible(!result);
    if (result)
        return;
    StateText text;
    text.id = u"answer"_s;
    text.status = result.error().isRefusal() ? Status::Warning : Status::Failed;
    text.title = result.error().isRefusal() ? tr("Nothing was changed: no password was given")
                                            : tr("That did not work");
    text.why = result.error().isRefusal()
        ? tr("A desktop without a password prompt can use the command instead.")
        : result.error().text;
    text.button = tr("&OK");
    text.command = command;
    m_answer->setState(text);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_chainCheck.setWatched(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_chainCheck.setWatched(false);
}

const Finding *OverviewPage::worstShown() const
{
    const Findings &found = m_chainCheck.findings();
    const auto isShown = [this](const Finding &finding) {
        return finding.severity == Finding::Severity::Error
            || (finding.severity == Finding::Severity::Warning
                && !m_hiddenWarnings.contains(finding.text));
    };
    const Finding *worst = worstFinding(found);
    if (!worst || isShown(*worst))
        return worst;
    const auto next = std::find_if(found.cbegin(), found.cend(), isShown);
    return next == found.cend() ? nullptr : &*next;
}

void OverviewPage::hideWarning()
{
    const Finding *worst = worstShown();
    if (!worst || worst->severity != Finding::Severity::Warning)
        return;
    m_hiddenWarnings.append(worst->text);
    showProblem();
}

void OverviewPage::carryOutRemedy()
{
    const Finding *worst = worstShown();
    if (!worst)
        return;
    const bool isKnown =
        m_parts.settings.runRemedy(worst->remedy, [this](const BusResult<bool> &result) {
            tell(result, u"lumosctl diagnose --fix"_s);
            m_parts.settings.refresh();
            m_chainCheck.expire(); // a remedy is believed when the check says so
        });
    if (!isKnown)
        Q_EMIT actionWanted(StateAction::OpenDiagnose);
}

void OverviewPage::showState()
{
    const PanelFacts facts = m_parts.facts();
    m_banner->setFacts(facts);
    const PendingChanges &pending = m_parts.pending;
    m_banner->setAddresses(siteAddresses(pending.effective().value({u"site"_s, u"listen"_s}),
                                         pending.effective().value({u"site"_s, u"server-name"_s}),
                                         QSysInfo::machineHostName(), m_ownAddresses));
    m_chainCheck.setFacts(facts);
    m_chain->setSteps(chainSteps(facts, m_chainCheck.findings()));
    m_check->setVisible(facts.settingsPresent);
    m_check->setEnabled(!m_chainCheck.isChecking());
    m_firstStart->setVisible(facts.servesBuiltinPage && m_parts.isEditable());
    m_welcome->setText(tr("No application yet? The welcome page is served at the address above."));
    showProblem();
    showFigures();
}

void OverviewPage::showProblem()
{
    const PanelFacts facts = m_parts.facts();
    std::optional<StateText> problem = settingsObstacle(facts);
    bool isWarning = false;
    if (!problem || facts.server.isPresent) {
        if (auto trouble = serviceTrouble(facts))
            problem = trouble;
        else if (auto nginx = nginxTrouble(facts))
            problem = nginx;
        else if (const Finding *worst = worstShown()) {
            problem = problemText(*worst);
            isWarning = worst->severity == Finding::Severity::Warning;
            if (worst->healer == Finding::Healer::SettingsService)
                problem->button = tr("Repair &it");
            else {
                problem->button = tr("&Show all steps");
                problem->action = StateAction::OpenDiagnose;
            }
        }
    }
    m_problem->setVisible(problem.has_value());
    m_problem->setHideable(isWarning);
    if (problem)
        m_problem->setState(*problem);
    // When something is broken, the figures give way.
    const bool isBroken = !facts.server.isPresent;
    m_figures->setVisible(!isBroken && !isNarrow());
    m_figureLine->setVisible(!isBroken && isNarrow());
}

void OverviewPage::showFigures()
{
    const ServerState &server = m_parts.server.state();
    const Throughput &throughput = m_parts.throughput;
    for (HistoryGraph *graph : {m_rateGraph, m_slowGraph, m_loadGraph})
        graph->setThroughput(throughput);
    const QString rate = formatRate(throughput.requestsPerSecond());
    const QString running = formatCount(server.runningProcesses);
    const QString configured = formatCount(server.configuredProcesses);
    m_rate->setText(rate);
    const auto slow = slowestTwentieth(server.stats);
    m_slow->setText(slow ? tr("95 % within %1 ms").arg(formatCount(quint64(std::ceil(*slow))))
                         : tr("%1 since the start").arg(formatCount(server.requests)));
    m_workers->setText(tr("%1 of %2", "workers that serve").arg(running, configured));
    const quint64 memory = totalMemory(server.workers);
    const QString busy = tr("%Ln busy", "workers", pluralNumber(throughput.active()));
    const QString waiting = tr("%Ln waiting", "requests", pluralNumber(throughput.waiting()));
    QStringList load = {busy, waiting};
    if (memory > 0)
        load.append(formatBytes(memory));
    m_load->setText(load.join(u" \u00b7 "_s));
    QStringList board = {tr("cores %1").arg(formatCount(quint64(QThread::idealThreadCount())))};
    if (const auto temperature = BoardHealth::readTemperature(m_parts.boardRoot))
        board.append(tr("board %1", "temperature").arg(formatTemperature(*temperature)));
    m_board->setText(board.join(u" \u00b7 "_s));
    QStringList line = {rate, tr("%1 of %2 workers").arg(running, configured), busy};
    if (memory > 0)
        line.append(formatBytes(memory));
    m_figureLine->setText(line.join(u" \u00b7 "_s));
}

void OverviewPage::beat()
{
    m_parts.server.refresh();
    const ServerState &server = m_parts.server.state();
    m_parts.throughput.add(server, QDateTime::currentDateTime());
    if (server.isPresent)
        showFigures();
}

void OverviewPage::setNarrow(bool isNarrow)
{
    Page::setNarrow(isNarrow);
    m_figures->setNarrow(isNarrow);
    showProblem();
}

} // namespace lumos
