// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servepage.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/settingrow.h"
#include "widgets/stateview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

ServePage::ServePage(PanelParts &parts, QWidget *parent)
    : Page(u"serve"_s, tr("Serve your application"), parent)
    , m_parts(parts)
    , m_folder(new TextLabel(TextLabel::Role::Fixed, this))
    , m_failure(new StateView(StateView::Size::Card, this))
    , m_form(new Card({}, this))
{
    body()->addWidget(m_folder);
    body()->addWidget(m_failure);
    body()->addWidget(m_form);
    m_failure->hide();
    m_form->hide();
    buildForm();
    connect(&m_inspector, &Inspector::proposed, this, &ServePage::showProposal);
    connect(&m_inspector, &Inspector::failed, this, &ServePage::showFailure);
    connect(m_failure, &StateView::actionWanted, this, [this](StateAction action) {
        if (action == StateAction::Retry)
            serve();
        else
            chooseFolder();
    });
    showWhenSeen(m_parts, [this]() { m_workers->setAutomatic(m_parts.automaticWorkers()); });
    connect(&m_parts.applying, &Applying::appliedChanges, this, &ServePage::afterApply);
    connect(&m_parts.applying, &Applying::changed, this, [this]() {
        const bool isUnderWay =
            m_isSwitchingSite || m_parts.applying.phase() == Applying::Phase::UnderWay;
        m_serve->setEnabled(!isUnderWay);
        // Refused: what is applied later may be something else.
        m_isServing = m_isServing && isUnderWay;
    });
}

void ServePage::buildForm()
{
    // First, as they stand there: Tab goes in the order of birth.
    m_serve = new QPushButton(tr("&Serve it"), this);
    m_other = new QPushButton(tr("&Choose another folder \u2026"), this);
    const auto key = [](const QString &name) { return SettingKey{u"lumos"_s, name}; };
    PendingChanges &pending = m_parts.pending;
    m_entry = new SettingRow(tr("&Entry point"), key(u"module"_s), pending, this);
    m_entryBox = m_entry->addChoice({}, true);
    m_environment = new SettingRow(tr("Envir&onment"), key(u"virtualenv"_s), pending, this);
    m_environment->addText(tr("the system's Python"));
    auto *user = new SettingRow(tr("Run as &user"), key(u"uid"_s), pending, this);
    user->addText({});
    m_account = new TextLabel(TextLabel::Role::Caption, this);
    m_workers = new SettingRow(tr("Wo&rkers"), key(u"processes"_s), pending, this);
    m_workers->addCount(1, 1000);
    auto *port = new SettingRow(tr("Por&t"), {u"site"_s, u"listen"_s}, pending, this);
    port->addText(u"80"_s);
    port->setNote(tr("At every name and address that no other site of this board claims."));
    auto *files = new SettingRow(tr("Static &files"), {u"site"_s, u"static"_s}, pending, this);
    files->addText(tr("no folder"));
    m_notes = new TextLabel(TextLabel::Role::Body, this);
    m_serve->setDefault(true);
    new FocusRing(m_serve);
    m_other->setAccessibleDescription(tr("Looks at the folder and fills everything in"));
    m_serve->setAccessibleDescription(tr("Applies everything below, with one password"));
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QPushButton *button : {m_serve, m_other}) {
        button->setMinimumHeight(40);
        buttons->addWidget(button);
    }
    QVBoxLayout *form = m_form->body();
    form->addWidget(m_notes);
    form->addLayout(buttons);
    for (QWidget *row : std::initializer_list<QWidget *>{m_entry, m_environment, user, m_account,
                                                         m_workers, port, files})
        form->addWidget(row);
    connect(m_serve, &QPushButton::clicked, this, &ServePage::serve);
    connect(m_other, &QPushButton::clicked, this, &ServePage::chooseFolder);
}

void ServePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder of your application"),
                                   QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ServePage::inspect);
    dialog->open();
}

void ServePage::inspect(const QString &folder)
{
    m_failure->hide();
    m_form->hide();
    m_folder->setText(tr("Looking at %1 \u2026").arg(folder));
    Q_EMIT folderChosen();
    m_inspector.inspect(folder);
}

