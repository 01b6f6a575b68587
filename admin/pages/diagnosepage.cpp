// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosepage.h"

#include "models/chain.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/stateview.h"
#include "widgets/statusshape.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

DiagnosePage::DiagnosePage(PanelParts &parts, QWidget *parent)
    : Page(u"diagnose"_s, tr("Diagnose"), parent)
    , m_parts(parts)
    , m_again(new QPushButton(tr("C&heck again"), this))
    , m_copy(new QPushButton(tr("&Copy report"), this))
    , m_card(new Card({}, this))
    , m_wait(new TextLabel(TextLabel::Role::Body, this))
    , m_boardRow(new QWidget(this))
    , m_boardWords(new FlowLayout(m_boardRow, 2 * spaceUnit(*this)))
    , m_clock(parts.boardBus, u"org.freedesktop.timedate1"_s, u"/org/freedesktop/timedate1"_s)
    , m_answer(new TextLabel(TextLabel::Role::Body, this))
{
    m_again->setAccessibleDescription(
        tr("Looks at every step from the browser to the application"));
    m_copy->setAccessibleDescription(tr("Copies the steps as plain text, made for a forum post"));
    for (QPushButton *button : {m_again, m_copy}) {
        button->setMinimumHeight(36);
        addTitleWidget(button);
    }
    body()->addWidget(m_wait);
    body()->addWidget(m_answer);
    body()->addWidget(m_card);
    body()->addWidget(m_boardRow);
    m_boardRow->hide();
    m_answer->hide();
    m_wait->hide();
    connect(m_again, &QPushButton::clicked, this, &DiagnosePage::check);
    connect(m_copy, &QPushButton::clicked, this, [this]() {
        QGuiApplication::clipboard()->setText(
            diagnosisReport(m_steps, boardWords(m_board), m_parts.version));
    });
    lookWhenShown(m_parts, [this]() { check(); });
    m_steps = diagnosisSteps({});
    showSteps();
}

void DiagnosePage::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    m_again->setEnabled(false);
    m_wait->setText(tr("Looking \u2026"));
    m_wait->show();
    lookAtBoard();
    m_parts.settings.diagnose([this](const BusResult<Findings> &answer) {
        m_isChecking = false;
        m_again->setEnabled(true);
        m_wait->setVisible(!answer);
        if (!answer) {
            m_wait->setText(tr("The check did not run: %1").arg(answer.error().text));
            return;
        }
        m_steps = diagnosisSteps(*answer);
        showSteps();
    });
}

void DiagnosePage::lookAtBoard()
{
    const auto wasClockSet = m_board.isClockSet;
    m_board = BoardHealth::read(m_parts.boardRoot);
    m_board.isClockSet = wasClockSet;
    showBoard();
    m_clock.getAll(m_clock.path(), m_clock.service(), [this](const BusResult<QVariantMap> &all) {
        const QVariant isSet = all ? all->value(u"NTPSynchronized"_s) : QVariant();
        m_board.isClockSet = isSet.isValid() ? std::optional(isSet.toBool()) : std::nullopt;
        showBoard();
    });
}

void DiagnosePage::showBoard()
{
    while (QLayoutItem *item = m_boardWords->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const QList<BoardWord> words = boardWords(m_board);
    m_boardRow->setVisible(!words.isEmpty());
    QStringList texts;
    m_boardWords->addWidget(new QLabel(tr("Board:"), m_boardRow));
    for (const BoardWord &word : words) {
        auto *shown = new StatusLabel(m_boardRow);
        shown->setStatus(word.status, word.text);
        m_boardWords->addWidget(shown);
        texts.append(word.text);
    }
    m_boardRow->setAccessibleName(tr("Board:"));
    m_boardRow->setAccessibleDescription(QLocale().createSeparatedList(texts));
}

void DiagnosePage::showSteps()
{
    while (QLayoutItem *item = m_card->body()->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    bool hasOpen = false;
    for (const DiagnosisStep &step : m_steps) {
        const bool isOpen = !hasOpen && step.status == Status::Failed;
        hasOpen = hasOpen || isOpen;
        addStep(step, isOpen || step.status == Status::Warning);
    }
}

void DiagnosePage::addStep(const DiagnosisStep &step, bool isOpen)
{
    auto *row = new QWidget(m_card);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(3 * spaceUnit(*this) / 2);
    auto *shape = new StatusLabel(row);
    shape->setStatus(step.status, {});
    auto *name =
        new QLabel(tr("%1 %2", "number, step").arg(QString::number(step.number), step.name), row);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *text = new TextLabel(step.text(), TextLabel::Role::Body, row);
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    row->setAccessibleName(
        tr("%1 %2: %3", "number, step, state")
            .arg(QString::number(step.number), step.name, statusWord(step.status)));
    row->setAccessibleDescription(step.text());
    m_card->body()->addWidget(row);
    if (!isOpen)
        return;
    for (const Finding &finding : step.findings) {
        if (finding.severity == Finding::Severity::Error
            || finding.severity == Finding::Severity::Warning)
            addRemedy(finding);
    }
}

void DiagnosePage::addRemedy(const Finding &finding)
{
    const StateText text = problemText(finding);
    if (text.button.isEmpty() && text.command.isEmpty())
        return;
    auto *view = new StateView(StateView::Size::Card, m_card);
    view->setState(text);
    m_card->body()->addWidget(view);
    connect(view, &StateView::actionWanted, this, [this, view, remedy = finding.remedy]() {
        view->setBusy(tr("Under way \u2026"));
        const bool isKnown =
            m_parts.settings.runRemedy(remedy, [this](const BusResult<bool> &result) {
                m_answer->setVisible(!result);
                if (!result)
                    m_answer->setText(result.error().isRefusal()
                                          ? tr("Nothing was changed: no password was given")
                                          : result.error().text);
                m_parts.settings.refresh();
                check(); // a remedy is believed when the check says so
            });
        if (!isKnown)
            view->setBusy(tr("This panel is too old for that remedy"));
    });
}

} // namespace lumos
