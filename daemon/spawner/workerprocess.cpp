// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerprocess.h"

#include "ipc/signalhandler.h"
#include "log.h"
#include "pages.h"
#include "worker/forkguard.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lumos {

namespace {

// A worker's exit when it cannot begin; the master sees it as a worker that died.
constexpr int cannotBegin = 71;

bool isGone(int masterAliveFd)
{
    pollfd alive{masterAliveFd, POLLIN, 0};
    return ::poll(&alive, 1, 0) > 0; // nobody ever writes: it is the end of the pipe
}

// The middle process leaves at once, so this takes microseconds; the limit is for a machine that
// swaps. Of a master that has died meanwhile nobody would be the child.
bool awaitMasterAsParent(pid_t master, int masterAliveFd)
{
    for (int tries = 0; tries < 50'000; ++tries) {
        if (::getppid() == master)
            return true;
        if (isGone(masterAliveFd))
            return false;
        const timespec pause{0, 100'000};
        ::nanosleep(&pause, nullptr);
    }
    return false;
}

bool dieWithMaster(pid_t master)
{
    // The check comes after: a master that died in between would have sent nothing.
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 && ::getppid() == master;
}

[[noreturn]] void leave(int code)
{
    std::fflush(nullptr);
    ::_exit(code); // no exit handlers: they belong to the spawner
}

int runForkedWorker(const WorkerInheritance &inheritance, const SpawnWorkerMessage &order)
{
    resumeForkGuard();
    if (inheritance.watchFd >= 0)
        ::close(inheritance.watchFd);
    if (!awaitMasterAsParent(inheritance.masterPid, inheritance.masterAliveFd)
        || !dieWithMaster(inheritance.masterPid)) {
        qCCritical(logSpawner, "worker %d has lost its master", order.workerId);
        return cannotBegin;
    }
    const QString &prefix = inheritance.settings.procnamePrefix;
    const QString title = prefix + QStringLiteral("lumosd: worker %1").arg(order.workerId);
    const QString shortName = prefix + QStringLiteral("lumosd-w%1").arg(order.workerId);
    inheritance.title.show(title.toStdString(), shortName.toStdString());
    if (const Result<void> signalsSet = settleSignals(); !signalsSet) {
        qCCritical(logSpawner).noquote() << signalsSet.error().text;
        return cannotBegin;
    }
    if (const Result<void> told = inheritance.channel.send(WorkerStartedMessage{order.slot}); !told)
        return cannotBegin; // the master is stopping, or takes its workers from another spawner

    const WorkerSetup setup{
        .settings = inheritance.settings,
        .host = inheritance.host,
        .listeners = inheritance.listeners,
        .scoreboard = inheritance.scoreboard,
        .slot = order.slot,
        .workerId = order.workerId,
        .masterAliveFd = inheritance.masterAliveFd,
        .masterWakeFd = inheritance.masterWakeFd,
        .isAccessLogged = inheritance.isAccessLogged,
        .checkPath = order.checkPath,
        .isProbe = order.isProbe,
        .checked =
            [&inheritance, &order](int status) {
                // Unheard, it shows at the next message.
                (void)inheritance.channel.send(WorkerCheckedMessage{order.slot, status});
            },
        .failed =
            [&inheritance, &order](const Error &error) {
                (void)inheritance.channel.send(WorkerFailedMessage{order.slot, error});
            },
        .ready =
            [&inheritance, &order] {
                letGoOfUnusedPages();
                // The master may have given this spawner up before it knew of this worker.
                if (!inheritance.channel.send(WorkerReadyMessage{order.slot}))
                    ::raise(SIGTERM);
                inheritance.channel.close();
            },
        .endNow = leave,
    };
    return runWorker(setup);
}

[[noreturn]] void runMiddle(const WorkerInheritance &inheritance, const SpawnWorkerMessage &order)
{
    inheritance.host.afterForkInChild();
    inheritance.host.beforeFork();
    const pid_t worker = ::fork();
    if (worker < 0)
        ::_exit(errno); // told to the spawner as this process's exit code
    if (worker > 0)
        ::_exit(0);
    inheritance.host.afterForkInChild();
    leave(runForkedWorker(inheritance, order));
}

Result<void> awaitMiddle(pid_t middle)
{
    int status = 0;
    while (::waitpid(middle, &status, 0) < 0) {
        // An application that ignores SIGCHLD has its children waited for by the kernel (wait(2)).
        if (errno == ECHILD)
            return {};
        if (errno != EINTR)
            return fail(systemErrorText(errno, u"waitpid"));
    }
    if (WIFSIGNALED(status))
        return fail(QStringLiteral("the fork was ended by signal %1").arg(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0)
        return fail(systemErrorText(WEXITSTATUS(status), u"fork"));
    return {};
}

void doNothing(int) { }

} // namespace

Result<void> settleSignals()
{
    // A handler and not SIG_IGN: what the application executes starts with the default again.
    for (const int signal : {SIGHUP, SIGINT, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGPIPE}) {
        if (auto done = setSignalHandler(signal, doNothing); !done)
            return done;
    }
    for (const int signal : {SIGTERM, SIGQUIT, SIGCHLD}) {
        if (auto done = setSignalHandler(signal, SIG_DFL); !done)
            return done;
    }
    sigset_t none;
    sigemptyset(&none);
    if (::sigprocmask(SIG_SETMASK, &none, nullptr) != 0)
        return fail(systemErrorText(errno, u"sigprocmask"));
    return {};
}

Result<void> forkWorker(const WorkerInheritance &inheritance, const SpawnWorkerMessage &order)
{
    std::fflush(nullptr); // or the worker would write what is buffered once more
    inheritance.host.beforeFork();
    suspendForkGuard();
    const pid_t middle = ::fork();
    if (middle == 0)
        runMiddle(inheritance, order);
    const int reason = errno;
    resumeForkGuard();
    inheritance.host.afterForkInParent();
    if (middle < 0)
        return fail(systemErrorText(reason, u"fork"));
    return awaitMiddle(middle);
}

} // namespace lumos
