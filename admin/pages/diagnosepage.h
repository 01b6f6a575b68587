// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis.h"
#include "pages/page.h"
#include "panelparts.h"

class QPushButton;

namespace lumos {

class Card;
class FlowLayout;

/// From the browser to the application, step by step: the broken one is named and cured.
class DiagnosePage final : public Page
{
    Q_OBJECT

public:
    explicit DiagnosePage(PanelParts &parts, QWidget *parent = nullptr);

    void check();

private:
    void showSteps();
    /// Reads what the board tells at once, and asks for the clock.
    void lookAtBoard();
    void showBoard();
    void addStep(const DiagnosisStep &step, bool isOpen);
    void addRemedy(const Finding &finding);

    PanelParts &m_parts;
    QPushButton *m_again;
    QPushButton *m_copy;
    Card *m_card;
    TextLabel *m_wait;
    QWidget *m_boardRow;
    FlowLayout *m_boardWords;
    BusObject m_clock;
    BoardHealth m_board;
    QList<DiagnosisStep> m_steps;
    TextLabel *m_answer;
    bool m_isChecking = false;
};

} // namespace lumos
