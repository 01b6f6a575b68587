// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "settings.h"

#include <QString>

namespace lumos {

/// What the nginx site needs beside the settings; the defaults are those of an installed Lumos.
struct NginxSiteParameters
{
    QString name = QStringLiteral("lumos"); ///< of the upstream; AppNames::site
    /// Absolute path of the page for 502, 503 and 504; empty: nginx's own.
    QString errorPage = QStringLiteral("/usr/share/lumos/unavailable.html");
    /// As nginx's error_log takes it; /dev/log is the journal's, whenever nginx was started.
    QString errorLog = QStringLiteral("syslog:server=unix:/dev/log,nohostname,tag=nginx");
    bool hasIpv6 = true; ///< false where the kernel has none: nginx could not listen there

    bool operator==(const NginxSiteParameters &) const = default;
};

/// The text of the nginx site that puts @p settings behind nginx. Fails when there is no socket to
/// pass requests to, or when a path cannot be written in nginx's language.
[[nodiscard]] Result<QString> nginxSite(const Settings &settings,
                                        const NginxSiteParameters &parameters = {});

} // namespace lumos
