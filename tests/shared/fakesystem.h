// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemfacts.h"

#include <QHash>

namespace lumos {

/// A machine with the users pi and www-data, so that no test depends on the one it runs on.
inline SystemFacts fakeSystem(const QHash<QString, QString> &environment = {})
{
    using User = SystemFacts::User;
    using Group = SystemFacts::Group;
    static const QList<User> users{{QStringLiteral("root"), 0, 0},
                                   {QStringLiteral("pi"), 1000, 1000},
                                   {QStringLiteral("www-data"), 33, 33}};
    static const QList<Group> groups{{QStringLiteral("root"), 0},
                                     {QStringLiteral("pi"), 1000},
                                     {QStringLiteral("www-data"), 33},
                                     {QStringLiteral("gpio"), 997}};
    const auto find = [](const auto &list, auto matches) {
        using Entry = typename std::decay_t<decltype(list)>::value_type;
        for (const Entry &entry : list) {
            if (matches(entry))
                return std::optional<Entry>(entry);
        }
        return std::optional<Entry>();
    };
    SystemFacts facts;
    facts.userByName = [find](const QString &name) {
        return find(users, [&name](const User &user) { return user.name == name; });
    };
    facts.userById = [find](quint32 id) {
        return find(users, [id](const User &user) { return user.id == id; });
    };
    facts.groupByName = [find](const QString &name) {
        return find(groups, [&name](const Group &group) { return group.name == name; });
    };
    facts.groupById = [find](quint32 id) {
        return find(groups, [id](const Group &group) { return group.id == id; });
    };
    facts.environmentVariable = [environment](const QString &name) {
        return environment.contains(name) ? std::optional(environment.value(name)) : std::nullopt;
    };
    facts.hostName = QStringLiteral("board");
    facts.currentUser = QStringLiteral("pi");
    facts.currentGroup = QStringLiteral("users");
    facts.cores = 4;
    return facts;
}

} // namespace lumos
