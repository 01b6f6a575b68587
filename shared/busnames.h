// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

/// Every name of Lumos on D-Bus that does not depend on the application; AppNames has the others.
/// What the calls mean stands in shared/dbus/*.xml.
namespace lumos::bus {

inline constexpr QLatin1StringView settingsService("org.lumosd.Settings1");
inline constexpr QLatin1StringView settingsInterface("org.lumosd.Settings1");
inline constexpr QLatin1StringView settingsUnit("lumos-settings.service");

inline constexpr QLatin1StringView serverPath("/org/lumosd/Server1");
inline constexpr QLatin1StringView managerInterface("org.lumosd.Server1.Manager");
inline constexpr QLatin1StringView workerInterface("org.lumosd.Server1.Worker");
/// Object of the worker in slot @p number, counted from 1.
[[nodiscard]] QString workerPath(uint number);

inline constexpr QLatin1StringView nginxUnit("nginx.service");
/// The oneshot that runs `nginx -t`; its output is in nginxTestOutput.
inline constexpr QLatin1StringView nginxTestUnit("lumos-nginx-test.service");
inline constexpr QLatin1StringView nginxTestOutput("/run/lumos-settings/nginx-test.log");

// polkit's actions (deploy/polkit). The detail "application" carries AppNames::polkitDetail.
inline constexpr QLatin1StringView configureAction("org.lumosd.settings1.configure");
inline constexpr QLatin1StringView configurePrivilegedAction(
    "org.lumosd.settings1.configure-privileged");
inline constexpr QLatin1StringView controlAction("org.lumosd.server1.control");

/// What a call of either service fails with.
enum class Fault {
    InvalidValue, ///< a value is out of range or of the wrong kind
    UnknownOption, ///< no such key
    Conflict, ///< the file has changed since the caller read it
    ParseFailed, ///< the whole would not be a valid configuration
    ReadOnly, ///< the file cannot be written
    ServiceFailed, ///< a unit did not start, reload or accept the change
    NoSuchEntry, ///< no such entry of the history, or no such worker
    Busy, ///< another change is under way
    TooLarge, ///< beyond 64 KiB or 256 keys
    InteractiveAuthorizationRequired, ///< a password would do, and asking was not allowed
    AccessDenied,
};

/// The D-Bus name of an error: "org.lumosd.Error.Conflict".
[[nodiscard]] QString faultName(Fault fault);

} // namespace lumos::bus
