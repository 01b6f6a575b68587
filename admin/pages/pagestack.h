// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/glyph.h"

#include <QList>
#include <QStackedWidget>

class QMenu;

namespace lumos {

class ConfigurationPage;
class LogsPage;
class OverviewPage;
class Page;
class PanelParts;
class ServePage;
struct PanelFacts;

/// All pages of the window, of which one is shown: those of the list in its order, and "serve",
/// where the Overview and Application lead.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Page *page;
        Glyph glyph;
        QString label; ///< with its letter
        bool startsGroup; ///< of the list
    };

    explicit PageStack(PanelParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] OverviewPage &overview() const { return *m_overview; }
    [[nodiscard]] LogsPage &logs() const { return *m_logs; }
    [[nodiscard]] ConfigurationPage &configuration() const { return *m_configuration; }
    [[nodiscard]] ServePage &serve() const { return *m_serve; }

    /// As --page takes them.
    [[nodiscard]] QStringList names() const;
    /// Also "serve".
    [[nodiscard]] Page *page(const QString &name) const;
    [[nodiscard]] QString currentName() const;

    /// What the button "Page" opens while the list is folded away.
    void setPageMenu(QMenu *menu);
    void setFold(bool isNarrow, bool isListFolded);
    /// Pages that have nothing to say while the services cannot be asked.
    void showObstacles(const PanelFacts &facts);

private:
    [[nodiscard]] QList<Page *> allPages() const;

    QList<Entry> m_entries;
    OverviewPage *m_overview;
    LogsPage *m_logs;
    ConfigurationPage *m_configuration;
    ServePage *m_serve;
};

} // namespace lumos
