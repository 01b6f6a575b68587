// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelparts.h"

#include <QMenu>

class QActionGroup;

namespace lumos {

/// The window's menu: what belongs to no page. Remembers theme and tray icon.
class MainMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Its shortcuts work in @p window.
    MainMenu(PanelParts &parts, QWidget &window);

    void setTheme(ThemeChoice choice);
    void restoreSettings();
    void saveSettings() const;

Q_SIGNALS:
    void trayIconWanted(bool isWanted);

private:
    void addThemes();

    QActionGroup *m_themes = nullptr;
    QAction *m_tray = nullptr;
    ThemeChoice m_theme = ThemeChoice::Desktop;
};

} // namespace lumos
