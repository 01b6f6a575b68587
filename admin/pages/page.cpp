// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "panelparts.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/stateview.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace lumos {

Page::Page(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
    , m_pageButton(new QToolButton(this))
    , m_titleLabel(new TextLabel(title, TextLabel::Role::Title, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_bodyWidget(new QWidget(m_content))
    , m_body(new QVBoxLayout(m_bodyWidget))
    , m_stateView(new StateView(StateView::Size::Screen))
{
    const int unit = spaceUnit(*this);
    setObjectName(name);
    setAccessibleName(title);
    m_titleLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_pageButton->setText(tr("Pa&ge"));
    m_pageButton->setPopupMode(QToolButton::InstantPopup);
    m_pageButton->setFocusPolicy(Qt::StrongFocus);
    m_pageButton->setMinimumHeight(40);
    m_pageButton->hide();
    m_titleRow = new FlowLayout(nullptr, unit);
    m_titleRow->addWidget(m_pageButton);
    m_titleRow->addWidget(m_titleLabel);
    m_titleRow->addFarEdge();
    m_titleRow->setContentsMargins(3 * unit, 3 * unit / 2, 3 * unit, unit / 2);
    m_body->setSpacing(2 * unit);
    m_body->setContentsMargins(0, 0, 0, 0);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit);
    content->setSpacing(0);
    content->addWidget(m_bodyWidget);
    content->addWidget(m_stateView);
    content->addStretch(1);
    m_stateView->hide();
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(5 * unit);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_titleRow);
    layout->addWidget(m_scroll, 1);
    connect(m_stateView, &StateView::actionWanted, this, &Page::actionWanted);
}

void Page::setPageMenu(QMenu *menu)
{
    m_pageButton->setMenu(menu);
}

void Page::setListFolded(bool isFolded)
{
    m_pageButton->setVisible(isFolded);
}

void Page::fillHeight()
{
    auto *content = static_cast<QVBoxLayout *>(m_content->layout());
    content->setStretchFactor(m_bodyWidget, 1);
    delete content->takeAt(content->count() - 1); // the stretch below
}

void Page::addTitleWidget(QWidget *widget)
{
    m_titleRow->addWidget(widget);
}

void Page::setObstacle(const std::optional<StateText> &state)
{
    if (state == m_obstacle)
        return;
    m_obstacle = state;
    if (state)
        m_stateView->setState(*state);
    m_stateView->setVisible(state.has_value());
    m_bodyWidget->setVisible(!state.has_value());
}

void Page::showWhenSeen(PanelParts &parts, std::function<void()> show)
{
    m_show = std::move(show);
    connect(&parts, &PanelParts::factsChanged, this, &Page::showNews);
    m_show();
}

void Page::showNews()
{
    m_hasNews = !isVisible();
    if (!m_hasNews)
        m_show();
}

void Page::lookWhenShown(PanelParts &parts, std::function<void()> look)
{
    m_lookParts = &parts;
    m_look = std::move(look);
    connect(m_lookParts, &PanelParts::factsChanged, this, &Page::lookIfWanted);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_hasNews)
        showNews();
    m_isLookWanted = m_lookParts != nullptr;
    lookIfWanted();
}

void Page::lookIfWanted()
{
    if (!m_isLookWanted || !isVisible() || !m_lookParts->settings.isPresent())
        return;
    m_isLookWanted = false;
    m_look();
}

void Page::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    const int unit = spaceUnit(*this);
    const int margin = isNarrow ? 3 * unit / 2 : 3 * unit;
    m_titleRow->setContentsMargins(margin, unit, margin, unit / 2);
    m_content->layout()->setContentsMargins(margin, isNarrow ? unit / 2 : unit, margin, 2 * unit);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    // An on-screen keyboard makes the window lower: the field in use stays in sight.
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport()) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && m_content->isAncestorOf(focus))
            QMetaObject::invokeMethod(
                this,
                [this, focus]() {
                    if (focus == QApplication::focusWidget())
                        m_scroll->ensureWidgetVisible(focus);
                },
                Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lumos
