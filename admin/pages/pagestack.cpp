// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestack.h"

#include "pages/applicationpage.h"
#include "pages/configurationpage.h"
#include "pages/diagnosepage.h"
#include "pages/logspage.h"
#include "pages/overviewpage.h"
#include "pages/servepage.h"
#include "pages/socketpage.h"
#include "pages/websitepage.h"
#include "pages/workerspage.h"

#include <algorithm>

namespace lumos {

PageStack::PageStack(PanelParts &parts, QWidget *parent)
    : QStackedWidget(parent)
    , m_overview(new OverviewPage(parts, this))
    , m_logs(new LogsPage(parts, this))
    , m_configuration(new ConfigurationPage(parts, this))
    , m_serve(new ServePage(parts, this))
{
    m_entries = {
        {m_overview, Glyph::Overview, tr("&Overview"), false},
        {new ApplicationPage(parts, this), Glyph::Application, tr("App&lication"), false},
        {new WebsitePage(parts, this), Glyph::Website, tr("We&bsite"), false},
        {new WorkersPage(parts, this), Glyph::Workers, tr("&Workers"), false},
        {new SocketPage(parts, this), Glyph::Socket, tr("Soc&ket"), false},
        {new DiagnosePage(parts, this), Glyph::Diagnose, tr("&Diagnose"), true},
        {m_logs, Glyph::Logs, tr("Lo&gs"), false},
        {m_configuration, Glyph::Configuration, tr("Co&nfiguration"), false},
    };
    for (const Entry &entry : std::as_const(m_entries))
        addWidget(entry.page);
    addWidget(m_serve);
    connect(m_serve, &ServePage::folderChosen, this, [this]() { setCurrentWidget(m_serve); });
}

QStringList PageStack::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.page->name());
    return names;
}

QList<Page *> PageStack::allPages() const
{
    QList<Page *> pages;
    for (const Entry &entry : m_entries)
        pages.append(entry.page);
    pages.append(m_serve);
    return pages;
}

Page *PageStack::page(const QString &name) const
{
    const QList<Page *> pages = allPages();
    const auto found = std::find_if(pages.cbegin(), pages.cend(),
                                    [&name](const Page *page) { return page->name() == name; });
    return found == pages.cend() ? nullptr : *found;
}

QString PageStack::currentName() const
{
    const auto *page = qobject_cast<Page *>(currentWidget());
    return page ? page->name() : QString();
}

void PageStack::setPageMenu(QMenu *menu)
{
    for (Page *page : allPages())
        page->setPageMenu(menu);
}

void PageStack::setFold(bool isNarrow, bool isListFolded)
{
    for (Page *page : allPages()) {
        page->setNarrow(isNarrow);
        page->setListFolded(isListFolded);
    }
}

void PageStack::showObstacles(const PanelFacts &facts)
{
    const auto obstacle = settingsObstacle(facts);
    for (const Entry &entry : std::as_const(m_entries)) {
        // Without a bus nothing can be said; without settings the server may still be seen.
        const bool needsSettings = entry.page != m_overview && entry.page != m_logs;
        const bool isBlocked =
            obstacle && (needsSettings || (entry.page == m_overview && !facts.hasBus));
        entry.page->setObstacle(isBlocked ? obstacle : std::nullopt);
    }
}

} // namespace lumos
