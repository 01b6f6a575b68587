// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filemode.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <sys/types.h>

namespace lumos {

/// One listening socket that the configuration asks for.
struct SocketAddress
{
    enum class Protocol {
        Detect, ///< unix sockets: HTTP/1.1 or uwsgi, told by the first byte
        Http,
        Uwsgi,
    };

    QString path; ///< absolute; empty for TCP
    QString host; ///< literal IPv4 or IPv6 address without brackets; empty for a unix socket
    quint16 port = 0;
    Protocol protocol = Protocol::Detect;

    [[nodiscard]] bool isUnix() const { return !path.isEmpty(); }
    /// The path, `HOST:PORT` or `[HOST]:PORT`, as the INI writes it.
    [[nodiscard]] QString toString() const;
    bool operator==(const SocketAddress &) const = default;
};

/// A user or group that the configuration names, found in the system's databases.
struct Account
{
    QString name;
    quint32 id = 0;
    bool operator==(const Account &) const = default;
};

/// `static-map = /prefix=directory`.
struct StaticMap
{
    QString prefix; ///< starts with a slash, does not end with one (but for "/" itself)
    QString directory; ///< absolute
    bool operator==(const StaticMap &) const = default;
};

/// `mount = /prefix=application`: a Python application below a path.
struct PythonMount
{
    QString prefix; ///< starts with a slash, does not end with one (but for "/" itself)
    QString application; ///< MODULE, MODULE:CALLABLE or FILE.py, as written
    bool operator==(const PythonMount &) const = default;
};

/// One environment variable for the application.
struct EnvironmentVariable
{
    QString name;
    QString value;
    bool operator==(const EnvironmentVariable &) const = default;
};

/// The `[site]` section: from it the nginx site is rendered.
struct SiteSettings
{
    QString listenAddress; ///< without brackets; empty: every address, IPv4 and IPv6
    quint16 listen = 80;
    QStringList serverNames; ///< empty: every name and address that no other site claims
    QString staticDirectory; ///< the directory behind /static/; empty for none
    bool operator==(const SiteSettings &) const = default;
};

/// `harakiri` of the service where nobody has written one: a request that never ends must not take
/// a worker away for good. By hand it is off, since somebody may be debugging.
inline constexpr std::chrono::seconds unitHarakiri{60};

/// How a reload brings the new workers.
enum class ReloadMode {
    Rolling, ///< beside the old ones, one by one
    Replace, ///< after the old ones have ended
};

/// The whole configuration of one application: typed, validated, effective. A plain value; whoever
/// holds one may rely on its ranges.
struct Settings
{
    // the application
    QString module = QStringLiteral("lumos");
    QString chdir; ///< absolute; empty: stay where lumosd was started
    QList<EnvironmentVariable> environment;
    bool needApp = true;

    // the application, when it is Python
    // Relative paths of these start at chdir.
    QString callable = QStringLiteral("application"); ///< in a module that names none
    QString wsgiFile; ///< instead of `module`; empty for none
    QList<PythonMount> mounts;
    QString virtualEnv; ///< empty: the one of VIRTUAL_ENV, or none
    QStringList pythonPath; ///< in order
    int threads = 1; ///< requests at a time in each worker
    bool lazyApps = false; ///< load in each worker, not before the fork
    std::optional<std::chrono::seconds> pyAutoreload; ///< empty: off
    QStringList touchReload; ///< absolute

    // processes
    bool master = true;
    std::optional<int> processes = 1; ///< empty: automatic, by cores and memory
    std::optional<int> cheaper; ///< workers while there is little to do; empty: always `processes`
    std::optional<std::chrono::seconds> harakiri; ///< 0: off; empty: unitHarakiri under systemd
    qint64 maxRequests = 0; ///< of one worker; 0: any number
    qint64 maxRequestsDelta = 0; ///< more for each worker id after the first
    std::chrono::seconds maxWorkerLifetime{0}; ///< 0: for ever
    qint64 reloadOnRss = 0; ///< MiB; 0: off
    std::chrono::seconds workerReloadMercy{60};
    std::chrono::seconds reloadTimeout{60};
    ReloadMode reloadMode = ReloadMode::Rolling;
    QString reloadCheck; ///< a path that starts with a slash, "off", or empty: not set
    bool dieOnTerm = true;
    QString procnamePrefix;

    // sockets
    QList<SocketAddress> sockets;
    int listenBacklog = 4096;
    int workerConnections = 1000; ///< open at a time, in each worker
    FileMode socketMode{0660};
    std::optional<Account> socketUser; ///< from chown-socket; empty: uid
    std::optional<Account> socketGroup; ///< from chown-socket; empty: gid
    bool vacuum = true;

    // privileges
    std::optional<Account> user; ///< uid
    std::optional<Account> group; ///< gid

    // limits of a request
    qint64 bufferSize = 65536; ///< bytes of all header fields, or of all uwsgi variables
    qint64 limitPost = 1048576; ///< bytes of a request's body

    // files
    QList<StaticMap> staticMaps;
    QString pidFile; ///< absolute; empty for none

    // logging
    QString logFile; ///< absolute; empty: standard error
    std::optional<bool> disableLogging; ///< empty: off under systemd, on otherwise
    QString logFormat; ///< empty: the default line
    QString stats; ///< absolute; empty for none
    QString metrics; ///< a path that starts with a slash; empty for none
    QStringList metricsAllow; ///< networks or "unix"; empty: this machine

    SiteSettings site;

    /// Whose the sockets are: as chown-socket says, else the application's; empty: nobody is named.
    [[nodiscard]] std::optional<Account> socketOwner() const
    {
        return socketUser ? socketUser : user;
    }
    [[nodiscard]] std::optional<Account> socketOwnerGroup() const
    {
        return socketGroup ? socketGroup : group;
    }
    bool operator==(const Settings &) const = default;
};

/// What a new generation is asked before it takes over: `reload-check`, /healthz of the built-in
/// pages, or nothing (empty).
[[nodiscard]] QString reloadCheckPath(const Settings &settings);

} // namespace lumos
