// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <sys/types.h>

namespace lumos {

/// What a configuration may ask about the machine it is read on; tests give their own.
struct SystemFacts
{
    struct User
    {
        QString name;
        quint32 id = 0;
        quint32 groupId = 0; ///< of the user's main group
    };
    struct Group
    {
        QString name;
        quint32 id = 0;
    };

    std::function<std::optional<User>(const QString &name)> userByName;
    std::function<std::optional<User>(quint32 id)> userById;
    std::function<std::optional<Group>(const QString &name)> groupByName;
    std::function<std::optional<Group>(quint32 id)> groupById;
    std::function<std::optional<QString>(const QString &name)> environmentVariable;
    QString hostName; ///< %h
    QString currentUser; ///< %U
    QString currentGroup; ///< %G
    int cores = 1; ///< %k

    /// The machine's own: passwd and group databases (getpwnam(3)), environment, gethostname(2).
    [[nodiscard]] static SystemFacts ofThisMachine();
};

} // namespace lumos
