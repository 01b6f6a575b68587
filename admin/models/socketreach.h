// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filemode.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lumos {

/// The account that nginx's workers run as.
struct NginxAccount
{
    QString user = QStringLiteral("www-data");
    QStringList groups = {QStringLiteral("www-data")}; ///< of which it is a member

    /// @p user as this board knows it; empty: Debian's.
    [[nodiscard]] static NginxAccount ofThisBoard(const QString &user);
};

/// Who the socket is for.
struct SocketAccess
{
    QString path;
    QString owner;
    QString group;
    FileMode mode;
};

/// "pi and members of www-data may connect, nobody else."
[[nodiscard]] QString accessWords(const SocketAccess &access);
/// Whether the permission bits let that account connect (unix(7): the write bit).
[[nodiscard]] bool mayConnect(const SocketAccess &access, const NginxAccount &account);

/// One directory on the way to the socket, or the socket itself.
struct PathStep
{
    QString path;
    bool isPassable = false;
    bool exists = true;
    bool hasAccessList = false; ///< isPassable is not the last word (acl(5))

    bool operator==(const PathStep &) const = default;
};
/// What the directories above @p path let @p account do; the file system is looked at.
[[nodiscard]] QList<PathStep> directoriesTo(const QString &path, const NginxAccount &account);

/// Whether an account reaches the socket, as far as permission bits tell.
enum class Reach { Yes, No, ByAccessList };
/// @p steps: on the way there.
[[nodiscard]] Reach socketReach(const SocketAccess &access, const QList<PathStep> &steps,
                                const NginxAccount &account);

} // namespace lumos
