// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewfigures.h"

#include "models/board.h"
#include "models/format.h"
#include "panelparts.h"
#include "widgets/card.h"
#include "widgets/historygraph.h"

#include <QThread>
#include <QVBoxLayout>

#include <cmath>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

OverviewFigures::OverviewFigures(QWidget *parent)
    : QWidget(parent)
    , m_cards(new CardRow(this))
    , m_line(new TextLabel(TextLabel::Role::Body, this))
    , m_rate(new TextLabel(TextLabel::Role::Figure, this))
    , m_slow(new TextLabel(TextLabel::Role::Caption, this))
    , m_workers(new TextLabel(TextLabel::Role::Figure, this))
    , m_load(new TextLabel(TextLabel::Role::Caption, this))
    , m_board(new TextLabel(TextLabel::Role::Caption, this))
    , m_rateGraph(new HistoryGraph(HistoryGraph::Kind::Rate, this))
    , m_slowGraph(new HistoryGraph(HistoryGraph::Kind::Slowest, this))
    , m_loadGraph(new HistoryGraph(HistoryGraph::Kind::Load, this))
{
    m_cards->add(buildRequests());
    m_cards->add(buildWorkers());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_cards);
    setNarrow(false);
}

QWidget *OverviewFigures::buildRequests()
{
    auto *card = new Card(tr("Requests"), this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rate, m_rateGraph, m_slow, m_slowGraph})
        card->body()->addWidget(part);
    card->body()->addStretch(1);
    return card;
}

QWidget *OverviewFigures::buildWorkers()
{
    auto *card = new Card(tr("Workers"), this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_workers, m_loadGraph, m_load, m_board})
        card->body()->addWidget(part);
    card->body()->addStretch(1);
    return card;
}

void OverviewFigures::setNarrow(bool isNarrow)
{
    m_cards->setNarrow(isNarrow);
    m_cards->setVisible(!isNarrow);
    m_line->setVisible(isNarrow);
}

void OverviewFigures::showFigures(const PanelParts &parts)
{
    for (HistoryGraph *graph : {m_rateGraph, m_slowGraph, m_loadGraph})
        graph->setThroughput(parts.throughput);
    showRequests(parts);
    showWorkers(parts);
}

void OverviewFigures::showRequests(const PanelParts &parts)
{
    const ServerState &server = parts.server.state();
    m_rate->setText(formatRate(parts.throughput.requestsPerSecond()));
    const auto slow = slowestTwentieth(server.stats);
    m_slow->setText(slow ? tr("95 % within %1 ms").arg(formatCount(quint64(std::ceil(*slow))))
                         : tr("%1 since the start").arg(formatCount(server.requests)));
}

void OverviewFigures::showWorkers(const PanelParts &parts)
{
    const ServerState &server = parts.server.state();
    const Throughput &throughput = parts.throughput;
    const QString running = formatCount(server.runningProcesses);
    const QString configured = formatCount(server.configuredProcesses);
    m_workers->setText(tr("%1 of %2", "workers that serve").arg(running, configured));
    const quint64 memory = totalMemory(server.workers);
    const QString busy = tr("%Ln busy", "workers", pluralNumber(throughput.active()));
    QStringList load = {busy, tr("%Ln waiting", "requests", pluralNumber(throughput.waiting()))};
    QStringList line = {m_rate->text(), m_slow->text(),
                        tr("%1 of %2 workers").arg(running, configured), busy};
    if (memory > 0) {
        load.append(formatBytes(memory));
        line.append(formatBytes(memory));
    }
    m_load->setText(load.join(u" \u00b7 "_s));
    m_line->setText(line.join(u" \u00b7 "_s));
    QStringList board = {tr("cores %1").arg(formatCount(quint64(QThread::idealThreadCount())))};
    if (const auto temperature = BoardHealth::readTemperature(parts.boardRoot))
        board.append(tr("board %1", "temperature").arg(formatTemperature(*temperature)));
    m_board->setText(board.join(u" \u00b7 "_s));
}

} // namespace lumos
