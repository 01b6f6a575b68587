// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <sys/types.h>

namespace lumos {

/// A user as the file system sees it.
struct AccessIdentity
{
    QString name;
    uid_t uid = 0;
    QList<gid_t> groups; ///< the main one first
};

/// What decides about access to one file: mode bits and, where there is one, the access list.
struct AccessRules
{
    struct Entry
    {
        quint16 tag = 0; ///< as in the kernel's xattr: 2 user, 8 group, 16 mask ...
        quint16 permissions = 0; ///< 4 read, 2 write, 1 enter
        quint32 id = 0;
    };
    mode_t mode = 0;
    uid_t owner = 0;
    gid_t group = 0;
    QList<Entry> entries; ///< of users and groups by name, and the mask (acl(5))
};

/// Whether @p who has all of @p wanted (4 read, 2 write, 1 enter), by path_resolution(7) and
/// acl(5); root is nobody special here.
[[nodiscard]] bool isAllowed(const AccessRules &rules, const AccessIdentity &who, int wanted);

/// Empty when there is no such file, or it lies behind a directory that the caller may not enter.
[[nodiscard]] std::optional<AccessRules> rulesOf(const QString &path);

/// The first directory on the way to @p path, @p path included, that @p who may not enter; empty
/// when there is none. What does not exist stops nobody.
[[nodiscard]] QString barrierTo(const QString &path, const AccessIdentity &who);

/// The user that nginx's workers run as: of the directive `user` in @p nginxConf, else www-data.
[[nodiscard]] QString nginxUser(const QString &nginxConf);
/// The same with its number and groups.
[[nodiscard]] AccessIdentity nginxAccount(const QString &nginxConf);

} // namespace lumos
