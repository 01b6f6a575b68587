// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/applying.h"

#include <QFrame>

class QPushButton;

namespace lumos {

class CopyableCommand;
class StatusLabel;
class TextLabel;

/// The bar below the pages while something is pending: how many changes, what they need, and
/// Preview, Revert, Apply; then how it went.
class PendingBar final : public QFrame
{
    Q_OBJECT

public:
    PendingBar(Applying &applying, PendingChanges &pending, QWidget *parent = nullptr);

Q_SIGNALS:
    void previewWanted();
    void detailsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPhase();
    void showButtons();
    QPushButton *addButton(const QString &text, const QString &description);

    Applying &m_applying;
    PendingChanges &m_pending;
    StatusLabel *m_shape;
    TextLabel *m_text;
    TextLabel *m_caution;
    CopyableCommand *m_command;
    QLayout *m_buttons;
    QPushButton *m_preview = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_reapply = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace lumos
