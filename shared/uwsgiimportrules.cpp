// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwsgiimportrules.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A word about a key, or about all that start alike ("exec-*").
struct Rule
{
    QLatin1StringView pattern;
    QLatin1StringView word;
};

} // namespace

static constexpr auto runsCommand =
    "runs a command or code of its own, with the rights of the moment; left out: use a systemd "
    "unit, or ExecStartPre= in one"_L1;
static constexpr auto givesRights =
    "gives the application more rights than its user has; left out: name groups and devices in "
    "the unit"_L1;

static constexpr std::array dangers{
    Rule{"exec-*"_L1, runsCommand},
    Rule{"hook-*"_L1, runsCommand},
    Rule{"call-*"_L1, runsCommand},
    Rule{"after-request-call"_L1, runsCommand},
    Rule{"after-request-hook"_L1, runsCommand},
    Rule{"attach-daemon*"_L1, runsCommand},
    Rule{"smart-attach-daemon*"_L1, runsCommand},
    Rule{"legion-attach-daemon"_L1, runsCommand},
    Rule{"alarm"_L1, runsCommand},
    Rule{"cron"_L1, runsCommand},
    Rule{"cron2"_L1, runsCommand},
    Rule{"unique-cron"_L1, runsCommand},
    Rule{"touch-exec"_L1, runsCommand},
    Rule{"worker-exec*"_L1, runsCommand},
    Rule{"eval"_L1, runsCommand},
    Rule{"dlopen"_L1, runsCommand},
    Rule{"privileged-binary-patch*"_L1, runsCommand},
    Rule{"unprivileged-binary-patch*"_L1, runsCommand},
    Rule{"vassals-start-hook"_L1, runsCommand},
    Rule{"vassals-stop-hook"_L1, runsCommand},
    Rule{"cap"_L1, givesRights},
    Rule{"master-as-root"_L1, givesRights},
    Rule{"no-initgroups"_L1, givesRights},
};

static constexpr auto ownBuffers = "Lumos sizes its buffers itself (64 KiB for a head)"_L1;

static constexpr std::array idleReasons{
    Rule{"buffer-size"_L1, ownBuffers},
    Rule{"post-buffering*"_L1, ownBuffers},
    Rule{"socket-sndbuf"_L1, ownBuffers},
    Rule{"socket-rcvbuf"_L1, ownBuffers},
    Rule{"thunder-lock"_L1, "in Lumos a connection wakes one worker anyway"_L1},
    Rule{"plugin-dir"_L1, "Lumos needs no plugin"_L1},
    Rule{"plugins-dir"_L1, "Lumos needs no plugin"_L1},
    Rule{"need-plugin*"_L1, "Lumos needs no plugin"_L1},
    Rule{"max-fd"_L1, "worker-connections brings the files that it needs"_L1},
    Rule{"http-timeout"_L1, "harakiri limits a request, and nginx has timeouts of its own"_L1},
    Rule{"manage-script-name"_L1, "mount does that by itself"_L1},
};

static constexpr std::array renames{
    Rule{"http"_L1, "http-socket"_L1},
    Rule{"http11-socket"_L1, "http-socket"_L1},
    Rule{"uwsgi-socket"_L1, "socket"_L1},
    Rule{"safe-pidfile"_L1, "pidfile"_L1},
    Rule{"pidfile2"_L1, "pidfile"_L1},
    Rule{"logto2"_L1, "logto"_L1},
    Rule{"chdir2"_L1, "chdir"_L1},
    Rule{"reload-mercy"_L1, "worker-reload-mercy"_L1},
    Rule{"evil-reload-on-rss"_L1, "reload-on-rss"_L1},
    Rule{"lazy"_L1, "lazy-apps"_L1},
};

static QString lookUp(std::span<const Rule> rules, QStringView key)
{
    for (const Rule &rule : rules) {
        const bool isPrefix = rule.pattern.endsWith('*'_L1);
        if (isPrefix ? key.startsWith(rule.pattern.chopped(1)) : key == rule.pattern)
            return rule.word;
    }
    return {};
}

QString uwsgiRename(QStringView key)
{
    return lookUp(renames, key);
}

QString uwsgiDanger(QStringView key)
{
    return lookUp(dangers, key);
}

QString uwsgiIdleReason(QStringView key)
{
    return lookUp(idleReasons, key);
}

QList<std::pair<QString, QString>> uwsgiOtherDefaults()
{
    return {{u"die-on-term"_s, u"the default: SIGTERM stops Lumos, and reloads uWSGI"_s},
            {u"vacuum"_s, u"the default: Lumos removes its sockets at a stop, uWSGI does not"_s},
            {u"need-app"_s,
             u"the default: Lumos does not start without the application, uWSGI does"_s}};
}

} // namespace lumos
