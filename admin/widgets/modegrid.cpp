// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modegrid.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

constexpr std::array<mode_t, 3> connectBits = {0600, 0060, 0006};

ModeGrid::ModeGrid(QWidget *parent)
    : QWidget(parent)
    , m_octal(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * spaceUnit(*this));
    grid->setVerticalSpacing(spaceUnit(*this) / 2);
    auto *head = new QLabel(tr("may connect"), this);
    head->setFont(captionFont(*this));
    grid->addWidget(head, 0, 2);
    const std::array<QString, 3> roles = {tr("owner"), tr("group"), tr("everyone")};
    const std::array<QString, 3> names = {tr("Owner, may connect"), tr("Group, may connect"),
                                          tr("Everyone, may connect")};
    for (int row = 0; row < 3; ++row) {
        auto *role = new QLabel(roles[size_t(row)], this);
        m_names[size_t(row)] = new QLabel(this);
        m_names[size_t(row)]->setFont(fixedFont(*this));
        auto *box = new QCheckBox(this);
        box->setMinimumSize(40, 36);
        box->setAccessibleName(names[size_t(row)]);
        m_boxes[size_t(row)] = box;
        grid->addWidget(role, row + 1, 0);
        grid->addWidget(m_names[size_t(row)], row + 1, 1);
        grid->addWidget(box, row + 1, 2);
        connect(box, &QCheckBox::toggled, this, &ModeGrid::onToggled);
    }
    m_boxes[2]->setAccessibleDescription(tr("Every account of this board"));
    m_octal->setAccessibleDescription(u"chmod-socket"_s);
    auto *modeLabel = new QLabel(tr("&Mode"), this);
    modeLabel->setBuddy(m_octal);
    m_octal->setFont(fixedFont(*this));
    m_octal->setMaxLength(4);
    m_octal->setFixedWidth(fontMetrics().averageCharWidth() * 10);
    m_octal->setMinimumHeight(36);
    m_octal->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-7]{1,4}")), m_octal));
    m_octal->setAccessibleName(tr("Mode, as octal digits"));
    grid->addWidget(modeLabel, 4, 0);
    grid->addWidget(m_octal, 4, 1, 1, 2, Qt::AlignLeading);
    grid->setColumnStretch(3, 1);
    connect(m_octal, &QLineEdit::textEdited, this, &ModeGrid::onTyped);
}

void ModeGrid::setNames(const QString &owner, const QString &group)
{
    const std::array<QString, 2> accounts = {owner, group};
    for (size_t i = 0; i < accounts.size(); ++i) {
        m_names[i]->setText(accounts[i]);
        m_boxes[i]->setAccessibleDescription(accounts[i]);
    }
}

void ModeGrid::setMode(const QString &octal)
{
    const auto mode = FileMode::fromOctal(octal);
    if (!m_octal->hasFocus() || FileMode::fromOctal(m_octal->text()) != mode)
        m_octal->setText(mode ? mode->toOctal() : octal);
    showMode(mode.value_or(FileMode()));
}

void ModeGrid::showMode(FileMode mode)
{
    m_isLoading = true;
    m_mode = mode;
    m_boxes[0]->setChecked(mode.ownerMayConnect());
    m_boxes[1]->setChecked(mode.groupMayConnect());
    m_boxes[2]->setChecked(mode.othersMayConnect());
    m_isLoading = false;
}

void ModeGrid::onToggled()
{
    if (m_isLoading)
        return;
    mode_t bits = m_mode.bits();
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const bool mayConnect = (bits & connectBits[i] & 0222) != 0;
        if (m_boxes[i]->isChecked() != mayConnect) // only what was clicked loses a split
            bits = m_boxes[i]->isChecked() ? bits | connectBits[i] : bits & ~connectBits[i];
    }
    m_mode = FileMode(bits);
    m_octal->setText(m_mode.toOctal());
    Q_EMIT modeEdited(m_mode.toOctal());
}

void ModeGrid::onTyped(const QString &text)
{
    if (const auto mode = FileMode::fromOctal(text)) {
        showMode(*mode);
        Q_EMIT modeEdited(mode->toOctal());
    }
}

} // namespace lumos
