// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelparts.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace lumos {

class MainMenu;
class Page;
class PageList;
class PageStack;
class PendingBar;
class StateView;
class TrayIcon;

/// The window: the list of pages, the page, the bar of pending changes, the status line.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(PanelParts &parts, QWidget *parent = nullptr);

    /// By the name that --page takes; false when there is none.
    bool showPage(const QString &name);
    [[nodiscard]] QStringList pageNames() const;
    /// Also "serve", which is not in the list.
    [[nodiscard]] Page *page(const QString &name) const;
    [[nodiscard]] QString currentPage() const;
    void bringToFront();
    void setTheme(ThemeChoice choice);

    /// Size, page and theme of the last time; saved when the window closes.
    void restoreSettings();

public Q_SLOTS:
    /// What a state's or a problem's button does.
    void carryOut(lumos::StateAction action);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Fold { Words, Rail, Button };

    void listPages();
    void buildLayout();
    void addShortcuts();
    void showTrayIcon(bool isWanted);
    void choosePage(int index);
    void applyFold();
    void updateNotice();
    void updateStatusLine();
    void onApplyingChanged();
    /// What would be lost by closing; empty: nothing.
    [[nodiscard]] QString unsavedText() const;
    [[nodiscard]] bool mayClose();

    PanelParts &m_parts;
    PageList *m_list;
    PageStack *m_pages;
    StateView *m_notice;
    PendingBar *m_bar;
    QLabel *m_statusLine;
    MainMenu *m_menu;
    QMenu *m_pageMenu;
    QToolButton *m_menuButton;
    QWidget *m_listLine = nullptr;
    TrayIcon *m_tray = nullptr; ///< off at first
    bool m_closesAfterApply = false;
};

} // namespace lumos
