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
    /// The file as it was when it was last read or written; spares a question while it is current.
    void setPresentText(const SettingsClient::Text &now) { m_now = now; }

Q_SIGNALS:
    void restored();
    void failed(const lumos::BusError &error);

private:
    void compare();
    void compareWithPresent(const QString &before);
    void showDifference(const QString &before); ///< between it and m_now
    void restore();
    [[nodiscard]] QString selectedEntry() const;

    PanelParts &m_parts;
    QListWidget *m_list = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_restore = nullptr;
    DiffView *m_diff = nullptr;
    SettingsClient::Text m_now;
};

} // namespace lumos
