// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerspage.h"

#include "models/format.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/historygraph.h"
#include "widgets/numberfield.h"
#include "widgets/pulse.h"
#include "widgets/settingrow.h"
#include "widgets/stateview.h"
#include "widgets/workerstable.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static SettingKey processesKey()
{
    return {u"lumos"_s, u"processes"_s};
}

WorkersPage::WorkersPage(PanelParts &parts, QWidget *parent)
    : Page(u"workers"_s, tr("Workers"), parent)
    , m_parts(parts)
    , m_board(BoardFacts::ofThisBoard())
    , m_main(new QWidget(this))
    , m_stackView(new QWidget(this))
{
    column(m_main, 2);
    body()->addWidget(m_main);
    body()->addWidget(m_stackView);
    buildSettings();
    buildGraphs();
    buildTable();
    buildStack();
    m_stackView->hide();

    connect(&m_parts.pending, &PendingChanges::changed, this, &WorkersPage::showSuggestion);
    connect(new Pulse(this), &Pulse::beat, this, [this]() {
        m_parts.server.refresh();
        m_parts.throughput.add(m_parts.server.state(), QDateTime::currentDateTime());
        m_model.sample();
        showLoad();
    });
    showWhenSeen(m_parts, [this]() { showState(); });
}

void WorkersPage::buildSettings()
{
    auto *card = new Card({}, this);
    m_count = new SettingRow(tr("&Number"), processesKey(), m_parts.pending, this);
    m_count->addCount(1, 1000, tr("How many requests are answered at the same time"));
    m_suggestion = new TextLabel(TextLabel::Role::Caption, this);
    m_useSuggestion = new QPushButton(this);
    m_useSuggestion->setMinimumHeight(36);
    auto *suggestion = new FlowLayout(nullptr, spaceUnit(*this));
    suggestion->addWidget(m_suggestion);
    suggestion->addWidget(m_useSuggestion);
    m_threads = new SettingRow(tr("Re&quests at once per worker"), {u"lumos"_s, u"threads"_s},
                               m_parts.pending, this);
    m_threads->addNumber(1, 1000, {}, tr("More than one only when the code is thread-safe"));
    m_timeLimit = new SettingRow(tr("Tim&e limit per request"), {u"lumos"_s, u"harakiri"_s},
                                 m_parts.pending, this);
    m_timeLimit
        ->addNumber(0, 86400, tr(" s", "seconds, after a number"),
                    tr("Ends a request, and its worker, after so long"))
        ->setLeastWord(tr("off", "no time limit"));
    card->body()->addWidget(m_count);
    card->body()->addLayout(suggestion);
    card->body()->addWidget(m_threads);
    card->body()->addWidget(m_timeLimit);
    m_main->layout()->addWidget(card);
    connect(m_useSuggestion, &QPushButton::clicked, this,
            [this]() { m_parts.pending.set(processesKey(), QString::number(m_suggested)); });
}

/// The last minute: who is busy and who waits, and how long a request takes.
void WorkersPage::buildGraphs()
{
    m_graphs = new CardRow(this);
    const auto addCard = [this](TextLabel *&text, HistoryGraph *&graph, HistoryGraph::Kind kind) {
        auto *card = new Card({}, this);
        text = new TextLabel(TextLabel::Role::Body, this);
        graph = new HistoryGraph(kind, this);
        card->body()->addWidget(text);
        card->body()->addWidget(graph);
        m_graphs->add(card);
    };
    addCard(m_load, m_loadGraph, HistoryGraph::Kind::Load);
    addCard(m_slow, m_slowGraph, HistoryGraph::Kind::Slowest);
    m_main->layout()->addWidget(m_graphs);
}

void WorkersPage::showLoad()
{
    const Throughput &throughput = m_parts.throughput;
    m_loadGraph->setThroughput(throughput);
    m_slowGraph->setThroughput(throughput);
    m_load->setText(tr("%Ln busy", "workers", pluralNumber(throughput.active())) + u" \u00b7 "
                    + tr("%Ln waiting", "requests", pluralNumber(throughput.waiting())));
    m_slow->setText(tr("95 % within %1 ms")
                        .arg(formatCount(quint64(std::ceil(throughput.slowest().value_or(0))))));
    m_slow->parentWidget()->setVisible(throughput.slowest().has_value());
    m_graphs->setVisible(m_parts.server.state().isPresent && !isNarrow());
}

void WorkersPage::buildTable()
{
    m_trouble = new StateView(StateView::Size::Card, this);
    m_table = new WorkersTable(m_model, this);
    m_restartOne = new QPushButton(tr("Restart this &one"), this);
    m_showStack = new QPushButton(tr("Show its sta&ck"), this);
    m_restartAll = new QPushButton(tr("Restart all, one &by one"), this);
    m_answer = new TextLabel(TextLabel::Role::Body, this);
    m_restartOne->setAccessibleDescription(tr("Replaces the selected worker; no request is lost"));
    m_showStack->setAccessibleDescription(tr("Shows where in the code the selected worker is"));
    m_restartAll->setAccessibleDescription(tr("Replaces every worker; no request is lost"));
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QPushButton *button : {m_restartOne, m_showStack, m_restartAll}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    m_main->layout()->addWidget(m_trouble);
    m_main->layout()->addWidget(m_table);
    static_cast<QBoxLayout *>(m_main->layout())->addLayout(buttons);
    m_main->layout()->addWidget(m_answer);
    m_trouble->hide();
    m_answer->hide();
    connect(m_trouble, &StateView::actionWanted, this, &Page::actionWanted);
    connect(m_trouble, &StateView::hideWanted, this, [this]() {
        m_hiddenEnd = m_parts.server.state().lastEnd;
        showTrouble();
    });
    connect(m_table, &WorkersTable::selectionChanged, this, &WorkersPage::showState);
    connect(m_restartOne, &QPushButton::clicked, this, &WorkersPage::restartSelected);
    connect(m_showStack, &QPushButton::clicked, this, &WorkersPage::showStack);
    connect(m_restartAll, &QPushButton::clicked, this, [this]() {
        m_parts.server.restartWorkers([this](const BusResult<bool> &result) { tell(result); });
    });
}

