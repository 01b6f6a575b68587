// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/glyph.h"

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

namespace lumos {

/// An entry of the list of pages: icon, word and the digit that Alt goes with, or the icon alone on
/// the rail. The letters are left to the pages, each of which stands beside the whole list.
class PageButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p number: of the page, from 1.
    PageButton(Glyph glyph, const QString &text, int number, QWidget *parent = nullptr);

    void setRail(bool isRail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Glyph m_glyph;
    QString m_digit;
    bool m_isRail = false;
};

/// The list of pages at the window's side; a rail of icons where the window is narrow.
class PageList final : public QWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(Glyph glyph, const QString &text);
    void addSeparator();
    /// At the bottom, apart from the pages.
    void addMenuButton(QWidget *button);
    void setRail(bool isRail);
    void setCurrent(int index);

Q_SIGNALS:
    void pageChosen(int index);

private:
    QVBoxLayout *m_layout;
    QList<PageButton *> m_buttons;
    QWidget *m_menuButton = nullptr;
    int m_places = 0; ///< in the layout, before the stretch
};

} // namespace lumos
