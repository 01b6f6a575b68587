// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulse.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <chrono>

namespace lumos {

using namespace std::chrono_literals;

Pulse::Pulse(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
    widget->installEventFilter(this);
}

bool Pulse::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // Minimized or on another desktop, a window is not exposed although it is shown.
        if (QWindow *window = m_widget->window()->windowHandle())
            window->installEventFilter(this);
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::Expose:
        QMetaObject::invokeMethod(this, &Pulse::look, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Pulse::look()
{
    const QWindow *window = m_widget->window()->windowHandle();
    const bool isSeen = m_widget->isVisible() && (!window || window->isExposed());
    if (isSeen && !m_timer.isActive()) {
        m_timer.start();
        Q_EMIT beat();
    } else if (!isSeen) {
        m_timer.stop();
    }
}

} // namespace lumos
