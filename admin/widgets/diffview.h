// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace lumos {

/// Two texts side by side, changed lines marked by colour and by a sign.
class DiffView final : public QTableWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);
    void compare(const QString &leftTitle, const QString &before, const QString &rightTitle,
                 const QString &after);
};

} // namespace lumos
