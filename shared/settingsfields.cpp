// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfields.h"

#include "optionvalue.h"
#include "socketaddress.h"

#include <algorithm>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Setter = bool (*)(Settings &, const QString &);

// One small function for each shape of field, told by the member it writes.

template <auto member> static bool setText(Settings &settings, const QString &value)
{
    settings.*member = value;
    return true;
}

template <auto member> static bool setFlag(Settings &settings, const QString &value)
{
    const auto parsed = parseBoolean(value);
    settings.*member = parsed.value_or(false);
    return parsed.has_value();
}

template <auto member> static bool setNumber(Settings &settings, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    using Field = std::remove_reference_t<decltype(settings.*member)>;
    settings.*member = static_cast<Field>(number);
    return isNumber;
}

template <auto member> static bool setSeconds(Settings &settings, const QString &value)
{
    bool isNumber = false;
    settings.*member = std::chrono::seconds(value.toLongLong(&isNumber));
    return isNumber;
}

static bool setCheaper(Settings &settings, const QString &value)
{
    bool isNumber = false;
    settings.cheaper = value.toInt(&isNumber);
    return isNumber;
}

template <auto member> static bool setAccount(Settings &settings, const QString &value)
{
    settings.*member = accountFromText(value);
    return (settings.*member).has_value();
}

static bool setProcesses(Settings &settings, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    settings.processes = isNumber ? std::optional(number) : std::nullopt;
    return isNumber || value == "auto"_L1;
}

static bool addVariable(Settings &settings, const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    if (equals < 1)
        return false;
    settings.environment += {value.first(equals), value.sliced(equals + 1)};
    return true;
}

static bool addStaticMap(Settings &settings, const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    if (equals < 1)
        return false;
    settings.staticMaps += {value.first(equals), value.sliced(equals + 1)};
    return true;
}

static bool addMount(Settings &settings, const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    if (equals < 1)
        return false;
    settings.mounts += {value.first(equals), value.sliced(equals + 1)};
    return true;
}

static bool addPythonPath(Settings &settings, const QString &value)
{
    settings.pythonPath += value;
    return true;
}

static bool addTouchReload(Settings &settings, const QString &value)
{
    settings.touchReload += value;
    return true;
}

static bool addMetricsAllow(Settings &settings, const QString &value)
{
    settings.metricsAllow += value;
    return true;
}

static bool setPyAutoreload(Settings &settings, const QString &value)
{
    bool isNumber = false;
    const std::chrono::seconds pause(value.toLongLong(&isNumber));
    settings.pyAutoreload = pause.count() > 0 ? std::optional(pause) : std::nullopt;
    return isNumber;
}

static bool addSocketOf(Settings &settings, const QString &value, SocketAddress::Protocol protocol)
{
    auto address = parseSocketAddress(value, u"/"_s);
    if (!address)
        return false;
    address->protocol = protocol;
    settings.sockets += *address;
    return true;
}

static bool addSocket(Settings &settings, const QString &value)
{
    return addSocketOf(settings, value, SocketAddress::Protocol::Detect);
}

static bool addHttpSocket(Settings &settings, const QString &value)
{
    return addSocketOf(settings, value, SocketAddress::Protocol::Http);
}

static bool checkProtocol(Settings &, const QString &value)
{
    return value == "http"_L1 || value == "uwsgi"_L1; // applyProtocol does the rest
}

static bool checkStrict(Settings &, const QString &value)
{
    return parseBoolean(value).has_value(); // in force while the file was read
}

static bool setReloadMode(Settings &settings, const QString &value)
{
    const bool isReplace = value == "replace"_L1;
    settings.reloadMode = isReplace ? ReloadMode::Replace : ReloadMode::Rolling;
    return isReplace || value == "rolling"_L1;
}

static bool setMode(Settings &settings, const QString &value)
{
    const auto mode = FileMode::fromOctal(value);
    settings.socketMode = mode.value_or(settings.socketMode);
    return mode.has_value();
}

static bool setSocketOwner(Settings &settings, const QString &value)
{
    const qsizetype colon = value.indexOf(u':');
    const QString user = colon < 0 ? value : value.first(colon);
    const QString group = colon < 0 ? QString() : value.sliced(colon + 1);
    settings.socketUser = accountFromText(user);
    settings.socketGroup = accountFromText(group);
    return settings.socketUser.has_value() == !user.isEmpty()
        && settings.socketGroup.has_value() == !group.isEmpty();
}

static bool setSiteListen(Settings &settings, const QString &value)
{
    const bool hasAddress = value.contains(u':');
    const auto address = parseTcpAddress(hasAddress ? value : QString(u':' + value));
    if (!address)
        return false;
    settings.site.listenAddress = hasAddress ? address->host : QString();
    settings.site.listen = address->port;
    return true;
}

static bool addServerNames(Settings &settings, const QString &value)
{
    settings.site.serverNames += value.split(u' ', Qt::SkipEmptyParts);
    return true;
}

static bool setStaticDirectory(Settings &settings, const QString &value)
{
    settings.site.staticDirectory = value;
    return true;
}

namespace {

struct FieldRow
{
    QLatin1StringView section;
    QLatin1StringView key;
    Setter set;
};

} // namespace

