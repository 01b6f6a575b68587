// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appname.h"
#include "bus/systemdclient.h"
#include "bustypes.h"
#include "settingsd/nginxservers.h"
#include "settingsd/pathaccess.h"
#include "settingsd/systemprobe.h"
#include "settingsreader.h"

#include <optional>

namespace lumos {

/// What was found out about the machine, before anything is concluded from it.
struct DiagnosisFacts
{
    AppNames names;
    QString hostName;
    bool hasMdns = false; ///< other machines find this one as HOSTNAME.local

    SystemdUnitState nginx;
    SystemdUnitState server; ///< the unit of the application
    SystemdUnitState
        activator; ///< its .socket: systemd starts the application at the first request
    ProbeReport probe;

    ReadSettings read;
    bool isSiteLinked = false;
    QList<NginxServer> servers; ///< of all enabled sites, in nginx's order

    AccessIdentity nginxUser;
    QString barrier; ///< the first directory before the socket that nginx may not enter
    std::optional<AccessRules> socket; ///< of the socket's file; empty: it is not there
    QString socketOwner; ///< "pi:www-data"
    QString staticBarrier; ///< the same for the static files

    /// What the master says of socket, workers and application; empty: it was not asked.
    Findings reported;
};

/// From browser to application, step by step: the first that is broken, and how to cure it, then
/// "not reached" for those behind it; and the start at boot. Pure.
[[nodiscard]] Findings diagnose(const DiagnosisFacts &facts);

} // namespace lumos
