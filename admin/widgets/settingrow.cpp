// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingrow.h"

#include "models/format.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/glyph.h"
#include "widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

SettingRow::SettingRow(const QString &label, const SettingKey &key, PendingChanges &pending,
                       QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_pending(pending)
    , m_note(new TextLabel(TextLabel::Role::Caption, this))
    , m_revert(new QToolButton(this))
    , m_label(new QLabel(label, this))
{
    const int unit = spaceUnit(*this);
    auto *keyLabel = new QLabel(key.key, this);
    keyLabel->setFont(captionFont(*this));
    keyLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QWidget(this);
    auto *wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins(0, 0, 0, 0);
    wordsLayout->setSpacing(0);
    m_label->setWordWrap(true);
    wordsLayout->addWidget(m_label);
    wordsLayout->addWidget(keyLabel);
    words->setFixedWidth(fontMetrics().averageCharWidth() * 28);

    auto *row = new FlowLayout(nullptr, unit);
    m_row = row;
    row->addWidget(words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, unit / 4, 0, unit / 4);
    layout->setSpacing(unit / 2);
    layout->addLayout(row);
    layout->addWidget(m_note);
    m_note->hide();
    m_revert->setIcon(glyphIcon(Glyph::Undo));
    m_revert->setAutoRaise(true);
    m_revert->setFixedSize(targetHeight, targetHeight);
    m_revert->setAccessibleName(tr("Revert %1").arg(withoutMnemonic(label)));
    m_revert->setToolTip(tr("Back to the value in force"));
    new FocusRing(m_revert);
    m_revert->hide();
    connect(m_revert, &QToolButton::clicked, this, [this]() { m_pending.revert(m_key); });
    connect(&m_pending, &PendingChanges::changed, this, &SettingRow::load);
}

void SettingRow::addEditor(QWidget *editor, const QString &description)
{
    m_editor = editor;
    m_description = description;
    editor->setAccessibleName(withoutMnemonic(m_label->text()));
    editor->setMinimumHeight(targetHeight);
    // The letter goes to what takes the focus; a label passes over one that does not itself.
    m_label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    m_row->addWidget(editor);
    m_row->addWidget(m_revert);
    load();
}

QLineEdit *SettingRow::addText(const QString &placeholder, const QString &description)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setFont(fixedFont(*this));
    edit->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_show = [edit](const QString &value) {
        if (edit->text() != value)
            edit->setText(value);
    };
    addEditor(edit, description);
    connect(edit, &QLineEdit::textEdited, this, &SettingRow::take);
    return edit;
}

QCheckBox *SettingRow::addCheck(const QString &text, const QString &description)
{
    auto *check = new QCheckBox(text, this);
    m_show = [check](const QString &value) { check->setChecked(value == u"true"); };
    addEditor(check, description);
    check->setAccessibleName(withoutMnemonic(m_label->text()));
    connect(check, &QCheckBox::toggled, this, [this](bool isOn) {
        if (!m_isLoading)
            m_pending.set(m_key, isOn ? u"true"_s : u"false"_s);
    });
    return check;
}

NumberField *SettingRow::addNumber(int least, int most, const QString &suffix,
                                   const QString &description)
{
    auto *field = new NumberField(this);
    field->setRange(least, most);
    field->setSuffix(suffix);
    m_show = [this, field](const QString &value) {
        field->setValue(value.isEmpty() ? m_unset : value.toInt());
    };
    addEditor(field, description);
    field->setName(field->accessibleName(), description);
    describe();
    connect(field, &NumberField::valueChanged, this, [this](int value) {
        if (!m_isLoading)
            m_pending.set(m_key, QString::number(value));
    });
    return field;
}

