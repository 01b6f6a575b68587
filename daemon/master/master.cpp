// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master.h"

#include "log.h"
#include "orphans.h"
#include "workercount.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace lumos {

namespace {

constexpr std::uint64_t capability(int number)
{
    return std::uint64_t{1} << number;
}

// To become the application's user, to end its processes, and to give it its socket.
constexpr std::uint64_t masterCapabilities = capability(CAP_SETUID) | capability(CAP_SETGID)
    | capability(CAP_SETPCAP) | capability(CAP_KILL) | capability(CAP_CHOWN);

/// For what an application has started and left behind: until it is killed.
constexpr std::chrono::seconds orphanMercy{1};

// Workers are forked by the spawner's children, and come to us when those leave. Process 1 of a
// container gets them unasked, also where an emulator (qemu-user) does not know the call.
Result<void> adoptOrphans()
{
    if (::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0 || ::getpid() == 1)
        return {};
    return fail(systemErrorText(errno, u"prctl(PR_SET_CHILD_SUBREAPER)")
                + QStringLiteral(": an emulated lumosd must be process 1 of its container"));
}

} // namespace

Master::Master(ConfigurationSource source, const ReadSettings &read, SystemdNotifier notifier)
    : m_source(std::move(source))
    , m_options(read.options)
    , m_settings(read.settings)
    , m_nextOptions(m_options)
    , m_nextSettings(m_settings)
    , m_notifier(std::move(notifier))
    , m_fdStore(m_notifier)
    , m_pool(*this)
    , m_failures(KeptFailures::usualPath(m_source.iniFile))
    , m_watchdog(Watchdog::limitFromEnvironment())
    , m_configETag(read.etag)
{
    m_poolTimer.setSingleShot(true);
    m_poolTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_poolTimer, &QTimer::timeout, this, [this] {
        m_pool.advance(std::chrono::steady_clock::now());
        settle();
    });
    m_spawnerTimer.setSingleShot(true);
    connect(&m_spawnerTimer, &QTimer::timeout, this,
            [this] { m_isReplacing ? settle() : beginAgain(); });
    m_statusTimer.setSingleShot(true);
    connect(&m_statusTimer, &QTimer::timeout, this, &Master::tellStatus);
    connect(&m_watchdog, &Watchdog::beat, this, [this] {
        m_notifier.watchdog();
        tellStatus();
    });
    m_handoverTimer.setSingleShot(true);
    connect(&m_handoverTimer, &QTimer::timeout, this, &Master::settle);
    m_reloadTimer.setSingleShot(true);
    connect(&m_reloadTimer, &QTimer::timeout, this, &Master::settle);
}

Master::~Master() = default;

Result<void> Master::start()
{
    Result<void> opened = open();
    if (!opened)
        noteFailure(QStringLiteral("lumosd has not started"), opened.error().text);
    return opened;
}

Result<void> Master::open()
{
    // First of all: whoever sees the socket may send a signal, which must not end us in disorder.
    if (const Result<void> watched = watchSignals(); !watched)
        return watched;
    Result<Premises> premises = Premises::open(m_settings);
    if (!premises)
        return tl::unexpected(premises.error());
    m_premises.emplace(*std::move(premises));
    m_fdStore.inherit(m_premises->sockets().storedNames());
    if (Result<void> told = openStats(); !told)
        return told;
    openControl();
    if (const Result<void> adopting = adoptOrphans(); !adopting)
        return adopting;
    return restrictPrivileges().and_then([this] { return watchWorkers(); }).and_then([this] {
        makeGenerations();
        m_notifier.extendTimeout(2 * m_settings.reloadTimeout + timeoutMargin);
        return beginGeneration();
    });
}

Result<void> Master::watchWorkers()
{
    m_watch = std::make_unique<WorkerWatch>(m_pool, m_premises->scoreboard(), m_watchClock);
    m_watch->setListeners(m_premises->sockets().inheritance().fds);
    connect(m_watch.get(), &WorkerWatch::wantedChanged, this, &Master::followDemand);
    connect(m_watch.get(), &WorkerWatch::changed, this, &Master::settle);
    connect(m_watch.get(), &WorkerWatch::reloadWanted, this, &Master::loadAnew);
    connect(m_watch.get(), &WorkerWatch::requestOverdue, this, &Master::noteFailure);
    return m_watch->open();
}

// Serving goes on without it.
void Master::openControl()
{
    const auto address = ControlAddress::of(m_source.iniFile, m_source.section, ::geteuid());
    if (!address)
        return;
    Result<std::unique_ptr<ControlSocket>> control =
        ControlSocket::listenAt(*address, m_premises->identity());
    if (!control) {
        qCWarning(logMaster).noquote()
            << QStringLiteral("lumosd --reload will not find this lumosd: ") + control.error().text;
        return;
    }
    m_control = std::move(*control);
    connect(m_control.get(), &ControlSocket::reloadOrdered, this, &Master::requestReload);
}

Result<void> Master::restrictPrivileges()
{
    // Without a user to become, the application is root's, and so is everything here.
    if (::geteuid() != 0 || !m_premises->identity())
        return {};
    return leaveSupplementaryGroups().and_then(
        [] { return limitCapabilities(masterCapabilities); });
}

