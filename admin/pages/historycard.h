// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelparts.h"
#include "widgets/card.h"

class QListWidget;
class QPushButton;

namespace lumos {

class DiffView;

/// What the configuration was before: to compare with, and to go back to.
class HistoryCard final : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(PanelParts &parts, QWidget *parent = nullptr);

    /// Asks the service for the list.
    void refresh();
    void showState();

Q_SIGNALS:
    void restored();
    void failed(const lumos::BusError &error);

private:
    void compare();
    void restore();
    [[nodiscard]] QString selectedEntry() const;

    PanelParts &m_parts;
    QListWidget *m_list = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_restore = nullptr;
    DiffView *m_diff = nullptr;
};

} // namespace lumos
