// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workersmodel.h"
#include "models/workersuggestion.h"
#include "pages/page.h"
#include "panelparts.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace lumos {

class CardRow;
class HistoryGraph;
class SettingRow;
class WorkersTable;

/// How many workers, what each is doing, and what to do about one that hangs.
class WorkersPage final : public Page
{
    Q_OBJECT

public:
    explicit WorkersPage(PanelParts &parts, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow) override;
    /// For tests: another board than this one.
    void setBoard(const BoardFacts &board);

private:
    void buildSettings();
    void buildGraphs();
    void buildTable();
    void buildStack();
    void showState();
    void showTrouble();
    void showSuggestion();
    void showLoad();
    void restartSelected();
    void showStack();
    void tell(const BusResult<bool> &result);

    PanelParts &m_parts;
    WorkersModel m_model;
    BoardFacts m_board;
    int m_suggested = 0;
    QWidget *m_main;
    QWidget *m_stackView;
    SettingRow *m_count = nullptr;
    SettingRow *m_threads = nullptr;
    SettingRow *m_timeLimit = nullptr;
    TextLabel *m_suggestion = nullptr;
    QPushButton *m_useSuggestion = nullptr;
    CardRow *m_graphs = nullptr;
    HistoryGraph *m_loadGraph = nullptr;
    HistoryGraph *m_slowGraph = nullptr;
    TextLabel *m_load = nullptr;
    TextLabel *m_slow = nullptr;
    StateView *m_trouble = nullptr;
    std::optional<WorkerEnd> m_hiddenEnd;
    WorkersTable *m_table = nullptr;
    QPushButton *m_restartOne = nullptr;
    QPushButton *m_showStack = nullptr;
    QPushButton *m_restartAll = nullptr;
    TextLabel *m_answer = nullptr;
    TextLabel *m_stackTitle = nullptr;
    QPlainTextEdit *m_stackText = nullptr;
};

} // namespace lumos
