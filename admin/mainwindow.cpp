// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "mainmenu.h"
#include "models/format.h"
#include "pages/configurationpage.h"
#include "pages/logspage.h"
#include "pages/overviewpage.h"
#include "pages/pagestack.h"
#include "pages/servepage.h"
#include "previewdialog.h"
#include "trayicon.h"
#include "unsavedquestion.h"
#include "widgets/card.h"
#include "widgets/focusring.h"
#include "widgets/pagelist.h"
#include "widgets/pendingbar.h"
#include "widgets/stateview.h"
#include "widgets/taborder.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

MainWindow::MainWindow(PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_list(new PageList(this))
    , m_pages(new PageStack(parts, this))
    , m_notice(new StateView(StateView::Size::Card, this))
    , m_bar(new PendingBar(parts.applying, parts.pending, this))
    , m_statusLine(new QLabel(this))
    , m_menu(new MainMenu(parts, *this))
    , m_pageMenu(new QMenu(this))
    , m_menuButton(new QToolButton(this))
{
    setWindowTitle(u"Lumos"_s);
    setWindowIcon(QIcon::fromTheme(u"lumos"_s, glyphIcon(Glyph::Lamp)));
    setMinimumSize(640, 360);
    listPages();
    m_pageMenu->addSeparator();
    m_pageMenu->addMenu(m_menu)->setText(tr("&Menu"));
    buildLayout();
    addShortcuts();
    orderTabs(*this, *m_list, *m_bar);
    connect(m_menu, &MainMenu::trayIconWanted, this, &MainWindow::showTrayIcon);
    connect(m_list, &PageList::pageChosen, this, &MainWindow::choosePage);
    connect(m_notice, &StateView::actionWanted, this, &MainWindow::carryOut);
    connect(m_bar, &PendingBar::previewWanted, this, [this]() { showPreview(m_parts, this); });
    connect(m_bar, &PendingBar::detailsWanted, this, [this]() { showPage(u"diagnose"_s); });
    connect(&parts, &PanelParts::factsChanged, this, &MainWindow::updateNotice);
    connect(&parts.applying, &Applying::changed, this, &MainWindow::onApplyingChanged);
    applyFold();
    choosePage(0);
    updateNotice();
}

void MainWindow::listPages()
{
    for (int i = 0; i < m_pages->entries().size(); ++i) {
        const PageStack::Entry &entry = m_pages->entries().at(i);
        if (entry.startsGroup)
            m_list->addSeparator();
        m_list->addPage(entry.glyph, withoutMnemonic(entry.label));
        QAction *action = m_pageMenu->addAction(glyphIcon(entry.glyph), entry.label, this,
                                                [this, i]() { choosePage(i); });
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(int(Qt::Key_1) + i)));
        addAction(action);
        connect(entry.page, &Page::actionWanted, this, &MainWindow::carryOut);
    }
    m_pages->setPageMenu(m_pageMenu);
    connect(&m_pages->serve(), &ServePage::served, this, [this]() { showPage(u"overview"_s); });
}

void MainWindow::buildLayout()
{
    m_menuButton->setIcon(glyphIcon(Glyph::Menu));
    m_menuButton->setText(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
    m_menuButton->setAccessibleDescription(
        QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMinimumSize(44, 40);
    new FocusRing(m_menuButton);
    m_list->addMenuButton(m_menuButton);
    m_notice->hide();
    m_statusLine->setContentsMargins(12, 4, 12, 4);
    m_statusLine->setFont(captionFont(*this));
    m_statusLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    m_listLine = line;
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_list);
    top->addWidget(line);
    top->addLayout(right, 1);
    auto *bottomLine = new QFrame(this);
    bottomLine->setFrameShape(QFrame::HLine);
    bottomLine->setFrameShadow(QFrame::Sunken);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top, 1);
    layout->addWidget(m_bar);
    layout->addWidget(bottomLine);
    layout->addWidget(m_statusLine);
}

void MainWindow::addShortcuts()
{
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this]() {
        ConfigurationPage &configuration = m_pages->configuration();
        if (m_pages->currentWidget() == &configuration && configuration.hasUnsavedText())
            configuration.save();
        else
            m_parts.applying.apply();
    });
    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, this,
            [this]() { m_menu->popup(m_menuButton->mapToGlobal(QPoint())); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this]() {
        showPage(u"logs"_s);
        m_pages->logs().focusSearch();
    });
}

QStringList MainWindow::pageNames() const
{
    return m_pages->names();
}

Page *MainWindow::page(const QString &name) const
{
    return m_pages->page(name);
}

QString MainWindow::currentPage() const
{
    return m_pages->currentName();
}

bool MainWindow::showPage(const QString &name)
{
    // Start and stop live on the Overview.
    const QString wanted = name == u"service" ? u"overview"_s : name;
    const qsizetype index = pageNames().indexOf(wanted);
    if (index >= 0)
        choosePage(int(index));
    return index >= 0;
}

