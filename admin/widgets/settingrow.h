// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingchanges.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lumos {

class NumberField;
class TextLabel;

/// One setting: the window's word, its key small behind it, the editor, and what shows that it has
/// been changed. The editor shows the pending value, or the one in force.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p label with its mnemonic.
    SettingRow(const QString &label, const SettingKey &key, PendingChanges &pending,
               QWidget *parent = nullptr);

    // Exactly one of these, once.
    QLineEdit *addText(const QString &placeholder, const QString &description = {});
    QCheckBox *addCheck(const QString &text, const QString &description = {});
    NumberField *addNumber(int least, int most, const QString &suffix,
                           const QString &description = {});
    /// A number, or the word "auto" by a check box.
    NumberField *addCount(int least, int most, const QString &description = {});
    /// A choice that may also be typed. @p values are written, as they are shown.
    QComboBox *addChoice(const QStringList &values, bool isEditable,
                         const QString &description = {});
    /// An editor of the page's own: @p show puts a value into it, the page calls edit().
    void addCustom(QWidget *editor, std::function<void(const QString &)> show,
                   const QString &description = {});
    /// The part of a custom editor that the label's letter leads to.
    void setBuddy(QWidget *control);
    /// The value that was edited, from a custom editor.
    void edit(const QString &value);
    /// Another widget at the end of the row.
    void addBeside(QWidget *widget);
    /// A line below: why it is so, what it means.
    void setNote(const QString &text);
    void setLocked(bool isLocked);
    /// What an addNumber() shows where the file does not have the key; 0 without this.
    void setUnset(int value);
    /// What "auto" comes to now, of an addCount(); 0: not known, and no number is shown for it.
    void setAutomatic(uint count);

    [[nodiscard]] const SettingKey &key() const { return m_key; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addEditor(QWidget *editor, const QString &description);
    void load();
    void describe();
    /// The user's own text: the editor shows it already, maybe with blanks around it.
    void take(const QString &text);

    SettingKey m_key;
    PendingChanges &m_pending;
    QLayout *m_row;
    TextLabel *m_note;
    QWidget *m_editor = nullptr;
    QCheckBox *m_automaticCheck = nullptr; ///< beside the editor of an addCount()
    QToolButton *m_revert;
    QString m_description;
    std::function<void(const QString &)> m_show;
    QLabel *m_label;
    std::optional<QString> m_shown; ///< shown once more, it would disturb who is typing
    uint m_automatic = 0; ///< 0: not known
    int m_unset = 0;
    bool m_isCustom = false; ///< what it shows may depend on other keys as well
    bool m_isLocked = false;
    bool m_isLoading = false;
};

} // namespace lumos