Result<void> Master::watchSignals()
{
    Result<std::unique_ptr<SignalWatcher>> watcher = SignalWatcher::watch(
        {SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGCHLD});
    if (!watcher)
        return tl::unexpected(watcher.error());
    m_signals = *std::move(watcher);
    connect(m_signals.get(), &SignalWatcher::received, this, &Master::obey);
    return {};
}

void Master::makeGenerations()
{
    Generations::Inheritance inheritance;
    inheritance.aliveFd = m_premises->aliveFd();
    inheritance.scoreboardFd = m_premises->scoreboard().fd();
    inheritance.wakeFd = m_watch->wakeFd();
    m_generations = std::make_unique<Generations>(inheritance, m_pool);
    connect(m_generations.get(), &Generations::began, this, [this] {
        m_watch->wantFirst();
        setDesired(m_nextSettings.processes.value_or(automaticWorkers()), m_nextSettings);
    });
    connect(m_generations.get(), &Generations::takesOver, this, &Master::switchSockets);
    connect(m_generations.get(), &Generations::tookOver, this, &Master::takeOver);
    connect(m_generations.get(), &Generations::failed, this, &Master::takeFailure);
    connect(m_generations.get(), &Generations::stalled, this, &Master::takeStall);
    connect(m_generations.get(), &Generations::spawnerLost, this, [this](const QString &how) {
        noteFailure(how);
        replaceSpawner();
    });
    connect(m_generations.get(), &Generations::reloadWanted, this, &Master::loadAnew);
    connect(m_generations.get(), &Generations::changed, this, &Master::settle);
}

void Master::spawnWorker(int generation, std::size_t slot, int workerId)
{
    std::atomic<std::uint32_t> &used = m_premises->scoreboard().writableControl().usedSlots;
    used = std::max(used.load(), static_cast<std::uint32_t>(slot + 1));
    m_tally.spawned(workerId);
    m_generations->spawnWorker(generation, slot, workerId);
}

void Master::signalWorker(pid_t pid, int signalNumber)
{
    // ESRCH cannot be: until it is waited for, a child keeps its pid.
    if (::kill(pid, signalNumber) != 0)
        qCWarning(logMaster).noquote()
            << systemErrorText(errno, u"signal worker", QString::number(pid));
}

void Master::slotFreed(std::size_t slot)
{
    m_premises->scoreboard().clearPage(slot);
}

void Master::spawnerStuck(int generation)
{
    m_generations->spawnerStuck(generation);
}

void Master::setDesired(int most, const Settings &settings)
{
    const std::chrono::seconds harakiri =
        m_notifier.isActive() ? unitHarakiri : std::chrono::seconds(0);
    m_watch->setSettings(settings, most, harakiri);
    setLimits(settings);
    applyDemand();
}

void Master::applyDemand()
{
    m_pool.setDesired(m_watch->demand().wanted(), std::chrono::steady_clock::now());
    m_premises->scoreboard().writableControl().configuredWorkers =
        static_cast<std::uint32_t>(m_pool.desired());
}

void Master::followDemand()
{
    applyDemand();
    tellStatus();
    settle();
}

int Master::automaticWorkers()
{
    if (!m_automaticWorkers)
        m_automaticWorkers = automaticWorkersHere();
    return *m_automaticWorkers;
}

void Master::setLimits(const Settings &settings)
{
    m_pool.setLimits({.mercy = settings.workerReloadMercy,
                      .startTimeout = settings.reloadTimeout,
                      .fewest = std::min(settings.cheaper.value_or(1), 1)});
}

// Every event ends here: what is over is told, and the one timer is set to what comes next.
void Master::settle()
{
    if (m_watch)
        m_watch->poolChanged();
    if (m_isStopping && m_pool.isEmpty()) {
        endOrphans(orphanMercy);
        QCoreApplication::exit(toInt(m_exitCode));
        return;
    }
    const std::optional<WorkerPool::TimePoint> next = m_pool.nextDeadline();
    if (next) {
        const auto wait =
            std::chrono::ceil<std::chrono::milliseconds>(*next - std::chrono::steady_clock::now());
        m_poolTimer.start(std::max(wait, std::chrono::milliseconds(0)));
    } else {
        m_poolTimer.stop();
    }
    if (m_isReplacing && m_pool.isEmpty() && !m_generations->isBeginning()
        && !m_spawnerTimer.isActive())
        beginAgain();
    if (isReloadOver()) {
        qCInfo(logMaster, "reloaded: %d of %d workers are ready", m_pool.readyCount(),
               m_pool.desired());
        endReload(ExitCode::Ok, {});
    }
    if (isReloadDue())
        reload();
    tellStatus();
    Q_EMIT settled();
}

int runMaster(const ConfigurationSource &source, const ReadSettings &read, const ShowServer &show)
{
    // The glib dispatcher costs more and is of no use here; a spawner takes the word away again.
    qputenv("QT_NO_GLIB", "1");
    int argc = 1;
    std::array<char, 7> name{"lumosd"};
    std::array<char *, 2> argv{name.data(), nullptr};
    const QCoreApplication application(argc, argv.data());
    const SystemdNotifier notifier = SystemdNotifier::fromEnvironment();
    Master master(source, read, notifier);
    if (const Result<void> started = master.start(); !started) {
        qCCritical(logMaster).noquote() << started.error().text;
        notifier.status(started.error().text);
        return toInt(started.error().code);
    }
    const std::unique_ptr<QObject> shown = show(master, notifier);
    QCoreApplication::exec();
    return toInt(master.exitCode());
}

} // namespace lumos
