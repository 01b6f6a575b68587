// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/pathaccess.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <cerrno>
#include <cstring>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static constexpr quint16 userTag = 2;
static constexpr quint16 groupTag = 8;
static constexpr quint16 maskTag = 16;

bool isAllowed(const AccessRules &rules, const AccessIdentity &who, int wanted)
{
    const auto has = [wanted](unsigned bits) {
        return (bits & unsigned(wanted)) == unsigned(wanted);
    };
    if (who.uid == rules.owner)
        return has(rules.mode >> 6);
    unsigned mask = 7;
    bool isMasked = false;
    for (const AccessRules::Entry &entry : rules.entries) {
        if (entry.tag == maskTag) {
            mask = entry.permissions;
            isMasked = true;
        }
    }
    for (const AccessRules::Entry &entry : rules.entries) {
        if (entry.tag == userTag && entry.id == who.uid)
            return has(entry.permissions & mask);
    }
    bool isInAGroup = false;
    // With a mask the mode's group bits are the mask, and the group's own are in an entry (tag 4).
    constexpr quint16 owningGroupTag = 4;
    unsigned owningGroup = rules.mode >> 3;
    for (const AccessRules::Entry &entry : rules.entries) {
        if (isMasked && entry.tag == owningGroupTag)
            owningGroup = entry.permissions & mask;
        if (entry.tag == groupTag && who.groups.contains(entry.id)) {
            isInAGroup = true;
            if (has(entry.permissions & mask))
                return true;
        }
    }
    if (who.groups.contains(rules.group)) {
        isInAGroup = true;
        if (has(owningGroup))
            return true;
    }
    return !isInAGroup && has(rules.mode);
}

static QList<AccessRules::Entry> entriesOf(const QByteArray &path)
{
    // struct posix_acl_xattr_header and _entry of the kernel, little-endian.
    std::array<char, 4096> buffer{};
    const ssize_t size =
        ::getxattr(path.constData(), "system.posix_acl_access", buffer.data(), buffer.size());
    QList<AccessRules::Entry> entries;
    for (ssize_t at = 4; at + 8 <= size; at += 8) {
        AccessRules::Entry entry;
        std::memcpy(&entry.tag, buffer.data() + at, 2);
        std::memcpy(&entry.permissions, buffer.data() + at + 2, 2);
        std::memcpy(&entry.id, buffer.data() + at + 4, 4);
        entries += entry;
    }
    return entries;
}

std::optional<AccessRules> rulesOf(const QString &path)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0)
        return std::nullopt;
    return AccessRules{.mode = status.st_mode,
                       .owner = status.st_uid,
                       .group = status.st_gid,
                       .entries = entriesOf(name)};
}

static bool isBarrier(const QString &directory, const AccessIdentity &who)
{
    const auto rules = rulesOf(directory);
    return rules && S_ISDIR(rules->mode) && !isAllowed(*rules, who, 1);
}

QString barrierTo(const QString &path, const AccessIdentity &who)
{
    QString directory = u"/"_s;
    if (isBarrier(directory, who))
        return directory;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        directory += (directory.size() == 1 ? QString() : u"/"_s) + part;
        if (isBarrier(directory, who))
            return directory;
    }
    return {};
}

static AccessIdentity identityOf(const QString &name)
{
    AccessIdentity identity{.name = name, .uid = static_cast<uid_t>(-1), .groups = {}};
    const QByteArray bytes = name.toLocal8Bit();
    const passwd *entry = ::getpwnam(bytes.constData());
    if (entry == nullptr)
        return identity;
    identity.uid = entry->pw_uid;
    std::array<gid_t, 128> groups{};
    auto count = static_cast<int>(groups.size());
    if (::getgrouplist(bytes.constData(), entry->pw_gid, groups.data(), &count) < 0)
        count = static_cast<int>(groups.size());
    for (int i = 0; i < count; ++i)
        identity.groups += groups.at(static_cast<std::size_t>(i));
    return identity;
}

QString nginxUser(const QString &nginxConf)
{
    QFile file(nginxConf);
    if (file.open(QIODevice::ReadOnly)) {
        static const QRegularExpression directive(u"^\\s*user\\s+([\\w.-]+)"_s,
                                                  QRegularExpression::MultilineOption);
        const auto match = directive.match(QString::fromUtf8(file.read(1024 * 1024)));
        if (match.hasMatch())
            return match.captured(1);
    }
    return u"www-data"_s;
}

AccessIdentity nginxAccount(const QString &nginxConf)
{
    return identityOf(nginxUser(nginxConf));
}

} // namespace lumos