static constexpr FieldRow fields[] = {
    {"lumos"_L1, "module"_L1, setText<&Settings::module>},
    {"lumos"_L1, "callable"_L1, setText<&Settings::callable>},
    {"lumos"_L1, "wsgi-file"_L1, setText<&Settings::wsgiFile>},
    {"lumos"_L1, "mount"_L1, addMount},
    {"lumos"_L1, "virtualenv"_L1, setText<&Settings::virtualEnv>},
    {"lumos"_L1, "pythonpath"_L1, addPythonPath},
    {"lumos"_L1, "lazy-apps"_L1, setFlag<&Settings::lazyApps>},
    {"lumos"_L1, "threads"_L1, setNumber<&Settings::threads>},
    {"lumos"_L1, "py-autoreload"_L1, setPyAutoreload},
    {"lumos"_L1, "touch-reload"_L1, addTouchReload},
    {"lumos"_L1, "chdir"_L1, setText<&Settings::chdir>},
    {"lumos"_L1, "env"_L1, addVariable},
    {"lumos"_L1, "need-app"_L1, setFlag<&Settings::needApp>},
    {"lumos"_L1, "master"_L1, setFlag<&Settings::master>},
    {"lumos"_L1, "processes"_L1, setProcesses},
    {"lumos"_L1, "cheaper"_L1, setCheaper},
    {"lumos"_L1, "max-requests"_L1, setNumber<&Settings::maxRequests>},
    {"lumos"_L1, "max-requests-delta"_L1, setNumber<&Settings::maxRequestsDelta>},
    {"lumos"_L1, "max-worker-lifetime"_L1, setSeconds<&Settings::maxWorkerLifetime>},
    {"lumos"_L1, "reload-on-rss"_L1, setNumber<&Settings::reloadOnRss>},
    {"lumos"_L1, "harakiri"_L1, setSeconds<&Settings::harakiri>},
    {"lumos"_L1, "worker-reload-mercy"_L1, setSeconds<&Settings::workerReloadMercy>},
    {"lumos"_L1, "reload-timeout"_L1, setSeconds<&Settings::reloadTimeout>},
    {"lumos"_L1, "reload-mode"_L1, setReloadMode},
    {"lumos"_L1, "reload-check"_L1, setText<&Settings::reloadCheck>},
    {"lumos"_L1, "die-on-term"_L1, setFlag<&Settings::dieOnTerm>},
    {"lumos"_L1, "procname-prefix"_L1, setText<&Settings::procnamePrefix>},
    {"lumos"_L1, "protocol"_L1, checkProtocol},
    {"lumos"_L1, "socket"_L1, addSocket},
    {"lumos"_L1, "http-socket"_L1, addHttpSocket},
    {"lumos"_L1, "listen"_L1, setNumber<&Settings::listenBacklog>},
    {"lumos"_L1, "worker-connections"_L1, setNumber<&Settings::workerConnections>},
    {"lumos"_L1, "chmod-socket"_L1, setMode},
    {"lumos"_L1, "chown-socket"_L1, setSocketOwner},
    {"lumos"_L1, "vacuum"_L1, setFlag<&Settings::vacuum>},
    {"lumos"_L1, "uid"_L1, setAccount<&Settings::user>},
    {"lumos"_L1, "gid"_L1, setAccount<&Settings::group>},
    {"lumos"_L1, "buffer-size"_L1, setNumber<&Settings::bufferSize>},
    {"lumos"_L1, "limit-post"_L1, setNumber<&Settings::limitPost>},
    {"lumos"_L1, "static-map"_L1, addStaticMap},
    {"lumos"_L1, "pidfile"_L1, setText<&Settings::pidFile>},
    {"lumos"_L1, "logto"_L1, setText<&Settings::logFile>},
    {"lumos"_L1, "disable-logging"_L1, setFlag<&Settings::disableLogging>},
    {"lumos"_L1, "log-format"_L1, setText<&Settings::logFormat>},
    {"lumos"_L1, "stats"_L1, setText<&Settings::stats>},
    {"lumos"_L1, "metrics"_L1, setText<&Settings::metrics>},
    {"lumos"_L1, "metrics-allow"_L1, addMetricsAllow},
    {"lumos"_L1, "strict"_L1, checkStrict},
    {"site"_L1, "listen"_L1, setSiteListen},
    {"site"_L1, "server-name"_L1, addServerNames},
    {"site"_L1, "static"_L1, setStaticDirectory},
};

static Setter findSetter(const Option &option)
{
    for (const FieldRow &row : fields) {
        if (row.section == option.section && row.key == option.key)
            return row.set;
    }
    return nullptr;
}

bool hasField(const Option &option)
{
    return findSetter(option) != nullptr;
}

bool applyValue(Settings &settings, const Option &option, const QString &value)
{
    const Setter set = findSetter(option);
    return set != nullptr && set(settings, value);
}

void applyProtocol(Settings &settings, const QString &protocol)
{
    for (SocketAddress &address : settings.sockets) {
        if (address.protocol == SocketAddress::Protocol::Http)
            continue; // of http-socket
        if (protocol == "http"_L1)
            address.protocol = SocketAddress::Protocol::Http;
        else if (protocol == "uwsgi"_L1 || !address.isUnix())
            address.protocol = SocketAddress::Protocol::Uwsgi;
    }
}

} // namespace lumos
