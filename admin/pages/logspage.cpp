// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logspage.h"

#include "busnames.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/stateview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lumos {

using namespace std::chrono_literals;
using Qt::Literals::StringLiterals::operator""_s;

LogsPage::LogsPage(PanelParts &parts, QWidget *parent)
    : Page(u"logs"_s, tr("Logs"), parent)
    , m_parts(parts)
    , m_reader({parts.names.unit, bus::nginxUnit})
    , m_quietTimer(new QTimer(this))
{
    buildFilters();
    m_empty = new StateView(StateView::Size::Screen, this);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont(*this));
    m_text->setMaximumBlockCount(int(LogLines::most));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setAccessibleName(tr("Log"));
    m_text->setAccessibleDescription(tr("The newest line is the last"));
    new FocusRing(m_text);
    m_text->setMinimumHeight(fontMetrics().height() * 14);
    body()->addWidget(m_empty);
    body()->addWidget(m_text, 1);
    body()->addStretch(0); // for the empty state
    fillHeight();
    m_empty->hide();
    m_quietTimer->setSingleShot(true);
    m_quietTimer->setInterval(2s);
    connect(m_quietTimer, &QTimer::timeout, this, &LogsPage::showEmptyState);
    connect(&m_reader, &JournalReader::linesRead, this, &LogsPage::addLines);
    connect(&m_reader, &JournalReader::problemFound, this, &LogsPage::showProblem);
    connect(m_empty, &StateView::actionWanted, this, [this](StateAction action) {
        if (action == StateAction::ClearFilter)
            clearFilter();
        else
            retry();
    });
}

void LogsPage::buildFilters()
{
    m_level = new QComboBox(this);
    m_level->addItem(tr("All lines"), 7);
    m_level->addItem(tr("Information"), 6);
    m_level->addItem(tr("Warnings"), 4);
    m_level->addItem(tr("Errors"), 3);
    m_level->setAccessibleName(tr("Level"));
    m_level->setAccessibleDescription(tr("Lines below this level are hidden"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(
        tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_lumos = new QCheckBox(tr("&Lumos"), this);
    m_nginx = new QCheckBox(tr("&nginx"), this);
    m_pause = new QPushButton(tr("Pau&se"), this);
    m_copy = new QPushButton(tr("&Copy"), this);
    m_lumos->setAccessibleDescription(tr("The lines of the server and its workers"));
    m_nginx->setAccessibleDescription(tr("The lines of nginx"));
    m_pause->setAccessibleDescription(tr("New lines are kept, and shown when it goes on"));
    m_copy->setAccessibleDescription(tr("Copies the lines that are shown"));
    m_pause->setCheckable(true);
    auto *row = new FlowLayout(nullptr, spaceUnit(*this));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_level, m_search, m_lumos, m_nginx, m_pause, m_copy}) {
        widget->setMinimumHeight(36);
        row->addWidget(widget);
    }
    m_lumos->setChecked(true);
    m_nginx->setChecked(true);
    body()->addLayout(row);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogsPage::changeFilter);
    connect(m_search, &QLineEdit::textChanged, this, &LogsPage::changeFilter);
    connect(m_lumos, &QCheckBox::toggled, this, &LogsPage::changeFilter);
    connect(m_nginx, &QCheckBox::toggled, this, &LogsPage::changeFilter);
    connect(m_copy, &QPushButton::clicked, this,
            [this]() { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_pause, &QPushButton::toggled, this, [this](bool isPaused) {
        if (isPaused)
            return;
        if (m_reader.isRunning())
            showAll();
        else // the page was left and shown meanwhile
            readAnew();
    });
}

void LogsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_pause->isChecked())
        readAnew();
}

void LogsPage::readAnew()
{
    m_lines.clear(); // journalctl tells the last ones again
    m_text->clear();
    m_isReadOnce = false;
    m_reader.start();
    m_quietTimer->start();
}

void LogsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_quietTimer->stop();
    m_reader.stop();
}

void LogsPage::retry()
{
    m_problem = JournalReader::Problem::None;
    m_reader.stop();
    m_reader.start();
    m_quietTimer->start();
    showEmptyState();
}

void LogsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogsPage::clearFilter()
{
    m_search->clear();
    m_level->setCurrentIndex(0);
    m_lumos->setChecked(true);
    m_nginx->setChecked(true);
}

void LogsPage::changeFilter()
{
    m_filter = {m_level->currentData().toInt(), m_search->text(), m_lumos->isChecked(),
                m_nginx->isChecked()};
    showAll();
}

void LogsPage::showAll()
{
    m_text->clear();
    append(m_lines.matching(m_filter));
    showEmptyState();
}

void LogsPage::addLines(const QList<JournalLine> &lines)
{
    m_lines.append(lines);
    for (const JournalLine &line : lines) {
        if (!line.source.startsWith(u"nginx"))
            m_parts.setLastLogLine(line.text);
    }
    if (!std::exchange(m_isReadOnce, true) && m_problem == JournalReader::Problem::None)
        showEmptyState();
    if (m_pause->isChecked())
        return;
    QList<JournalLine> shown;
    for (const JournalLine &line : lines) {
        if (m_filter.matches(line))
            shown.append(line);
    }
    append(shown);
    if (m_empty->isVisible())
        showEmptyState();
}

void LogsPage::append(const QList<JournalLine> &lines)
{
    if (lines.isEmpty())
        return;
    const bool isAtEnd =
        m_text->verticalScrollBar()->value() >= m_text->verticalScrollBar()->maximum() - 2;
    QStringList texts;
    texts.reserve(lines.size());
    for (const JournalLine &line : lines)
        texts.append(logText(line));
    m_text->appendPlainText(texts.join(u'\n')); // one layout for the whole batch
    if (isAtEnd)
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void LogsPage::showProblem(JournalReader::Problem problem, const QString & /*text*/)
{
    m_problem = problem;
    m_quietTimer->stop();
    showEmptyState();
}

void LogsPage::showEmptyState()
{
    using Problem = JournalReader::Problem;
    std::optional<StateText> state;
    if (!m_lines.all().isEmpty() && m_text->document()->isEmpty() && m_filter != LogFilter())
        state = emptySearchState(m_search->text());
    else if (m_lines.all().isEmpty() && m_problem != Problem::None)
        state = journalUnreadableState(qEnvironmentVariable("USER", u"pi"_s));
    else if (m_lines.all().isEmpty() && !m_quietTimer->isActive())
        state = noLogState(m_parts.unit.state().statusText);
    if (state)
        m_empty->setState(*state);
    m_empty->setVisible(state.has_value());
    m_text->setVisible(!state);
}

} // namespace lumos
