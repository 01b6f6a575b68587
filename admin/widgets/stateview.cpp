// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateview.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/statusshape.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace lumos {

CopyableCommand::CopyableCommand(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Role::Fixed, this))
{
    auto *copy = new QPushButton(tr("Cop&y"), this);
    copy->setAccessibleDescription(tr("Copies the command"));
    copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spaceUnit(*this));
    layout->addWidget(m_text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QPushButton::clicked, this,
            [this]() { QGuiApplication::clipboard()->setText(m_text->text()); });
}

void CopyableCommand::setCommand(const QString &command)
{
    m_text->setText(command);
    m_text->setAccessibleName(tr("Command: %1").arg(command));
}

QString CopyableCommand::command() const
{
    return m_text->text();
}

StateView::StateView(Size size, QWidget *parent)
    : QFrame(parent)
    , m_size(size)
    , m_heading(new TextLabel(tr("Worth knowing"), TextLabel::Role::Caption, this))
    , m_shape(new StatusLabel(this))
    , m_title(new TextLabel(size == Size::Screen ? TextLabel::Role::Title : TextLabel::Role::Body,
                            this))
    , m_why(new TextLabel(TextLabel::Role::Body, this))
    , m_reason(new TextLabel(TextLabel::Role::Caption, this))
    , m_button(new QPushButton(this))
    , m_hide(new QPushButton(tr("Hi&de"), this))
    , m_commandToggle(new QToolButton(this))
    , m_command(new CopyableCommand(this))
{
    const int unit = spaceUnit(*this);
    if (size == Size::Card) {
        QFont bold = m_title->font();
        bold.setWeight(QFont::DemiBold);
        m_title->setFont(bold);
    }
    m_commandToggle->setText(tr("Sho&w command"));
    new FocusRing(m_commandToggle);
    m_commandToggle->setCheckable(true);
    m_commandToggle->setAutoRaise(true);
    m_commandToggle->setArrowType(Qt::RightArrow);
    m_commandToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *head = new QHBoxLayout;
    head->setSpacing(3 * unit / 2);
    head->addWidget(m_shape, 0, size == Size::Screen ? Qt::AlignVCenter : Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *buttons = new FlowLayout(nullptr, unit);
    buttons->addWidget(m_button);
    buttons->addWidget(m_commandToggle);
    buttons->addFarEdge();
    buttons->addWidget(m_hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 3 * unit / 2, 2 * unit, 3 * unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(m_heading);
    layout->addLayout(head);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_command);
    m_reason->hide();
    m_command->hide();
    m_heading->hide();
    m_hide->hide();
    m_hide->setAccessibleDescription(tr("Until it says something else, or Lumos is opened anew"));
    connect(m_hide, &QPushButton::clicked, this, &StateView::hideWanted);
    connect(m_commandToggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_command->setVisible(isOpen);
        m_commandToggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_button, &QPushButton::clicked, this,
            [this]() { Q_EMIT actionWanted(m_state.action); });
}

void StateView::setState(const StateText &state)
{
    if (m_state == state)
        return;
    m_state = state;
    setAccessibleName(state.title);
    setAccessibleDescription(state.why);
    m_shape->setStatus(state.status, {});
    m_title->setText(state.title);
    m_why->setText(state.why);
    m_why->setVisible(!state.why.isEmpty());
    m_button->setText(state.button);
    m_button->setVisible(!state.button.isEmpty());
    m_button->setAccessibleDescription(state.why.isEmpty() ? state.title : state.why);
    m_commandToggle->setVisible(!state.command.isEmpty());
    m_commandToggle->setAccessibleDescription(state.command);
    m_command->setCommand(state.command);
    openCommandIfAlone();
    update();
}

/// Where the command is all there is to do, it stands open.
void StateView::openCommandIfAlone()
{
    const bool isAlone = !m_state.command.isEmpty() && m_state.button.isEmpty();
    m_commandToggle->setChecked(isAlone && !m_isLow);
}

void StateView::setLow(bool isLow)
{
    if (std::exchange(m_isLow, isLow) != isLow)
        openCommandIfAlone();
}

void StateView::setWorthKnowing(bool isWorthKnowing)
{
    m_heading->setVisible(isWorthKnowing);
    m_hide->setVisible(isWorthKnowing);
}

void StateView::setBusy(const QString &reason)
{
    m_button->setEnabled(reason.isEmpty());
    m_button->setAccessibleDescription(reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void StateView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_size == Size::Screen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).ground(m_state.status));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace lumos
