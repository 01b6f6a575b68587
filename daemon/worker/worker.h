// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "ipc/scoreboard.h"
#include "result.h"
#include "settings.h"

#include <functional>
#include <vector>

namespace lumos {

class ApplicationHost;

/// One listening socket as a worker inherits it: already bound and listening, non-blocking.
struct Listener
{
    int fd = -1;
    SocketAddress address;
    quint32 id = 0; ///< its bit in ControlPage::retiredListeners
};

/// All that a worker is given. It reads no file and no environment for itself.
struct WorkerSetup
{
    const Settings &settings;
    ApplicationHost &host;
    std::vector<Listener> listeners;
    Scoreboard &scoreboard; ///< attached; the worker claims its slot
    std::size_t slot = 0;
    int workerId = 1; ///< 1..N, kept by the worker's replacement
    int masterAliveFd = -1; ///< end of a pipe that closes with the master; -1 with master = false
    int masterWakeFd = -1; ///< an eventfd that wakes the master up; -1 with master = false
    bool isAccessLogged = false;
    /// Asked of the application before the worker accepts; empty: nothing.
    QString checkPath = {};
    bool isProbe = false; ///< the worker leaves after that check, without having accepted
    /// Called with the status of the check's answer, 0 for none. When it is 500 or above, or none,
    /// the worker leaves.
    std::function<void(int status)> checked = {};
    /// Called when the worker cannot serve, before it leaves.
    std::function<void(const Error &error)> failed = {};
    /// Called once, when the worker accepts: tells the master, then lets go of the channel.
    std::function<void()> ready;
    /// Ends the process with that exit code, whatever is still under way.
    std::function<void(int code)> endNow;
};

/// Runs a worker from fork to exit: makes its QCoreApplication, serves until SIGTERM, then drains.
/// SIGTERM: stop accepting, answer what is under way (and what waits in the listen queue when the
/// control page says that the server stops), then return. SIGUSR1: reopen the log file.
/// Returns the exit code; 0 after a graceful stop.
[[nodiscard]] int runWorker(const WorkerSetup &setup);

} // namespace lumos