void ServePage::showFailure(const QString &reason)
{
    m_folder->setText({});
    StateText text;
    text.id = u"inspect-failed"_s;
    text.status = Status::Failed;
    text.title = tr("The folder could not be looked at");
    text.why = reason;
    text.button = tr("&Choose another folder \u2026");
    m_failure->setState(text);
    m_failure->show();
}

void ServePage::showProposal(const Proposal &proposal)
{
    m_proposal = proposal;
    m_folder->setText(proposal.folder);
    if (proposal.entries.isEmpty()) {
        const QString why = proposal.notes.isEmpty()
            ? tr("No Python file of it makes a WSGI application.")
            : proposal.notes.first().text;
        showFailure(why);
        return;
    }
    m_entryBox->blockSignals(true);
    m_entryBox->clear();
    for (const Proposal::Choice &entry : proposal.entries)
        m_entryBox->addItem(entry.target);
    m_entryBox->blockSignals(false);
    for (const auto &[key, value] : proposal.settings())
        m_parts.pending.set(key, value);
    m_entry->setNote(proposal.entries.first().place);
    m_environment->setNote(proposal.environmentText);
    m_workers->setNote(proposal.processesReason);
    m_account->setText(
        proposal.groups.isEmpty()
            ? QString()
            : tr("With this account's own groups: %1.").arg(proposal.groups.join(u", "_s)));
    m_account->setVisible(!proposal.groups.isEmpty());
    showNotes();
    m_failure->hide();
    m_form->show();
    m_serve->setFocus();
}

void ServePage::showNotes()
{
    QStringList lines;
    for (const Proposal::Note &note : m_proposal.notes) {
        if (note.severity == Finding::Severity::Info)
            continue;
        lines.append(note.text);
        if (!note.remedy.isEmpty())
            lines.append(u"    "_s + note.remedy);
    }
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void ServePage::serve()
{
    m_isServing = true;
    const UnitState &unit = m_parts.unit.state();
    m_wasStopped = unit.load == UnitState::Load::Loaded && !unit.isActive();
    const bool switchesSiteOn = !m_parts.settings.values().isSiteOn
        && m_parts.nginx.state().load == UnitState::Load::Loaded;
    m_failure->hide();
    if (m_parts.pending.isEmpty()) { // all of it is in force
        if (switchesSiteOn)
            switchSiteOn();
        else
            afterApply();
    } else if (switchesSiteOn) {
        m_parts.applying.applyWithSite();
    } else {
        m_parts.applying.apply();
    }
}

void ServePage::switchSiteOn()
{
    m_serve->setEnabled(false);
    m_isSwitchingSite = true;
    m_parts.settings.setSiteEnabled(true, [this](const BusResult<bool> &answer) {
        m_isSwitchingSite = false;
        m_serve->setEnabled(true);
        m_parts.settings.refresh();
        if (answer)
            afterApply();
        else
            showSiteRefused(answer.error());
    });
}

void ServePage::showSiteRefused(const BusError &error)
{
    m_isServing = false;
    StateText text;
    text.id = u"site-refused"_s;
    text.status = error.isRefusal() ? Status::Warning : Status::Failed;
    text.title = tr("The site is not switched on");
    text.why = error.isRefusal() ? tr("No password was given.") : error.text;
    text.button = tr("Try agai&n");
    text.action = StateAction::Retry;
    text.command = u"lumosctl site on"_s;
    m_failure->setState(text);
    m_failure->show();
}

void ServePage::afterApply()
{
    if (!std::exchange(m_isServing, false))
        return;
    // An installed Lumos runs already; these ask for a password only where it does not.
    const UnitState &unit = m_parts.unit.state();
    if (unit.load == UnitState::Load::Loaded && !unit.startsAtBoot())
        m_parts.unit.setStartsAtBoot(true, [](const BusResult<bool> &) {});
    // One that has just been restarted may not have said yet that it is back.
    if (m_wasStopped && !unit.isActive())
        m_parts.unit.start([](const BusResult<bool> &) {});
    Q_EMIT served();
}

} // namespace lumos
