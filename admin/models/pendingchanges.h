// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingsvalues.h"

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace lumos {

/// What the owner has edited and not applied yet, beside what is in force.
class PendingChanges final : public QObject
{
    Q_OBJECT

public:
    struct Change
    {
        SettingKey key;
        QString from;
        QString to; ///< empty: back to the default
        bool operator==(const Change &) const = default;
    };

    explicit PendingChanges(QObject *parent = nullptr);

    /// What is in force has changed; an edit that equals it is no change any more.
    void setEffective(const SettingsValues &values);
    [[nodiscard]] const SettingsValues &effective() const { return m_effective; }

    void set(const SettingKey &key, const QString &value);
    void revert(const SettingKey &key);
    void revertAll();
    /// These come in force; what has been edited, or taken back, since they were sent stays an
    /// edit.
    void settle(const QList<Change> &sent);

    /// The edited value, or the one in force.
    [[nodiscard]] QString value(const SettingKey &key) const;
    [[nodiscard]] bool isChanged(const SettingKey &key) const { return m_edits.contains(key); }
    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_edits.size()); }
    [[nodiscard]] QList<Change> changes() const;
    /// As Apply takes them: "processes" and "site-listen" to text, an empty array to reset.
    [[nodiscard]] QVariantMap toVariantMap() const;
    /// The changes that lead back from there.
    [[nodiscard]] QVariantMap toUndo() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString effectiveValue(const SettingKey &key) const;
    [[nodiscard]] QVariant busValue(const SettingKey &key, const QString &value) const;

    SettingsValues m_effective;
    QMap<SettingKey, QString> m_edits;
};

/// The name of a key on the bus and on the command line.
[[nodiscard]] QString busName(const SettingKey &key);

} // namespace lumos
