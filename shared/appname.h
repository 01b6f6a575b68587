// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace lumos {

/// All names on the system that belong to one application; the only place that derives them.
struct AppNames
{
    QString name;
    QString configFile; ///< /etc/lumos/NAME.ini
    QString socketFile; ///< /run/lumos/NAME.sock
    QString controlFile; ///< /run/lumos/NAME.control, where root's master takes orders
    QString failureFile; ///< NAME.failures, in the directory of the service's state
    QString unit; ///< lumos.service or lumos@NAME.service
    QString socketUnit; ///< its .socket, for those who want systemd to hold the socket
    QString site; ///< nginx site and upstream: lumos or lumos-NAME
    QString siteFile; ///< /etc/nginx/sites-available/SITE
    QString siteLink; ///< /etc/nginx/sites-enabled/SITE
    QString busName; ///< org.lumosd.Server1 or org.lumosd.Server1.NAME
    QString settingsPath; ///< object path of the application on org.lumosd.Settings1
    QString polkitDetail; ///< the value of polkit's detail "application"

    bool operator==(const AppNames &) const = default;
};

[[nodiscard]] QString defaultAppName();

/// @p name: a lower-case letter, then up to 31 lower-case letters, digits or underscores; that is
/// what a file, a systemd instance, a D-Bus name and an object path all allow.
[[nodiscard]] Result<AppNames> appNames(const QString &name = defaultAppName());

} // namespace lumos
