// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include "theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace lumos {

FocusRing::FocusRing(QWidget *control)
    : QWidget(control)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    control->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == parent() && (type == QEvent::FocusIn || type == QEvent::FocusOut)) {
        resize(parentWidget()->size());
        setVisible(type == QEvent::FocusIn);
        raise();
    } else if (watched == parent() && type == QEvent::Resize) {
        resize(parentWidget()->size());
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    painter.setPen(QPen(readable(palette().color(QPalette::Highlight), base, edgeContrast), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace lumos
