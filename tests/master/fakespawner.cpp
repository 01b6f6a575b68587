// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakespawner.h"

#include "ipc/channel.h"
#include "ipc/spawnerdescriptors.h"

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lumos::test {

using namespace Qt::Literals::StringLiterals;

namespace {

int openDescriptors()
{
    int count = 0;
    for (int fd = 0; fd < 1024; ++fd)
        count += ::fcntl(fd, F_GETFD) >= 0 ? 1 : 0;
    return count;
}

// What the spawner sees of its birth, as sentences.
QStringList birthReport(int listeners)
{
    QStringList report;
    struct stat input
    { };
    struct stat null
    { };
    if (::fstat(0, &input) != 0 || ::stat("/dev/null", &null) != 0 || input.st_rdev != null.st_rdev)
        report.append(QStringLiteral("standard input is not /dev/null"));
    if (openDescriptors() != spawnerFirstListenerFd + listeners)
        report.append(QStringLiteral("%1 descriptors").arg(openDescriptors()));
    sigset_t blocked;
    if (::sigprocmask(SIG_SETMASK, nullptr, &blocked) != 0 || sigisemptyset(&blocked) != 1)
        report.append(QStringLiteral("signals are blocked"));
    struct sigaction pipe
    { };
    if (::sigaction(SIGPIPE, nullptr, &pipe) != 0 || pipe.sa_handler != SIG_DFL)
        report.append(QStringLiteral("SIGPIPE is ignored"));
    return report;
}

[[noreturn]] void pauseForEver()
{
    for (;;)
        ::pause();
}

void answerCheck(Channel &channel, const SpawnWorkerMessage &order, const QString &behaviour)
{
    if (behaviour == u"patient")
        pauseForEver();
    const bool isBroken = behaviour.startsWith(u"broken");
    (void)channel.send(WorkerCheckedMessage{order.slot, isBroken ? 503 : 200});
    if (isBroken || order.isProbe)
        ::_exit(0);
}

[[noreturn]] void playWorker(Channel &channel, const SpawnWorkerMessage &order,
                             const QString &behaviour)
{
    (void)channel.send(WorkerStartedMessage{order.slot});
    if (behaviour == u"crash")
        ::_exit(3);
    if (behaviour == u"sorry") {
        (void)channel.send(WorkerFailedMessage{order.slot, {QStringLiteral("line\nno camera")}});
        ::_exit(70);
    }
    if (behaviour == u"mute" || behaviour == u"uninvited")
        pauseForEver();
    if (!order.checkPath.isEmpty())
        answerCheck(channel, order, behaviour);
    (void)channel.send(WorkerReadyMessage{order.slot});
    channel.close();
    pauseForEver();
}

// As a spawner does it: a middle process leaves, the worker becomes the master's child.
void forkWorker(Channel &channel, const SpawnWorkerMessage &order, pid_t master,
                const QString &behaviour)
{
    const pid_t middle = ::fork();
    if (middle > 0) {
        ::waitpid(middle, nullptr, 0);
        return;
    }
    if (::fork() > 0)
        ::_exit(0);
    while (::getppid() != master)
        ::usleep(100);
    playWorker(channel, order, behaviour);
}

void carryOut(Channel &channel, const SpawnWorkerMessage &order, const ConfigureMessage &configured,
              const QString &behaviour)
{
    if (behaviour == u"refuse") {
        (void)channel.send(SpawnFailedMessage{order.slot, QStringLiteral("no memory")});
    } else if (behaviour == u"pose") {
        (void)channel.send(WorkerStartedMessage{order.slot});
        (void)channel.send(WorkerReadyMessage{order.slot});
        (void)channel.send(ReloadWantedMessage{QStringLiteral("posed")});
    } else if (behaviour != u"ignore" && behaviour != u"uninvited") {
        forkWorker(channel, order, configured.masterPid, behaviour);
    }
}

void load(Channel &channel, const ConfigureMessage &configured, const QString &behaviour)
{
    if (behaviour == u"hang")
        pauseForEver();
    if (behaviour == u"die")
        ::_exit(5);
    if (behaviour == u"nonsense")
        (void)::send(channel.fd(), "nonsense", 8, 0);
    if (behaviour == u"empty")
        (void)::send(channel.fd(), "", 0, 0);
    QStringList warnings = birthReport(int(configured.listeners.size()));
    if (behaviour == u"warn")
        warnings.append(QStringLiteral("a thread is left behind"));
    if (behaviour == u"fail")
        (void)channel.send(LoadFailedMessage{{QStringLiteral("no such thing"), ExitCode::Config}});
    else
        (void)channel.send(LoadedMessage{warnings});
    if (behaviour == u"uninvited")
        forkWorker(channel, {.slot = 77}, configured.masterPid, behaviour);
}

} // namespace

QList<EffectiveOption> optionsFor(const char *behaviour)
{
    return {{QString(), QStringLiteral("behaviour"), QString::fromLatin1(behaviour), {}}};
}

int playSpawner()
{
    Channel channel{FileDescriptor(spawnerChannelFd)};
    const auto first = channel.receive();
    if (!first || first->kind != Received::Kind::Packet)
        return 1;
    const auto configured = std::get<ConfigureMessage>(first->message);
    const QString behaviour = configured.options.first().value;
    load(channel, configured, behaviour);
    for (int orders = 0;;) {
        const auto received = channel.receive();
        if (!received || received->kind == Received::Kind::Closed)
            return 0;
        if (const auto *order = std::get_if<SpawnWorkerMessage>(&received->message))
            carryOut(channel, *order, configured,
                     behaviour == u"single" && orders++ > 0 ? u"refuse"_s : behaviour);
        else if (std::holds_alternative<ReopenLogMessage>(received->message))
            (void)channel.send(ReloadWantedMessage{QStringLiteral("the log of ") + behaviour});
    }
}

} // namespace lumos::test
