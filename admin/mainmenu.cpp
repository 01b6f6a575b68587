// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainmenu.h"

#include "previewdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QSettings>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

MainMenu::MainMenu(PanelParts &parts, QWidget &window)
    : QMenu(&window)
{
    addThemes();
    m_tray = addAction(tr("&Icon in the tray"), this, &MainMenu::trayIconWanted);
    m_tray->setCheckable(true);
    QAction *refresh = addAction(tr("&Refresh"), &parts, &PanelParts::refresh);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    QAction *keys =
        addAction(tr("&Keyboard shortcuts"), &window, [&window]() { showShortcuts(&window); });
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    addAction(tr("&About Lumos"), &window,
              [&parts, &window]() { showAbout(parts.version, &window); });
    QAction *quit = addAction(tr("&Quit"), &window, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    for (QAction *action : {refresh, keys, quit})
        window.addAction(action);
}

void MainMenu::addThemes()
{
    QMenu *menu = addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices = {
        {ThemeChoice::Desktop, tr("As the &desktop")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::Dark, tr("D&ark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action =
            menu->addAction(text, this, [this, choice = choice]() { setTheme(choice); });
        action->setCheckable(true);
        action->setData(int(choice));
        m_themes->addAction(action);
    }
}

void MainMenu::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    QApplication::setPalette(paletteOf(choice));
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

void MainMenu::restoreSettings()
{
    const QSettings settings;
    setTheme(static_cast<ThemeChoice>(
        qBound(0, settings.value(u"window/theme"_s).toInt(), int(ThemeChoice::Dark))));
    m_tray->setChecked(settings.value(u"window/tray"_s, false).toBool());
    if (m_tray->isChecked())
        Q_EMIT trayIconWanted(true);
}

void MainMenu::saveSettings() const
{
    QSettings settings;
    settings.setValue(u"window/theme"_s, int(m_theme));
    settings.setValue(u"window/tray"_s, m_tray->isChecked());
}

} // namespace lumos
