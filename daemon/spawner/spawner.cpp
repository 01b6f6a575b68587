// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spawner.h"

#include "applicationsetup.h"
#include "ipc/channel.h"
#include "ipc/spawnerdescriptors.h"
#include "log.h"
#include "pages.h"
#include "privileges.h"
#include "reloadwatch.h"
#include "settingsreader.h"
#include "worker/forkguard.h"
#include "workerprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace lumos {

namespace {

class Spawner
{
public:
    explicit Spawner(ProcessTitle title)
        : m_title(title)
    { }

    /// The exit code.
    int run();

private:
    Result<void> prepare();
    Result<void> receiveConfiguration();
    Result<void> inheritListeners();
    Result<void> load();
    Result<void> beginWatch();
    void serveOrders();
    /// False when there is nobody left to serve.
    bool takeOrder();
    bool awaitOrder();
    void tellChanges();
    void spawnWorker(const SpawnWorkerMessage &order);
    void reopenLog();

    Channel m_channel{FileDescriptor(spawnerChannelFd)};
    FileDescriptor m_alive{spawnerAliveFd};
    FileDescriptor m_wake{spawnerWakeFd};
    ProcessTitle m_title;
    ConfigureMessage m_configuration;
    Settings m_settings;
    std::optional<Scoreboard> m_scoreboard;
    std::optional<LoadedHost> m_application;
    std::optional<ReloadWatch> m_watch;
    std::vector<Listener> m_listeners;
};

Result<void> keepFromPrograms(int fd)
{
    // What the application executes must not hold our sockets open.
    if (::fcntl(fd, F_SETFD, FD_CLOEXEC) != 0)
        return fail(systemErrorText(errno, u"inherited descriptor", QString::number(fd)));
    return {};
}

int Spawner::run()
{
    const Result<void> loaded = prepare().and_then([this] { return load(); });
    if (!loaded) {
        // Without a master there is nobody left to tell.
        [[maybe_unused]] const Result<void> told =
            m_channel.send(LoadFailedMessage{loaded.error()});
        return toInt(loaded.error().code);
    }
    serveOrders();
    return 0;
}

Result<void> Spawner::prepare()
{
    // Away from the terminal's process group: a Ctrl+C there is for the master alone.
    if (::setsid() < 0)
        return fail(systemErrorText(errno, u"setsid"));
    m_title.show("lumosd: spawner", "lumosd-spawner");
    return settleSignals()
        .and_then([] { return keepFromPrograms(spawnerChannelFd); })
        .and_then([] { return keepFromPrograms(spawnerAliveFd); })
        .and_then([] { return keepFromPrograms(spawnerScoreboardFd); })
        .and_then([] { return keepFromPrograms(spawnerWakeFd); })
        .and_then([this] { return receiveConfiguration(); })
        .and_then([this] { return inheritListeners(); })
        .and_then([] { return Scoreboard::attach(FileDescriptor(spawnerScoreboardFd)); })
        .map([this](Scoreboard &&scoreboard) { m_scoreboard.emplace(std::move(scoreboard)); });
}

Result<void> Spawner::receiveConfiguration()
{
    Result<Received> received = m_channel.receive();
    while (received && received->kind == Received::Kind::Nothing)
        received = m_channel.receive();
    if (!received)
        return tl::unexpected(received.error());
    auto *configuration = std::get_if<ConfigureMessage>(&received->message);
    if (received->kind != Received::Kind::Packet || !configuration)
        return fail(QStringLiteral("the spawner got no configuration from its master"));
    m_configuration = std::move(*configuration);
    if (::getppid() != m_configuration.masterPid)
        return fail(QStringLiteral("the spawner has lost its master"));
    return settingsFromOptions(m_configuration.options).map([this](Settings &&settings) {
        m_settings = std::move(settings);
    });
}

Result<void> Spawner::inheritListeners()
{
    int fd = spawnerFirstListenerFd;
    for (const auto &[address, id] : std::as_const(m_configuration.listeners)) {
        if (const Result<void> kept = keepFromPrograms(fd); !kept)
            return kept;
        m_listeners.push_back({fd++, address, id});
    }
    std::vector<int> fds;
    for (const Listener &listener : m_listeners)
        fds.push_back(listener.fd);
    guardForks(fds);
    return {};
}

Result<void> Spawner::load()
{
    const Result<void> entered =
        enterApplicationsWorld(m_settings).and_then([] { return dieWithParent(); });
    if (!entered)
        return entered;
    // A master that died before would not have set the signal off.
    if (::getppid() != m_configuration.masterPid)
        return fail(QStringLiteral("the spawner has lost its master"));
    if (const Result<void> watching = beginWatch(); !watching)
        return watching;
    Result<LoadedHost> application = loadApplication(m_settings);
    if (!application)
        return tl::unexpected(application.error());
    m_application.emplace(*std::move(application));
    QStringList warnings = m_application->warnings;
    if (m_watch) {
        m_watch->loaded(m_application->host->codeFolders());
        warnings += m_watch->warnings();
    }
    letGoOfUnusedPages();
    fillHeapHoles();
    return m_channel.send(LoadedMessage{warnings});
}

Result<void> Spawner::beginWatch()
{
    return ReloadWatch::begin(m_settings).map([this](std::optional<ReloadWatch> &&watch) {
        m_watch = std::move(watch);
    });
}

void Spawner::serveOrders()
{
    while (awaitOrder() && takeOrder()) { }
}

bool Spawner::takeOrder()
{
    const Result<Received> received = m_channel.receive();
    if (!received) {
        qCCritical(logSpawner).noquote() << received.error().text;
        return false;
    }
    if (received->kind != Received::Kind::Packet)
        return received->kind != Received::Kind::Closed;
    if (const auto *order = std::get_if<SpawnWorkerMessage>(&received->message))
        spawnWorker(*order);
    else if (std::holds_alternative<ReopenLogMessage>(received->message))
        reopenLog();
    return true;
}

// Without files to watch the channel itself waits.
bool Spawner::awaitOrder()
{
    while (m_watch) {
        std::array<pollfd, 2> waiting{pollfd{m_channel.fd(), POLLIN, 0},
                                      pollfd{m_watch->fd(), POLLIN, 0}};
        int limit = -1;
        if (const auto deadline = m_watch->deadline()) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(
                *deadline - std::chrono::steady_clock::now());
            limit = static_cast<int>(std::max<std::int64_t>(left.count(), 0));
        }
        if (::poll(waiting.data(), waiting.size(), limit) < 0 && errno != EINTR) {
            qCCritical(logSpawner).noquote() << systemErrorText(errno, u"poll");
            return false;
        }
        tellChanges();
        if (waiting[0].revents != 0)
            return true;
    }
    return true;
}

