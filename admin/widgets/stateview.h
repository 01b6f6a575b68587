// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panelstate.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace lumos {

class StatusLabel;
class TextLabel;

/// A command that does the same as a button, in the fixed font, with Copy.
class CopyableCommand final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyableCommand(QWidget *parent = nullptr);
    void setCommand(const QString &command);
    [[nodiscard]] QString command() const;

private:
    TextLabel *m_text;
};

/// What happened, why, one button, and the same as a command: a state's own screen, or the card of
/// a problem.
class StateView final : public QFrame
{
    Q_OBJECT

public:
    enum class Size { Screen, Card };
    explicit StateView(Size size, QWidget *parent = nullptr);

    void setState(const StateText &state);
    [[nodiscard]] const StateText &state() const { return m_state; }
    /// The button cannot work now, because of @p reason; empty: it can.
    void setBusy(const QString &reason);
    /// Where there is little height, a command waits until it is asked for.
    void setLow(bool isLow);
    /// Not a fault, but "Worth knowing": says so above it, and offers to hide it.
    void setWorthKnowing(bool isWorthKnowing);

Q_SIGNALS:
    void actionWanted(lumos::StateAction action);
    void hideWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openCommandIfAlone();

    Size m_size;
    bool m_isLow = false;
    StateText m_state;
    TextLabel *m_heading;
    StatusLabel *m_shape;
    TextLabel *m_title;
    TextLabel *m_why;
    TextLabel *m_reason;
    QPushButton *m_button;
    QPushButton *m_hide;
    QToolButton *m_commandToggle;
    CopyableCommand *m_command;
};

} // namespace lumos
