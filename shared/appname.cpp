// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appname.h"

#include <algorithm>

namespace lumos {

static bool isValidName(const QString &name)
{
    const auto isLower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isAllowed = [isLower](QChar c) {
        return isLower(c) || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !name.isEmpty() && name.size() <= 32 && isLower(name.front())
        && std::all_of(name.cbegin(), name.cend(), isAllowed);
}

QString defaultAppName()
{
    return QStringLiteral("lumos");
}

Result<AppNames> appNames(const QString &name)
{
    if (!isValidName(name))
        return fail(
            QStringLiteral("\"%1\" cannot be the name of an application: write a lower-case "
                           "letter, then up to 31 lower-case letters, digits or "
                           "underscores, for example \"camera_2\"")
                .arg(name),
            ExitCode::Usage);
    const bool isDefault = name == defaultAppName();
    const QString site = isDefault ? name : QStringLiteral("lumos-") + name;
    const QString unit = isDefault ? QStringLiteral("lumos") : QStringLiteral("lumos@%1").arg(name);
    const QString busName = QStringLiteral("org.lumosd.Server1");
    const QString settingsPath = QStringLiteral("/org/lumosd/Settings1");
    return AppNames{
        .name = name,
        .configFile = QStringLiteral("/etc/lumos/%1.ini").arg(name),
        .socketFile = QStringLiteral("/run/lumos/%1.sock").arg(name),
        .controlFile = QStringLiteral("/run/lumos/%1.control").arg(name),
        .failureFile = name + QStringLiteral(".failures"),
        .unit = QString(unit + QStringLiteral(".service")),
        .socketUnit = QString(unit + QStringLiteral(".socket")),
        .site = site,
        .siteFile = QStringLiteral("/etc/nginx/sites-available/") + site,
        .siteLink = QStringLiteral("/etc/nginx/sites-enabled/") + site,
        .busName = isDefault ? busName : QString(busName + u'.' + name),
        .settingsPath =
            isDefault ? settingsPath : QString(settingsPath + QStringLiteral("/apps/") + name),
        .polkitDetail = name,
    };
}

} // namespace lumos
