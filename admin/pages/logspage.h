// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loglines.h"
#include "pages/page.h"
#include "panelparts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace lumos {

/// The live journal of the server and nginx, filtered; reads only while it is seen.
class LogsPage final : public Page
{
    Q_OBJECT

public:
    explicit LogsPage(PanelParts &parts, QWidget *parent = nullptr);

    void focusSearch();
    void clearFilter();
    /// Reads anew, after a problem.
    void retry();
    /// Lines as the reader delivers them.
    void addLines(const QList<JournalLine> &lines);
    void showProblem(JournalReader::Problem problem, const QString &text);
    [[nodiscard]] JournalReader &reader() { return m_reader; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildFilters();
    void readAnew();
    void changeFilter();
    void showAll();
    void append(const QList<JournalLine> &lines);
    void showEmptyState();

    PanelParts &m_parts;
    JournalReader m_reader;
    LogLines m_lines;
    LogFilter m_filter;
    QTimer *m_quietTimer; ///< nothing has come: say that there is nothing
    QComboBox *m_level = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_lumos = nullptr;
    QCheckBox *m_nginx = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_copy = nullptr;
    QPlainTextEdit *m_text = nullptr;
    StateView *m_empty = nullptr;
    JournalReader::Problem m_problem = JournalReader::Problem::None;
    bool m_isReadOnce = false;
};

} // namespace lumos
