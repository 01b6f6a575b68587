// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QList>
#include <QWidget>

#include <algorithm>

namespace lumos {

void orderTabs(QWidget &window, const QWidget &first, const QWidget &last)
{
    QList<QWidget *> chain;
    for (QWidget *next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain()) {
        if (next->focusPolicy() != Qt::NoFocus && !next->focusProxy())
            chain.append(next);
    }
    const auto part = [&first, &last](const QWidget *widget) {
        return first.isAncestorOf(widget) ? 0 : last.isAncestorOf(widget) ? 2 : 1;
    };
    std::stable_sort(chain.begin(), chain.end(), [part](const QWidget *one, const QWidget *other) {
        return part(one) < part(other);
    });
    for (qsizetype i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain[i - 1], chain[i]);
}

} // namespace lumos
