// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "mainmenu.h"
#include "models/format.h"
#include "pages/applicationpage.h"
#include "pages/configurationpage.h"
#include "pages/diagnosepage.h"
#include "pages/logspage.h"
#include "pages/overviewpage.h"
#include "pages/servepage.h"
#include "pages/socketpage.h"
#include "pages/websitepage.h"
#include "pages/workerspage.h"
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
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

MainWindow::MainWindow(PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_list(new PageList(this))
    , m_stack(new QStackedWidget(this))
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
    buildPages();
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

void MainWindow::buildPages()
{
    auto *overview = new OverviewPage(m_parts, this);
    m_overview = overview;
    m_logs = new LogsPage(m_parts, this);
    addPage(overview, Glyph::Overview, tr("&Overview"));
    addPage(new ApplicationPage(m_parts, this), Glyph::Application, tr("App&lication"));
    addPage(new WebsitePage(m_parts, this), Glyph::Website, tr("We&bsite"));
    addPage(new WorkersPage(m_parts, this), Glyph::Workers, tr("&Workers"));
    addPage(new SocketPage(m_parts, this), Glyph::Socket, tr("Soc&ket"));
    m_list->addSeparator();
    addPage(new DiagnosePage(m_parts, this), Glyph::Diagnose, tr("&Diagnose"));
    addPage(m_logs, Glyph::Logs, tr("Lo&gs"));
    m_configuration = new ConfigurationPage(m_parts, this);
    addPage(m_configuration, Glyph::Configuration, tr("Co&nfiguration"));
    m_serve = new ServePage(m_parts, this);
    m_serve->setPageMenu(m_pageMenu);
    m_stack->addWidget(m_serve); // not in the list: the Overview and Application lead there
    connect(m_serve, &ServePage::folderChosen, this,
            [this]() { m_stack->setCurrentWidget(m_serve); });
    connect(m_serve, &ServePage::served, this, [this]() { showPage(u"overview"_s); });
}

void MainWindow::addPage(Page *page, Glyph glyph, const QString &text)
{
    const int index = int(m_pages.size());
    m_pages.append(page);
    m_stack->addWidget(page);
    m_list->addPage(glyph, withoutMnemonic(text));
    page->setPageMenu(m_pageMenu);
    QAction *action =
        m_pageMenu->addAction(glyphIcon(glyph), text, this, [this, index]() { choosePage(index); });
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(int(Qt::Key_1) + index)));
    addAction(action);
    connect(page, &Page::actionWanted, this, &MainWindow::carryOut);
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
    right->addWidget(m_stack, 1);
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
        if (m_stack->currentWidget() == m_configuration && m_configuration->hasUnsavedText())
            m_configuration->save();
        else
            m_parts.applying.apply();
    });
    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, this,
            [this]() { m_menu->popup(m_menuButton->mapToGlobal(QPoint())); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this]() {
        showPage(u"logs"_s);
        m_logs->focusSearch();
    });
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const Page *page : m_pages)
        names.append(page->name());
    return names;
}

Page *MainWindow::page(const QString &name) const
{
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *page = qobject_cast<Page *>(m_stack->widget(i));
        if (page && page->name() == name)
            return page;
    }
    return nullptr;
}

QString MainWindow::currentPage() const
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    return page ? page->name() : QString();
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
    m_stack->setCurrentWidget(m_pages.value(index));
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
    const int inner = width() * 17 / qMax(17, fontMetrics().height());
    const Fold fold = inner >= 900 ? Fold::Words : inner >= 640 ? Fold::Rail : Fold::Button;
    m_fold = fold;
    m_list->setVisible(fold != Fold::Button);
    m_listLine->setVisible(fold != Fold::Button);
    m_list->setRail(fold == Fold::Rail);
    m_menuButton->setToolButtonStyle(fold == Fold::Rail ? Qt::ToolButtonIconOnly
                                                        : Qt::ToolButtonTextBesideIcon);
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *page = qobject_cast<Page *>(m_stack->widget(i));
        page->setNarrow(fold != Fold::Words);
        page->setListFolded(fold == Fold::Button);
    }
}

void MainWindow::updateNotice()
{
    const PanelFacts facts = m_parts.facts();
    const auto obstacle = settingsObstacle(facts);
    for (Page *page : m_pages) {
        // Without a bus nothing can be said; without settings the server may still be seen.
        const bool needsSettings = page != m_overview && page != m_logs;
        const bool isBlocked = obstacle && (needsSettings || (page == m_overview && !facts.hasBus));
        page->setObstacle(isBlocked ? obstacle : std::nullopt);
    }
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
        m_overview->startService();
        break;
    case StateAction::Restart:
        m_overview->restartService();
        break;
    case StateAction::ClearFailure:
        m_overview->clearFailure();
        break;
    case StateAction::ReloadCode:
        m_overview->reloadCode();
        break;
    case StateAction::StartNginx:
        m_overview->startNginx();
        break;
    case StateAction::ChooseFolder:
        m_serve->chooseFolder();
        break;
    case StateAction::OpenDiagnose:
        showPage(u"diagnose"_s);
        break;
    case StateAction::OpenLogs:
        showPage(u"logs"_s);
        break;
    case StateAction::ClearFilter:
        m_logs->clearFilter();
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
    if (m_configuration->hasUnsavedText())
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
