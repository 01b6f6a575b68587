// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumos {

/// Shows that a control has the focus, where the style draws nothing around it, or too little.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to @p control, and lies on its edge.
    explicit FocusRing(QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lumos
