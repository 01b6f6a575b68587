// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/socketreach.h"
#include "pages/page.h"
#include "panelparts.h"

class QComboBox;
class QToolButton;

namespace lumos {

class Card;
class CardRow;
class ModeGrid;
class SettingRow;
class StatusLabel;
class CopyableCommand;

/// Who may connect to the socket, in words, and whether nginx reaches it.
class SocketPage final : public Page
{
    Q_OBJECT

public:
    explicit SocketPage(PanelParts &parts, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow) override;

private:
    void buildOwners();
    void buildMode();
    void buildMore();
    void showState();
    void showReach(const SocketAccess &now);
    [[nodiscard]] QString reachText(Reach reach, bool isChange) const;
    [[nodiscard]] SocketAccess access() const;
    void editOwner();

    PanelParts &m_parts;
    NginxAccount m_account;
    CopyableCommand *m_path;
    CardRow *m_cards;
    SettingRow *m_owner = nullptr;
    QComboBox *m_user = nullptr;
    QComboBox *m_group = nullptr;
    Card *m_modeCard = nullptr;
    SettingRow *m_modeRow = nullptr;
    ModeGrid *m_mode = nullptr;
    TextLabel *m_words = nullptr;
    StatusLabel *m_reachShape = nullptr;
    TextLabel *m_reach = nullptr;
    TextLabel *m_reachDetail = nullptr;
    SettingRow *m_vacuum = nullptr;
    QToolButton *m_moreToggle = nullptr;
    QList<SettingRow *> m_rows;
};

} // namespace lumos