void Spawner::tellChanges()
{
    const auto reason = m_watch->takeReason(std::chrono::steady_clock::now());
    if (!reason)
        return;
    // A failing send shows at the next receive.
    [[maybe_unused]] const Result<void> told = m_channel.send(ReloadWantedMessage{*reason});
}

void Spawner::spawnWorker(const SpawnWorkerMessage &order)
{
    const WorkerInheritance inheritance{
        .settings = m_application->settings,
        .host = *m_application->host,
        .listeners = m_listeners,
        .channel = m_channel,
        .scoreboard = *m_scoreboard,
        .title = m_title,
        .masterAliveFd = m_alive.get(),
        .watchFd = m_watch ? m_watch->fd() : -1,
        .masterWakeFd = m_wake.get(),
        .masterPid = m_configuration.masterPid,
        .isAccessLogged = m_configuration.isAccessLogged,
    };
    const Result<void> forked = forkWorker(inheritance, order);
    if (forked)
        return;
    // A failing send shows at the next receive.
    [[maybe_unused]] const Result<void> told =
        m_channel.send(SpawnFailedMessage{order.slot, forked.error().text});
}

void Spawner::reopenLog()
{
    if (m_settings.logFile.isEmpty())
        return;
    if (const Result<void> reopened = logToFile(m_settings.logFile); !reopened)
        qCWarning(logSpawner).noquote() << reopened.error().text;
}

} // namespace

void runSpawner(ProcessTitle title)
{
    // Never destroyed: the host's end is its workers' affair.
    Spawner spawner(title);
    const int code = spawner.run();
    std::fflush(nullptr);
    ::_exit(code); // the application's exit handlers are its workers' to run
}

} // namespace lumos
