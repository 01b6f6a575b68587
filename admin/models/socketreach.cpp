// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketreach.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <sys/xattr.h>
#include <vector>

namespace lumos {

namespace {
struct SocketReach // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::SocketReach)
};
} // namespace

NginxAccount NginxAccount::ofThisBoard(const QString &user)
{
    NginxAccount account;
    if (!user.isEmpty())
        account = {user, {user}};
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

static bool hasAccessList(const QString &path)
{
    // The kernel keeps one only where it says more than the mode.
    return ::getxattr(QFile::encodeName(path).constData(), "system.posix_acl_access", nullptr, 0)
        > 0;
}

QList<PathStep> directoriesTo(const QString &path, const NginxAccount &account)
{
    QList<PathStep> steps;
    QString directory = path.section(u'/', 0, -2);
    while (true) {
        const QFileInfo info(directory.isEmpty() ? QStringLiteral("/") : directory);
        PathStep step{info.filePath(), false, info.exists(), hasAccessList(info.filePath())};
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

Reach socketReach(const SocketAccess &access, const QList<PathStep> &steps,
                  const NginxAccount &account)
{
    if (!access.path.startsWith(u'/'))
        return Reach::Yes;
    bool isListed = hasAccessList(access.path);
    if (!isListed && !mayConnect(access, account))
        return Reach::No;
    for (const PathStep &step : steps) {
        if (!step.hasAccessList && step.exists && !step.isPassable)
            return Reach::No;
        isListed = isListed || step.hasAccessList;
    }
    return isListed ? Reach::ByAccessList : Reach::Yes;
}

} // namespace lumos
