// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumos {

class CardRow;
class HistoryGraph;
class PanelParts;
class TextLabel;

/// The Overview's figures: two cards with graphs, one line where the window is narrow.
class OverviewFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewFigures(QWidget *parent = nullptr);

    void showFigures(const PanelParts &parts);
    void setNarrow(bool isNarrow);

private:
    QWidget *buildRequests();
    QWidget *buildWorkers();
    void showRequests(const PanelParts &parts);
    void showWorkers(const PanelParts &parts);

    CardRow *m_cards;
    TextLabel *m_line;
    TextLabel *m_rate;
    TextLabel *m_slow;
    TextLabel *m_workers;
    TextLabel *m_load;
    TextLabel *m_board;
    HistoryGraph *m_rateGraph;
    HistoryGraph *m_slowGraph;
    HistoryGraph *m_loadGraph;
};

} // namespace lumos
