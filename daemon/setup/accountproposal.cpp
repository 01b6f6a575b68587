// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountproposal.h"

#include "shellword.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Severity = Problem::Severity;

static bool mayPass(const struct stat &status, const SystemFacts &system,
                    const std::optional<SystemFacts::User> &user, const QStringList &groups)
{
    if (user && user->id == status.st_uid)
        return (status.st_mode & S_IXUSR) != 0;
    const auto group = system.groupById(status.st_gid);
    if (group && groups.contains(group->name))
        return (status.st_mode & S_IXGRP) != 0;
    return (status.st_mode & S_IXOTH) != 0;
}

QString closedFolder(const QString &path, const SystemFacts &system, const QString &name,
                     const QStringList &groups)
{
    const auto user = system.userByName(name);
    QString current = u"/"_s;
    for (const QString &part : path.split(u'/')) {
        if (!part.isEmpty())
            current += current.endsWith(u'/') ? part : QString(u'/' + part);
        struct stat status
        { };
        if (::stat(QFile::encodeName(current).constData(), &status) != 0)
            return {}; // what cannot be seen is not judged
        if (S_ISDIR(status.st_mode) && !mayPass(status, system, user, groups))
            return current;
    }
    return {};
}

static void proposeInsteadOfRoot(FolderInspection &inspection, const MachineFacts &machine)
{
    const auto caller = machine.system.userById(machine.callerId);
    inspection.user =
        caller && caller->id != 0 ? caller : machine.system.userByName(machine.nginxUser);
    const QString name = inspection.user ? inspection.user->name : machine.nginxUser;
    inspection.findings.append(
        {u"owner-is-root"_s,
         Severity::Warning,
         u"the folder belongs to root, and an application must not run as root; %1 is proposed"_s
             .arg(name),
         u"sudo chown -R %1: %2"_s.arg(shellQuoted(name), shellQuoted(inspection.folder)),
         {},
         0});
}

void proposeAccount(FolderInspection &inspection, const MachineFacts &machine)
{
    struct stat status
    { };
    if (::stat(QFile::encodeName(inspection.folder).constData(), &status) != 0)
        return;
    inspection.user = machine.system.userById(status.st_uid);
    if (status.st_uid == 0) {
        proposeInsteadOfRoot(inspection, machine);
    } else if (!inspection.user) {
        inspection.findings.append(
            {u"owner-is-unknown"_s,
             Severity::Error,
             u"the folder belongs to the user number %1, which this machine does not know"_s.arg(
                 status.st_uid),
             u"sudo chown -R YOUR_USER: %1"_s.arg(shellQuoted(inspection.folder)),
             {},
             0});
    }
    if (!inspection.user)
        return;
    inspection.groups = machine.groupsOf(*inspection.user);
    const QString closed =
        closedFolder(inspection.folder, machine.system, inspection.user->name, inspection.groups);
    if (!closed.isEmpty())
        inspection.findings.append({u"folder-closed"_s,
                                    Severity::Error,
                                    u"%1, whom the application runs as, may not enter %2"_s.arg(
                                        inspection.user->name, closed),
                                    u"sudo chmod o+x %1"_s.arg(shellQuoted(closed)),
                                    {},
                                    0});
}

} // namespace lumos
