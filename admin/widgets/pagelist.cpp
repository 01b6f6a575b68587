// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelist.h"

#include "theme/theme.h"

#include <QHoverEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace lumos {

static QColor mixed(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() * share + other.redF() * (1 - share),
                            one.greenF() * share + other.greenF() * (1 - share),
                            one.blueF() * share + other.blueF() * (1 - share));
}

constexpr int iconSide = 20;
constexpr int railSide = 44;

PageButton::PageButton(Glyph glyph, const QString &text, int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_digit(QString::number(number))
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    setAccessibleDescription(QKeySequence(Qt::ALT | Qt::Key(int(Qt::Key_0) + number))
                                 .toString(QKeySequence::NativeText));
}

void PageButton::setRail(bool isRail)
{
    m_isRail = isRail;
    setToolTip(isRail ? accessibleName() + u" (" + accessibleDescription() + u')' : QString());
    updateGeometry();
    update();
}

QSize PageButton::sizeHint() const
{
    if (m_isRail)
        return {railSide, railSide};
    const int words = fontMetrics().horizontalAdvance(text());
    const int digit = fontMetrics().horizontalAdvance(m_digit);
    return {iconSide + words + digit + 48, qMax(40, fontMetrics().height() + 16)};
}

bool PageButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PageButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor highlight = palette().color(QPalette::Highlight);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect area = rect().adjusted(2, 1, -2, -1);
    const QColor ground = isChecked() ? mixed(highlight, window, 0.18F)
        : underMouse()                ? mixed(highlight, window, 0.08F)
                                      : window;
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(area, 6, 6);
    }
    if (isChecked()) {
        painter.setBrush(readable(highlight, window, edgeContrast));
        const int x = isMirrored ? area.right() - 3 : area.left();
        painter.drawRoundedRect(QRectF(x, area.top() + 8, 4, area.height() - 16), 2, 2);
    }
    const QColor text = palette().color(QPalette::WindowText);
    const int edge = m_isRail ? (width() - iconSide) / 2 : 14;
    QRect icon(isMirrored ? width() - edge - iconSide : edge, (height() - iconSide) / 2, iconSide,
               iconSide);
    drawGlyph(painter, icon, m_glyph, text);
    if (!m_isRail) {
        QRect words = area;
        if (isMirrored)
            words.setRight(icon.left() - 10);
        else
            words.setLeft(icon.right() + 10);
        painter.setPen(text);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, this->text());
        painter.setFont(captionFont(*this));
        painter.setPen(readable(Theme::of(palette()).muted, ground));
        painter.drawText(words.adjusted(isMirrored ? 10 : 0, 0, isMirrored ? 0 : -10, 0),
                         Qt::AlignVCenter | Qt::AlignTrailing, m_digit);
    }
    if (hasFocus()) {
        painter.setPen(QPen(readable(highlight, window, edgeContrast), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 5, 5);
    }
}

PageList::PageList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(4, 6, 4, 6);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setAccessibleName(tr("Pages"));
}

void PageList::addPage(Glyph glyph, const QString &text)
{
    const int index = int(m_buttons.size());
    auto *button = new PageButton(glyph, text, index + 1, this);
    m_buttons.append(button);
    m_layout->insertWidget(m_places++, button);
    connect(button, &QAbstractButton::clicked, this, [this, index]() { Q_EMIT pageChosen(index); });
}

void PageList::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    m_layout->insertWidget(m_places++, line);
}

void PageList::addMenuButton(QWidget *button)
{
    m_menuButton = button;
    m_layout->addWidget(button);
    setTabOrder(m_buttons.constLast(), button);
}

void PageList::setRail(bool isRail)
{
    int width = 184;
    for (PageButton *button : m_buttons) {
        button->setRail(isRail);
        width = qMax(width, button->sizeHint().width() + 8);
    }
    setFixedWidth(isRail ? 56 : width);
}

void PageList::setCurrent(int index)
{
    // Tab comes to the page that is shown, also when no click has chosen it; arrows go on from
    // there.
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == index);
        m_buttons[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace lumos
