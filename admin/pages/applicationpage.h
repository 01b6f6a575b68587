// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "panelparts.h"

class QPushButton;

namespace lumos {

class SettingRow;

/// What is served: entry point, folder, environment, account.
class ApplicationPage final : public Page
{
    Q_OBJECT

public:
    explicit ApplicationPage(PanelParts &parts, QWidget *parent = nullptr);

private:
    void showState();
    void reload();
    void tellFailure(const BusError &error);

    PanelParts &m_parts;
    QList<SettingRow *> m_rows;
    QPushButton *m_choose;
    QPushButton *m_reload;
    TextLabel *m_lastReload;
    StateView *m_answer;
    bool m_isReloading = false;
};

} // namespace lumos
