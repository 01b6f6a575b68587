// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace lumos {

/// What systemd says of one unit.
struct UnitState
{
    enum class Load { Unasked, NoSystemd, NotFound, Loaded };

    Load load = Load::Unasked;
    QString activeState = {}; ///< "active", "activating", "failed" ...
    QString subState = {};
    QString result = {}; ///< "success", "exit-code", "oom-kill" ...
    QString statusText = {}; ///< the service's own STATUS=
    QString fileState = {}; ///< "enabled", "disabled", "static" ...
    int exitStatus = 0;
    QDateTime since = {};
    bool hasJob = false;

    [[nodiscard]] bool isActive() const
    {
        return activeState == u"active" || activeState == u"reloading";
    }
    [[nodiscard]] bool isFailed() const { return activeState == u"failed"; }
    [[nodiscard]] bool startsAtBoot() const { return fileState.startsWith(u"enabled"); }
    bool operator==(const UnitState &) const = default;
};

/// One worker as the master reports it.
struct WorkerState
{
    uint number = 0;
    uint pid = 0;
    QString state; ///< "starting", "idle", "busy", "draining", "gone"
    QString request; ///< "GET /photos": what it is doing now
    QDateTime requestSince; ///< invalid while it is idle
    quint64 requests = 0;
    quint64 errors = 0;
    uint active = 0; ///< requests under way
    quint64 memory = 0; ///< bytes; 0: not known
    QDateTime since;
    QString lastExit; ///< why the process before it ended

    bool operator==(const WorkerState &) const = default;
};

/// A worker's end that nobody asked for.
struct WorkerEnd
{
    uint number = 0;
    QString reason; ///< "was killed by signal 9 (Killed)"
    QDateTime at;

    bool operator==(const WorkerEnd &) const = default;
};

/// What the running master says of itself.
struct ServerState
{
    bool isPresent = false; ///< it has its name on the bus
    QString version;
    QString state; ///< "starting", "running", "degraded", "reloading", "stopping"
    QDateTime since;
    QString configEtag;
    bool restartRequired = false;
    uint configuredProcesses = 0;
    uint runningProcesses = 0;
    QString socket;
    uint socketMode = 0;
    quint64 requests = 0;
    quint64 errors = 0;
    uint active = 0;
    uint queueLength = 0;
    QString lastReload; ///< empty, or how it ended
    QVariantMap stats; ///< of GetStats
    QList<WorkerState> workers; ///< by number
    std::optional<WorkerEnd> lastEnd; ///< since the panel has seen the master
};

} // namespace lumos
