// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleprocess.h"

#include "log.h"
#include "master/premises.h"
#include "master/systemdnotifier.h"
#include "master/watchdog.h"
#include "spawner/applicationsetup.h"
#include "worker/forkguard.h"
#include "worker/worker.h"

#include <unistd.h>

namespace lumos {

namespace {

using WatchdogLimit = std::optional<std::chrono::microseconds>;

int serve(Premises &premises, LoadedHost &application, const SystemdNotifier &notifier,
          WatchdogLimit watchdogLimit)
{
    std::optional<Watchdog> watchdog; // once there is an event loop
    ControlPage &control = premises.scoreboard().writableControl();
    control.configuredWorkers = 1;
    control.usedSlots = 1;
    control.isStopping = 1; // there is no other stop than that of the whole
    std::vector<Listener> listeners;
    for (const auto &socket : premises.sockets().sockets())
        listeners.push_back({socket->fd(), socket->address(), socket->id()});
    std::vector<int> fds;
    for (const Listener &listener : listeners)
        fds.push_back(listener.fd);
    guardForks(fds);
    const WorkerSetup setup{
        .settings = application.settings,
        .host = *application.host,
        .listeners = std::move(listeners),
        .scoreboard = premises.scoreboard(),
        .slot = 0,
        .workerId = 1,
        .masterAliveFd = -1,
        .isAccessLogged = premises.isAccessLogged(application.settings),
        .ready =
            [&notifier, &premises, &watchdog, watchdogLimit] {
                watchdog.emplace(watchdogLimit);
                QObject::connect(&*watchdog, &Watchdog::beat, &*watchdog,
                                 [&notifier] { notifier.watchdog(); });
                logServing(premises.sockets());
                notifier.ready(QStringLiteral("serving without a master"));
            },
        .endNow =
            [&premises, &application](int endCode) {
                premises.sockets().leavePaths(application.settings.vacuum
                                              || endCode != toInt(ExitCode::Ok));
                ::_exit(endCode); // requests hold what a destructor would take away
            },
    };
    const int code = runWorker(setup);
    premises.sockets().leavePaths(application.settings.vacuum || code != toInt(ExitCode::Ok));
    return code;
}

int report(const Error &error, const SystemdNotifier &notifier)
{
    logError(logMaster(), error.text);
    notifier.status(error.text);
    return toInt(error.code);
}

} // namespace

int runSingleProcess(const ReadSettings &read)
{
    const SystemdNotifier notifier = SystemdNotifier::fromEnvironment();
    const WatchdogLimit watchdogLimit = Watchdog::limitFromEnvironment();
    Result<Premises> premises = Premises::open(read.settings);
    if (!premises)
        return report(premises.error(), notifier);
    Result<LoadedHost> application = enterApplicationsWorld(read.settings).and_then([&read] {
        return loadApplication(read.settings);
    });
    if (!application)
        return report(application.error(), notifier);
    for (const QString &warning : std::as_const(application->warnings))
        qCWarning(logMaster).noquote() << warning;
    return serve(*premises, *application, notifier, watchdogLimit);
}

} // namespace lumos
