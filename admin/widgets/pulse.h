// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace lumos {

/// Beats once a second while its widget can be seen, and not at all otherwise.
class Pulse final : public QObject
{
    Q_OBJECT

public:
    explicit Pulse(QWidget *widget);

Q_SIGNALS:
    void beat();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QWidget *m_widget;
    QTimer m_timer;
};

} // namespace lumos