void MainWindow::choosePage(int index)
{
    m_list->setCurrent(index);
    m_pages->setCurrentWidget(m_pages->entries().at(index).page);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyFold();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFold();
}

void MainWindow::applyFold()
{
    // The limits are for a font of 17 px; where text is larger, there is less room for it.
    const int textHeight = qMax(17, fontMetrics().height());
    const int inner = width() * 17 / textHeight;
    const Fold fold = inner >= 900 ? Fold::Words : inner >= 640 ? Fold::Rail : Fold::Button;
    m_list->setVisible(fold != Fold::Button);
    m_listLine->setVisible(fold != Fold::Button);
    m_list->setRail(fold == Fold::Rail);
    m_menuButton->setToolButtonStyle(fold == Fold::Rail ? Qt::ToolButtonIconOnly
                                                        : Qt::ToolButtonTextBesideIcon);
    m_notice->setLow(height() * 17 / textHeight < 400);
    m_pages->setFold(fold != Fold::Words, fold == Fold::Button);
}

void MainWindow::updateNotice()
{
    const PanelFacts facts = m_parts.facts();
    m_pages->showObstacles(facts);
    const auto notice = settingsNotice(facts);
    m_notice->setVisible(notice.has_value());
    if (notice)
        m_notice->setState(*notice);
    updateStatusLine();
}

void MainWindow::updateStatusLine()
{
    const int count = m_parts.pending.count();
    const QString text = count == 0
        ? tr("Lumos %1 on %2 \u00b7 nothing to apply", "version, board")
        : tr("Lumos %1 on %2 \u00b7 %Ln change(s) to apply", "version, board", count);
    m_statusLine->setText(text.arg(m_parts.version, QSysInfo::machineHostName()));
}

void MainWindow::onApplyingChanged()
{
    updateStatusLine();
    const auto phase = m_parts.applying.phase();
    if (phase == Applying::Phase::UnderWay)
        return;
    if (std::exchange(m_closesAfterApply, false) && phase == Applying::Phase::Applied)
        close();
}

void MainWindow::carryOut(StateAction action)
{
    switch (action) {
    case StateAction::Retry:
        m_parts.refresh();
        break;
    case StateAction::Start:
        m_pages->overview().startService();
        break;
    case StateAction::Restart:
        m_pages->overview().restartService();
        break;
    case StateAction::ClearFailure:
        m_pages->overview().clearFailure();
        break;
    case StateAction::ReloadCode:
        m_pages->overview().reloadCode();
        break;
    case StateAction::StartNginx:
        m_pages->overview().startNginx();
        break;
    case StateAction::ChooseFolder:
        m_pages->serve().chooseFolder();
        break;
    case StateAction::OpenDiagnose:
        showPage(u"diagnose"_s);
        break;
    case StateAction::OpenLogs:
        showPage(u"logs"_s);
        break;
    case StateAction::ClearFilter:
        m_pages->logs().clearFilter();
        break;
    case StateAction::None:
        break;
    }
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_menu->setTheme(choice);
}

void MainWindow::showTrayIcon(bool isWanted)
{
    delete m_tray;
    m_tray = nullptr;
    if (!isWanted)
        return;
    m_tray = new TrayIcon(m_parts, this);
    connect(m_tray, &TrayIcon::windowWanted, this, &MainWindow::bringToFront);
    m_tray->show();
}

void MainWindow::restoreSettings()
{
    const QSettings settings;
    const QByteArray geometry = settings.value(u"window/geometry"_s).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize room = screen()->availableSize();
        resize(qMin(1024, room.width()), qMin(600, room.height()));
    }
    m_menu->restoreSettings();
    showPage(settings.value(u"window/page"_s, u"overview"_s).toString());
}

QString MainWindow::unsavedText() const
{
    QStringList sentences;
    if (const int count = m_parts.pending.count(); count > 0)
        sentences.append(tr("%Ln change(s) are not applied.", nullptr, count));
    if (m_pages->configuration().hasUnsavedText())
        sentences.append(tr("The text of the configuration is not saved."));
    return sentences.join(u'\n');
}

bool MainWindow::mayClose()
{
    const QString text = unsavedText();
    if (text.isEmpty())
        return true;
    const bool hasChanges = !m_parts.pending.isEmpty();
    if (!hasChanges)
        showPage(u"configuration"_s);
    const UnsavedAnswer answer = askAboutUnsaved(text, hasChanges, this);
    if (answer == UnsavedAnswer::Apply) {
        m_closesAfterApply = true;
        m_parts.applying.apply();
    }
    return answer == UnsavedAnswer::Discard;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    m_menu->saveSettings();
    settings.setValue(u"window/page"_s, currentPage() == u"serve" ? u"overview"_s : currentPage());
    QWidget::closeEvent(event);
}

} // namespace lumos
