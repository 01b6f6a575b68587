// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

class QBoxLayout;
class QVBoxLayout;

namespace lumos {

/// A text of the panel: wraps, can be selected, and is at most 72 characters wide.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Body, Caption, Title, Figure, Fixed };
    explicit TextLabel(Role role = Role::Body, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();
    [[nodiscard]] QString shownText() const;

    Role m_role;
    bool m_isApplying = false;
};

/// A framed group of things that belong together, with a title.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    QVBoxLayout *m_body;
};

/// Cards beside each other, below each other where it is narrow.
class CardRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CardRow(QWidget *parent = nullptr);

    void add(QWidget *card);
    void setNarrow(bool isNarrow);

private:
    QBoxLayout *m_layout;
};

/// Space in the layouts: one unit inside a group, two between groups.
QVBoxLayout *column(QWidget *parent, int units);

} // namespace lumos
