// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panelstate.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace lumos {

class FlowLayout;
class PanelParts;
class StateView;
class TextLabel;

/// One page of the panel: a title row, and below it a column that scrolls up and down only.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString &name, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; } ///< as --page takes it
    [[nodiscard]] QString title() const { return m_title; }
    /// What the button "Page" of the title row opens while the list of pages is folded away.
    void setPageMenu(QMenu *menu);
    void setListFolded(bool isFolded);

    /// What stands in the way of the page: shown instead of its contents, until it is empty again.
    void setObstacle(const std::optional<StateText> &state);
    [[nodiscard]] std::optional<StateText> obstacle() const { return m_obstacle; }
    /// One column where the window is narrow.
    virtual void setNarrow(bool isNarrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

    /// The body scrolls: a page takes any height, so that a notice above it keeps its own.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void actionWanted(lumos::StateAction action);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The body takes the height that the window has to spare.
    void fillHeight();
    /// A button of the title row's far edge.
    void addTitleWidget(QWidget *widget);
    /// Has @p show run whenever a service has said something new; for a page that nobody sees, once
    /// when it is shown.
    void showWhenSeen(PanelParts &parts, std::function<void()> show);
    /// The same for something else that is new.
    void showNews();
    /// Has @p look run each time the page is shown, once the settings service is there: the window
    /// may be earlier than its first answer.
    void lookWhenShown(PanelParts &parts, std::function<void()> look);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lookIfWanted();

    QString m_name;
    QString m_title;
    FlowLayout *m_titleRow = nullptr;
    QToolButton *m_pageButton = nullptr;
    TextLabel *m_titleLabel = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_bodyWidget = nullptr;
    QVBoxLayout *m_body = nullptr;
    StateView *m_stateView = nullptr;
    std::optional<StateText> m_obstacle;
    std::function<void()> m_show;
    bool m_hasNews = false; ///< that are not shown yet
    PanelParts *m_lookParts = nullptr; ///< whose service m_look asks
    std::function<void()> m_look;
    bool m_isLookWanted = false; ///< shown, and not looked yet
    bool m_isNarrow = false;
};

} // namespace lumos
