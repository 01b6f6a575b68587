// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingbar.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/stateview.h"
#include "widgets/statusshape.h"

#include <QAccessible>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumos {

PendingBar::PendingBar(Applying &applying, PendingChanges &pending, QWidget *parent)
    : QFrame(parent)
    , m_applying(applying)
    , m_pending(pending)
    , m_shape(new StatusLabel(this))
    , m_text(new TextLabel(TextLabel::Role::Body, this))
    , m_caution(new TextLabel(TextLabel::Role::Body, this))
    , m_command(new CopyableCommand(this))
{
    const int unit = spaceUnit(*this);
    setAccessibleName(tr("Pending changes"));
    m_buttons = new FlowLayout(nullptr, unit);
    m_preview = addButton(tr("&Preview"), tr("Shows the lines that would change"));
    m_revert = addButton(tr("Re&vert"), tr("Takes all pending changes back"));
    m_apply = addButton(tr("&Apply"),
                        QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_again = addButton(tr("&Try again"), tr("Sends the same once more"));
    m_reapply = addButton(tr("Load the file and a&pply again"),
                          tr("Keeps what somebody else has changed, and adds your changes"));
    m_details = addButton(tr("S&how"), tr("Opens Diagnose"));
    m_edit = addButton(tr("Edit &again"), tr("Back to the changes"));
    m_dismiss = addButton(tr("O&K"), tr("The new values stay"));
    m_undo = addButton(tr("&Undo"), tr("Puts the old values back"));

    auto *words = new QHBoxLayout;
    words->setSpacing(unit);
    words->addWidget(m_shape, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    auto *texts = new QWidget(this);
    auto *left = new QVBoxLayout(texts);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(unit / 2);
    left->addLayout(words);
    left->addWidget(m_caution);
    auto *row = new FlowLayout(nullptr, unit);
    row->addWidget(texts);
    row->addFarEdge();
    auto *buttons = new QWidget(this);
    buttons->setLayout(m_buttons);
    row->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    layout->setSpacing(unit);
    layout->addLayout(row);
    layout->addWidget(m_command);

    connect(m_preview, &QPushButton::clicked, this, &PendingBar::previewWanted);
    connect(m_details, &QPushButton::clicked, this, &PendingBar::detailsWanted);
    connect(m_revert, &QPushButton::clicked, &m_pending, &PendingChanges::revertAll);
    connect(m_apply, &QPushButton::clicked, &m_applying, &Applying::apply);
    connect(m_again, &QPushButton::clicked, &m_applying, &Applying::tryAgain);
    connect(m_reapply, &QPushButton::clicked, &m_applying, &Applying::applyAgain);
    connect(m_undo, &QPushButton::clicked, &m_applying, &Applying::undo);
    connect(m_edit, &QPushButton::clicked, &m_applying, &Applying::dismiss);
    connect(m_dismiss, &QPushButton::clicked, &m_applying, &Applying::dismiss);
    connect(&m_applying, &Applying::changed, this, &PendingBar::showPhase);
    showPhase();
}

QPushButton *PendingBar::addButton(const QString &text, const QString &description)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleDescription(description);
    button->setMinimumHeight(36);
    m_buttons->addWidget(button);
    return button;
}

void PendingBar::showPhase()
{
    using Phase = Applying::Phase;
    const Phase phase = m_applying.phase();
    const QString before = m_text->text();
    m_shape->setStatus(m_applying.status(), {});
    m_text->setText(m_applying.text());
    m_caution->setText(m_applying.caution());
    m_caution->setVisible(!m_applying.caution().isEmpty());
    m_command->setCommand(m_applying.command());
    m_command->setVisible(phase == Phase::Refused);
    showButtons();
    setVisible(phase != Phase::Quiet);
    if (before != m_text->text() && !m_text->text().isEmpty()) {
        setAccessibleDescription(m_text->text());
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
    update();
}

void PendingBar::showButtons()
{
    using Phase = Applying::Phase;
    const Phase phase = m_applying.phase();
    // What an undo would change is not in the form, so there is nothing there to go back to.
    const bool isUndo = m_applying.wentWrong() && m_applying.isUndoing();
    m_preview->setVisible(phase == Phase::Pending);
    m_revert->setVisible(phase == Phase::Pending || (phase == Phase::Conflict && !isUndo));
    m_apply->setVisible(phase == Phase::Pending);
    m_again->setVisible(phase == Phase::Refused || isUndo);
    m_reapply->setVisible(phase == Phase::Conflict && !isUndo);
    m_details->setVisible(phase == Phase::Failed);
    m_edit->setVisible((phase == Phase::Failed || phase == Phase::Refused) && !isUndo);
    m_dismiss->setVisible(isUndo);
    m_undo->setVisible(m_applying.canUndo());
}

void PendingBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const Status status = m_applying.status();
    painter.fillRect(rect(), theme.ground(status));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()),
                     theme.colour(status == Status::Stopped ? Status::Busy : status));
}

} // namespace lumos
