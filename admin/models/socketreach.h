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

    [[nodiscard]] static NginxAccount ofThisBoard();
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

    bool operator==(const PathStep &) const = default;
};
/// What the directories above @p path let @p account do; the file system is looked at.
[[nodiscard]] QList<PathStep> directoriesTo(const QString &path, const NginxAccount &account);

} // namespace lumos
