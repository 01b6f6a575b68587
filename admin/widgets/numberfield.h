// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;
class QToolButton;

namespace lumos {

/// A number with − and + beside it, so that no keyboard is needed.
class NumberField final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    void setRange(int least, int most);
    void setSuffix(const QString &suffix);
    /// A word in the place of the least number.
    void setLeastWord(const QString &word);
    void setValue(int value);
    [[nodiscard]] int value() const;
    void setName(const QString &name, const QString &description);
    [[nodiscard]] QSpinBox *spinBox() const { return m_spin; }

Q_SIGNALS:
    void valueChanged(int value);

private:
    QSpinBox *m_spin;
    QToolButton *m_less;
    QToolButton *m_more;
};

} // namespace lumos