void WorkersPage::buildStack()
{
    auto *layout = column(m_stackView, 1);
    auto *back = new QPushButton(tr("Back to the wo&rkers"), this);
    back->setAccessibleDescription(tr("To the table of the workers"));
    back->setMinimumHeight(36);
    m_stackTitle = new TextLabel(TextLabel::Role::Body, this);
    m_stackText = new QPlainTextEdit(this);
    m_stackText->setReadOnly(true);
    m_stackText->setFont(fixedFont(*this));
    m_stackText->setAccessibleName(tr("Stack"));
    new FocusRing(m_stackText);
    m_stackText->setMinimumHeight(fontMetrics().height() * 12);
    layout->addWidget(back, 0, Qt::AlignLeading);
    layout->addWidget(m_stackTitle);
    layout->addWidget(m_stackText, 1);
    connect(back, &QPushButton::clicked, this, [this]() {
        m_stackView->hide();
        m_main->show();
        m_table->setFocus();
    });
}

void WorkersPage::setBoard(const BoardFacts &board)
{
    m_board = board;
    showSuggestion();
}

void WorkersPage::showState()
{
    const ServerState &server = m_parts.server.state();
    m_model.setWorkers(server.workers, QDateTime::currentDateTime());
    showTrouble();
    m_table->setVisible(server.isPresent);
    const bool hasSelection = m_table->selectedWorker() > 0;
    m_restartOne->setEnabled(hasSelection);
    m_showStack->setEnabled(hasSelection);
    for (QPushButton *button : {m_restartOne, m_showStack, m_restartAll})
        button->setVisible(server.isPresent);
    for (SettingRow *row : {m_count, m_threads, m_timeLimit})
        row->setLocked(!m_parts.isEditable());
    m_count->setAutomatic(m_parts.automaticWorkers());
    // What lumosd takes for it: a minute under systemd, no limit when it is started by hand.
    m_timeLimit->setUnset(m_parts.unit.state().load == UnitState::Load::Loaded ? 60 : 0);
    showSuggestion();
    showLoad();
}

void WorkersPage::showTrouble()
{
    const ServerState &server = m_parts.server.state();
    const bool isDead = server.isPresent && server.configuredProcesses > 0
        && server.runningProcesses == 0 && server.state != u"starting";
    const bool hasEnded =
        server.isPresent && !isDead && server.lastEnd && server.lastEnd != m_hiddenEnd;
    std::optional<StateText> trouble;
    if (isDead)
        trouble = noWorkerState(m_parts.names.unit);
    else if (hasEnded)
        trouble = workerEndedState(*server.lastEnd, m_parts.names.unit);
    else if (!server.isPresent)
        trouble = serviceTrouble(m_parts.facts());
    m_trouble->setVisible(trouble.has_value());
    m_trouble->setWorthKnowing(hasEnded);
    if (trouble)
        m_trouble->setState(*trouble);
}

void WorkersPage::showSuggestion()
{
    const ServerState &server = m_parts.server.state();
    quint64 memory = 0;
    for (const WorkerState &worker : server.workers)
        memory = qMax(memory, worker.memory);
    BoardFacts board = m_board;
    if (board.memoryPerWorker == 0)
        board.memoryPerWorker = memory;
    board.runningWorkers = server.runningProcesses;
    const WorkerSuggestion suggestion = suggestWorkers(board);
    m_suggested = suggestion.count;
    m_suggestion->setText(suggestion.reason);
    m_useSuggestion->setAccessibleDescription(suggestion.reason);
    m_useSuggestion->setText(tr("U&se %1").arg(suggestion.count));
    const QString now = m_parts.pending.value(processesKey());
    m_useSuggestion->setVisible(now != QString::number(suggestion.count) && now != u"auto"
                                && m_parts.isEditable());
}

void WorkersPage::tell(const BusResult<bool> &result)
{
    m_answer->setVisible(!result);
    if (!result)
        m_answer->setText(result.error().isRefusal()
                              ? tr("Nothing was changed: no password was given")
                              : result.error().text);
}

void WorkersPage::restartSelected()
{
    if (const uint number = m_table->selectedWorker(); number > 0)
        m_parts.server.restartWorker(number,
                                     [this](const BusResult<bool> &result) { tell(result); });
}

void WorkersPage::showStack()
{
    const uint number = m_table->selectedWorker();
    if (number == 0)
        return;
    m_parts.server.getBacktrace(number, [this, number](const BusResult<QString> &answer) {
        if (!answer) {
            tell(tl::make_unexpected(answer.error()));
            return;
        }
        m_stackTitle->setText(tr("Where worker %1 is now").arg(number));
        m_stackText->setAccessibleDescription(m_stackTitle->text());
        m_stackText->setPlainText(*answer);
        m_main->hide();
        m_stackView->show();
        m_stackText->setFocus();
    });
}

void WorkersPage::setNarrow(bool isNarrow)
{
    Page::setNarrow(isNarrow);
    m_table->setNarrow(isNarrow);
    showLoad();
}

} // namespace lumos
