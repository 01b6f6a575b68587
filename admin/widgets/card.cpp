// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace lumos {

TextLabel::TextLabel(Role role, QWidget *parent)
    : TextLabel(QString(), role, parent)
{ }

TextLabel::TextLabel(const QString &text, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setWordWrap(role != Role::Figure);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(role == Role::Title ? Qt::NoTextInteraction
                                                : Qt::TextSelectableByMouse);
    // A text wraps where its layout ends and claims its height there.
    QSizePolicy policy(role == Role::Figure ? QSizePolicy::Preferred : QSizePolicy::Expanding,
                       QSizePolicy::Minimum);
    policy.setHeightForWidth(wordWrap());
    setSizePolicy(policy);
    applyRole();
    // Devanagari has vowels above the line that stand higher than the font's ascent.
    if (role == Role::Title)
        setContentsMargins(0, fontMetrics().height() / 8, 0, 0);
}

void TextLabel::applyRole()
{
    m_isApplying = true;
    setFont(QFont());
    QWidget &inherited = *this;
    switch (m_role) {
    case Role::Caption:
        setFont(captionFont(inherited));
        break;
    case Role::Title:
        setFont(titleFont(inherited));
        break;
    case Role::Figure:
        setFont(figureFont(inherited));
        break;
    case Role::Fixed:
        setFont(fixedFont(inherited));
        break;
    case Role::Body:
        break;
    }
    if (m_role == Role::Caption) {
        QPalette colours;
        const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
        colours.setColor(QPalette::WindowText, Theme::of(around).muted);
        setPalette(colours);
    }
    m_isApplying = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (!m_isApplying && (type == QEvent::PaletteChange || type == QEvent::FontChange)
        && (m_role == Role::Caption || type == QEvent::FontChange))
        applyRole();
}

QString TextLabel::shownText() const
{
    return textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(text()).toPlainText()
                                        : text();
}

QSize TextLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    const int most = fontMetrics().averageCharWidth() * 72;
    const int wanted =
        fontMetrics()
            .boundingRect(QRect(0, 0, most, 10000), Qt::TextWordWrap | Qt::AlignLeft, shownText())
            .width();
    const int width = std::min(most, wanted + 2);
    return {width, QLabel::heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    // The longest word: narrower than that something would be cut.
    int longest = 0;
    for (const QString &word : shownText().split(QRegularExpression(QStringLiteral("[\\s/]")))) {
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    }
    return {std::min(longest + 4, fontMetrics().averageCharWidth() * 40), fontMetrics().height()};
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(title, TextLabel::Role::Caption, this))
{
    const int unit = spaceUnit(*this);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 3 * unit / 2, 2 * unit, 3 * unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(m_title);
    m_body = new QVBoxLayout;
    m_body->setSpacing(unit);
    layout->addLayout(m_body);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = Theme::of(palette()).line;
    line.setAlphaF(0.45F);
    painter.setPen(QPen(line, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

CardRow::CardRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * spaceUnit(*this));
}

void CardRow::add(QWidget *card)
{
    m_layout->addWidget(card, 1);
}

void CardRow::setNarrow(bool isNarrow)
{
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QVBoxLayout *column(QWidget *parent, int units)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units * spaceUnit(*parent));
    return layout;
}

} // namespace lumos