NumberField *SettingRow::addCount(int least, int most, const QString &description)
{
    auto *field = new NumberField(this);
    auto *automatic = new QCheckBox(tr("auto&matic"), this);
    automatic->setMinimumHeight(targetHeight);
    field->setRange(least, most);
    m_show = [this, field, automatic](const QString &value) {
        const bool isAutomatic = value == u"auto";
        automatic->setChecked(isAutomatic);
        field->setEnabled(!isAutomatic && !m_isLocked);
        field->setVisible(!isAutomatic || m_automatic > 0);
        if (!isAutomatic || m_automatic > 0)
            field->setValue(isAutomatic ? int(m_automatic) : value.toInt());
    };
    addEditor(field, description);
    m_row->removeWidget(m_revert);
    m_row->addWidget(automatic);
    m_row->addWidget(m_revert);
    m_automaticCheck = automatic;
    automatic->setAccessibleDescription(withoutMnemonic(m_label->text()));
    field->setName(field->accessibleName(), description);
    describe();
    connect(field, &NumberField::valueChanged, this, [this](int value) {
        if (!m_isLoading)
            m_pending.set(m_key, QString::number(value));
    });
    connect(automatic, &QCheckBox::toggled, this, [this, field](bool isOn) {
        if (!m_isLoading)
            m_pending.set(m_key, isOn ? u"auto"_s : QString::number(field->value()));
    });
    return field;
}

QComboBox *SettingRow::addChoice(const QStringList &values, bool isEditable,
                                 const QString &description)
{
    auto *box = new QComboBox(this);
    box->setEditable(isEditable);
    box->addItems(values);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_show = [box, isEditable](const QString &value) {
        if (isEditable && box->currentText() != value)
            box->setEditText(value);
        else if (!isEditable)
            box->setCurrentIndex(qMax(0, box->findText(value)));
    };
    addEditor(box, description);
    connect(box, &QComboBox::currentTextChanged, this, &SettingRow::take);
    return box;
}

void SettingRow::addCustom(QWidget *editor, std::function<void(const QString &)> show,
                           const QString &description)
{
    m_show = std::move(show);
    m_isCustom = true;
    addEditor(editor, description);
}

void SettingRow::setBuddy(QWidget *control)
{
    m_label->setBuddy(control);
}

void SettingRow::edit(const QString &value)
{
    if (!m_isLoading)
        m_pending.set(m_key, value);
}

void SettingRow::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void SettingRow::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    describe();
}

/// Tells who does not see it what stands around the field.
void SettingRow::describe()
{
    if (!m_editor)
        return;
    const QString words = m_description.isEmpty() ? m_note->text() : m_description;
    const QString all = words.isEmpty() ? m_key.key : words + u" \u00b7 " + m_key.key;
    QWidget *described = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    described->setAccessibleDescription(m_pending.isChanged(m_key) ? tr("changed. %1").arg(all)
                                                                   : all);
}

void SettingRow::setLocked(bool isLocked)
{
    if (std::exchange(m_isLocked, isLocked) == isLocked)
        return;
    if (m_automaticCheck)
        m_automaticCheck->setEnabled(!isLocked);
    if (m_editor)
        m_editor->setEnabled(!isLocked);
    m_shown.reset();
    load();
}

void SettingRow::setUnset(int value)
{
    if (std::exchange(m_unset, value) == value)
        return;
    m_shown.reset();
    load();
}

void SettingRow::setAutomatic(uint count)
{
    m_automaticCheck->setText(count > 0 ? tr("auto&matic: %1").arg(formatCount(count))
                                        : tr("auto&matic"));
    if (std::exchange(m_automatic, count) == count)
        return;
    m_shown.reset();
    load();
}

void SettingRow::take(const QString &text)
{
    if (m_isLoading)
        return;
    m_shown = text.trimmed();
    m_pending.set(m_key, *m_shown);
}

void SettingRow::load()
{
    if (!m_editor)
        return;
    const QString value = m_pending.value(m_key);
    if (m_isCustom || m_shown != value) {
        m_shown = value;
        m_isLoading = true;
        m_show(value);
        m_isLoading = false;
    }
    m_revert->setVisible(m_pending.isChanged(m_key));
    describe();
    update();
}

void SettingRow::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_pending.isChanged(m_key))
        return;
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.fillRect(QRect(x, 2, 3, height() - 4), Theme::of(palette()).busy);
}

} // namespace lumos
