// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustypes.h"

#include <QHash>
#include <QList>
#include <QString>

#include <tuple>

namespace lumos {

/// Names one key of the configuration.
struct SettingKey
{
    QString section; ///< "lumos" or "site"
    QString key;

    bool operator==(const SettingKey &) const = default;
    friend bool operator<(const SettingKey &one, const SettingKey &other)
    {
        return std::tie(one.section, one.key) < std::tie(other.section, other.key);
    }
};

inline size_t qHash(const SettingKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.section, key.key);
}

/// One key with what is in force, as the settings service reports it.
struct SettingValue
{
    SettingKey key = {};
    QString value = {};
    QString defaultValue = {};
    QString origin = {}; ///< where it stands: "default", or a file and line
    bool isSet = false; ///< written in the file
    bool isPrivileged = false;
    bool isSecret = false; ///< the value is masked
    bool isList = false; ///< one value on each line
};

/// What one key takes, from the service's table of options.
struct SettingRange
{
    QString type;
    QString limits; ///< "MINIMUM MAXIMUM", or the words of a choice
    QString unit;
    QString help;

    [[nodiscard]] qint64 minimum() const { return limits.section(u' ', 0, 0).toLongLong(); }
    [[nodiscard]] qint64 maximum() const { return limits.section(u' ', 1, 1).toLongLong(); }
};

/// What a change needs before it is in force; the numbers of Preview and Apply, added up.
enum ChangeEffects : uint { NeedsReload = 1, NeedsRestart = 2, NeedsSite = 4 };

/// Everything that the settings service says is in force.
struct SettingsValues
{
    QList<SettingValue> options;
    Findings problems;
    QHash<SettingKey, SettingRange> ranges; ///< empty until the table has been asked for
    QString etag;
    QString configPath;
    QString version;
    bool isWritable = false;
    bool isPersistent = true;
    bool isSiteOn = false; ///< in nginx
    QString nginxUser; ///< empty: not known

    [[nodiscard]] const SettingValue *find(const SettingKey &key) const
    {
        for (const SettingValue &option : options) {
            if (option.key == key)
                return &option;
        }
        return nullptr;
    }
    [[nodiscard]] QString value(const SettingKey &key) const
    {
        const SettingValue *found = find(key);
        return found ? found->value : QString();
    }
};

} // namespace lumos
