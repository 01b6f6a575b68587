// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberfield.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

NumberField::NumberField(QWidget *parent)
    : QWidget(parent)
    , m_spin(new QSpinBox(this))
    , m_less(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    m_spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_spin->setAlignment(Qt::AlignHCenter);
    m_spin->setMinimumHeight(targetHeight);
    m_spin->setAccelerated(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto prepare = [this](QToolButton *button, const QString &text, const QString &name) {
        button->setText(text);
        button->setAccessibleName(name);
        button->setFixedSize(targetHeight, targetHeight);
        button->setAutoRepeat(true);
        connect(button, &QToolButton::clicked, this,
                [this, button]() { m_spin->stepBy(button == m_less ? -1 : 1); });
    };
    prepare(m_less, u"\u2212"_s, tr("One less"));
    prepare(m_more, u"+"_s, tr("One more"));
    layout->addWidget(m_less);
    layout->addWidget(m_spin);
    layout->addWidget(m_more);
    setFocusProxy(m_spin);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_spin, &QSpinBox::valueChanged, this, &NumberField::valueChanged);
}

void NumberField::setRange(int least, int most)
{
    m_spin->setRange(least, most);
}

void NumberField::setSuffix(const QString &suffix)
{
    m_spin->setSuffix(suffix);
}

void NumberField::setLeastWord(const QString &word)
{
    m_spin->setSpecialValueText(word);
}

void NumberField::setValue(int value)
{
    m_spin->setValue(value);
}

int NumberField::value() const
{
    return m_spin->value();
}

void NumberField::setName(const QString &name, const QString &description)
{
    m_spin->setAccessibleName(name);
    m_spin->setAccessibleDescription(description);
    for (QToolButton *button : {m_less, m_more})
        button->setAccessibleDescription(name); // less or more of what
}

} // namespace lumos
