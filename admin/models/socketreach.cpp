// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketreach.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <vector>

namespace lumos {

namespace {
struct SocketReach // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::SocketReach)
};
} // namespace

NginxAccount NginxAccount::ofThisBoard()
{
    NginxAccount account;
    const passwd *entry = ::getpwnam(account.user.toLocal8Bit().constData());
    if (!entry)
        return account;
    int count = 64;
    std::vector<gid_t> ids(size_t(count), 0);
    if (::getgrouplist(entry->pw_name, entry->pw_gid, ids.data(), &count) < 0)
        return account;
    account.groups.clear();
    for (int i = 0; i < count; ++i) {
        if (const group *found = ::getgrgid(ids[size_t(i)]))
            account.groups.append(QString::fromLocal8Bit(found->gr_name));
    }
    return account;
}

QString accessWords(const SocketAccess &access)
{
    const bool owner = access.mode.ownerMayConnect();
    const bool group = access.mode.groupMayConnect();
    if (access.mode.othersMayConnect()) {
        if (owner && group)
            return SocketReach::tr("Every account of this board may connect.");
        return SocketReach::tr("Others may connect, but owner or group may not. Linux takes the "
                               "first that fits, so check who is meant.");
    }
    if (owner && group)
        return SocketReach::tr("%1 and members of %2 may connect, nobody else.")
            .arg(access.owner, access.group);
    if (owner)
        return SocketReach::tr("Only %1 may connect.").arg(access.owner);
    if (group)
        return SocketReach::tr("Members of %1 may connect, but not %2.")
            .arg(access.group, access.owner);
    return SocketReach::tr("Nobody but root may connect.");
}

bool mayConnect(const SocketAccess &access, const NginxAccount &account)
{
    if (account.user == access.owner)
        return access.mode.ownerMayConnect();
    if (account.groups.contains(access.group))
        return access.mode.groupMayConnect();
    return access.mode.othersMayConnect();
}

QList<PathStep> directoriesTo(const QString &path, const NginxAccount &account)
{
    QList<PathStep> steps;
    QString directory = path.section(u'/', 0, -2);
    while (true) {
        const QFileInfo info(directory.isEmpty() ? QStringLiteral("/") : directory);
        PathStep step{info.filePath(), false, info.exists()};
        if (info.owner() == account.user)
            step.isPassable = info.permission(QFile::ExeOwner);
        else if (account.groups.contains(info.group()))
            step.isPassable = info.permission(QFile::ExeGroup);
        else
            step.isPassable = info.permission(QFile::ExeOther);
        steps.prepend(step);
        if (directory.isEmpty())
            return steps;
        directory = directory.section(u'/', 0, -2);
    }
}

} // namespace lumos
