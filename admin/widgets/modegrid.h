// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filemode.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace lumos {

/// Who may connect, as three check boxes, and the same as octal digits. A typed mode that splits
/// reading from writing is kept as it is.
class ModeGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ModeGrid(QWidget *parent = nullptr);

    /// Text as the configuration has it; shown even when it is no mode.
    void setMode(const QString &octal);
    void setNames(const QString &owner, const QString &group);
    [[nodiscard]] QLineEdit *octal() const { return m_octal; }
    [[nodiscard]] QCheckBox *ownerBox() const { return m_boxes.front(); }

Q_SIGNALS:
    /// Four digits.
    void modeEdited(const QString &octal);

private:
    void onToggled();
    void onTyped(const QString &text);
    void showMode(FileMode mode);

    std::array<QCheckBox *, 3> m_boxes = {};
    std::array<QLabel *, 3> m_names = {};
    QLineEdit *m_octal;
    FileMode m_mode;
    bool m_isLoading = false;
};

} // namespace lumos
