// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "models/chain.h"
#include "models/siteaddress.h"
#include "pages/overviewfigures.h"
#include "qrdialog.h"
#include "widgets/card.h"
#include "widgets/chainview.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/pulse.h"
#include "widgets/servicebanner.h"
#include "widgets/stateview.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_figures(new OverviewFigures(this))
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
    body()->addWidget(m_banner);
    body()->addWidget(m_answer);
    body()->addLayout(chainRow);
    body()->addWidget(m_problem);
    buildFirstStart();
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
    connect(m_banner, &ServiceBanner::qrCodeWanted, this,
            [this](const QStringList &addresses) { showQrCode(addresses, this); });
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
    const QString command = u"sudo systemctl start nginx"_s;
    m_parts.nginx.start(
        [this, command](const BusResult<bool> &result) { tellStart(result, command); });
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
    m_figures->showFigures(m_parts);
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
            if (problem->button.isEmpty()) {
                problem->button = tr("&Show all steps");
                problem->action = StateAction::OpenDiagnose;
            }
        }
    }
    m_problem->setVisible(problem.has_value());
    m_problem->setWorthKnowing(isWarning);
    if (problem)
        m_problem->setState(*problem);
    // When something is broken, the figures give way.
    m_figures->setVisible(facts.server.isPresent);
}

void OverviewPage::beat()
{
    m_parts.server.refresh();
    const ServerState &server = m_parts.server.state();
    m_parts.throughput.add(server, QDateTime::currentDateTime());
    if (server.isPresent)
        m_figures->showFigures(m_parts);
}

void OverviewPage::setNarrow(bool isNarrow)
{
    Page::setNarrow(isNarrow);
    m_figures->setNarrow(isNarrow);
}

} // namespace lumos
