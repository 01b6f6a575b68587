// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include "accesslog.h"
#include "epolldispatcher.h"
#include "forkguard.h"
#include "front.h"
#include "hosts/applicationhost.h"
#include "ipc/processmemory.h"
#include "ipc/workersignals.h"
#include "listeners.h"
#include "log.h"
#include "masterwatch.h"
#include "metricspage.h"
#include "overduerequests.h"
#include "selfcheck.h"
#include "signalpipe.h"
#include "stackreport.h"
#include "staticfiles.h"
#include "workerinfo.h"
#include "workerlimits.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <csignal>
#include <optional>
#include <sys/epoll.h>
#include <unistd.h>

namespace lumos {

namespace {

using std::chrono::milliseconds;

// After a stop's last accept: time for a request that a client is just sending on a kept
// connection.
constexpr milliseconds stopGrace{500};
// A draining worker closes idle connections itself only this long before the master would end it.
constexpr milliseconds mercyMargin{3'000};

/// One worker process, from its event loop's start to its end.
class Worker final : public QObject
{
    Q_OBJECT

public:
    Worker(const WorkerSetup &setup, EpollDispatcher &dispatcher)
        : m_setup(setup)
        , m_dispatcher(dispatcher)
        , m_signals(dispatcher, {SIGTERM, SIGINT, SIGUSR1, pingSignal()},
                    [this](int number) { signalled(number); })
    {
        if (setup.masterAliveFd < 0)
            m_signals.endWithin(setup.settings.workerReloadMercy);
    }

    /// Serves, or first asks its own application and then serves; which of them fails is told.
    Result<void> start();

private:
    Result<void> prepare();
    Result<void> check();
    void judge(int status);
    Result<void> serve();
    void forgetCheck();
    void signalled(int number);
    void makeFront();
    void measureMemory();
    void drain();
    void retire();
    void finish();
    Result<void> makeAccessLog();

    const WorkerSetup &m_setup;
    EpollDispatcher &m_dispatcher;
    SignalPipe m_signals;
    MasterWatch m_masterWatch;
    WorkerPage *m_page = nullptr;
    std::optional<WorkerInfo> m_info;
    std::optional<StaticFiles> m_staticFiles;
    std::optional<AccessLog> m_accessLog;
    std::optional<MetricsPage> m_metrics;
    std::optional<Front> m_front;
    std::optional<OverdueRequests> m_overdue;
    std::optional<StackReport> m_stackReport;
    std::optional<SelfCheck> m_check;
    std::optional<Listeners> m_listeners; ///< once it serves
    bool m_isDraining = false;
    bool m_isRetiring = false;
};

Result<void> Worker::makeAccessLog()
{
    if (!m_setup.isAccessLogged)
        return {};
    auto log = AccessLog::create(m_setup.settings.logFormat.toStdString(), m_setup.workerId);
    if (!log)
        return tl::unexpected(log.error());
    m_accessLog = std::move(*log);
    return {};
}

void Worker::makeFront()
{
    m_front.emplace(Front::Parts{.dispatcher = m_dispatcher,
                                 .host = m_setup.host,
                                 .scoreboard = m_setup.scoreboard,
                                 .page = *m_page,
                                 .masterWakeFd = m_setup.masterWakeFd,
                                 .maxRequests = maxRequests(m_setup),
                                 .maxConnections = maxConnections(m_setup.settings),
                                 .staticFiles = m_staticFiles ? &*m_staticFiles : nullptr,
                                 .metrics = m_metrics ? &*m_metrics : nullptr,
                                 .accessLog = m_accessLog ? &*m_accessLog : nullptr},
                    readerLimits(m_setup.settings), ConnectionLimits());
    m_overdue.emplace(m_setup.scoreboard.control(), m_front->marks(), m_setup.host);
    m_stackReport.emplace(*m_page, m_setup.host);
    connect(&*m_front, &Front::hadEnough, this, &Worker::retire);
}

Result<void> Worker::start()
{
    return prepare().and_then([this] { return m_setup.checkPath.isEmpty() ? serve() : check(); });
}

Result<void> Worker::prepare()
{
    auto page = m_setup.scoreboard.claim(m_setup.slot);
    if (!page)
        return tl::unexpected(page.error());
    m_page = *page;
    m_page->workerId.store(static_cast<std::uint32_t>(m_setup.workerId), std::memory_order_relaxed);
    m_page->pid.store(::getpid(), std::memory_order_relaxed);
    m_page->started.store(WorkerInfo::monotonicNanoseconds(), std::memory_order_relaxed);
    m_info.emplace(m_setup.scoreboard, *m_page, m_setup.workerId, m_setup.masterWakeFd);
    if (auto made = makeAccessLog(); !made)
        return made;
    if (!m_setup.settings.staticMaps.isEmpty())
        m_staticFiles.emplace(m_setup.settings.staticMaps);
    if (!m_setup.settings.metrics.isEmpty())
        m_metrics.emplace(m_setup.settings, m_setup.listeners, m_setup.scoreboard, *m_page);
    if (auto started = m_setup.host.start(m_setup.settings, *m_info); !started)
        return started;
    // The application may have set handlers of its own; the worker must go on to hear its master.
    ::signal(SIGPIPE, SIG_IGN);
    m_signals.catchSignals();

    makeFront();
    if (auto ready = m_overdue->start(); !ready)
        return ready;
    if (auto ready = m_stackReport->start(); !ready)
        return ready;
    m_dispatcher.setHook(&*m_front);
    if (m_setup.masterAliveFd >= 0)
        m_dispatcher.watch(m_setup.masterAliveFd, EPOLLIN, m_masterWatch);
    return {};
}

Result<void> Worker::check()
{
    m_check.emplace(m_dispatcher, *m_front, [this](int status) { judge(status); });
    if (!m_check->start(m_setup.checkPath, m_setup.settings.reloadTimeout))
        return fail(systemErrorText(errno, u"ask the application for", m_setup.checkPath));
    return {};
}

void Worker::judge(int status)
{
    if (m_isDraining)
        return;
    if (m_setup.checked)
        m_setup.checked(status);
    const bool isGood = status > 0 && status < 500;
    if (m_setup.isProbe || !isGood) {
        m_setup.host.stop();
        QCoreApplication::exit(0);
        return;
    }
    forgetCheck();
    if (const auto serving = serve(); !serving) {
        logError(logWorker(), serving.error().text);
        if (m_setup.failed)
            m_setup.failed(serving.error());
        QCoreApplication::exit(toInt(serving.error().code));
    }
}

/// Nobody but us has asked: the figures begin with the first client.
void Worker::forgetCheck()
{
    m_page->requests.store(0, std::memory_order_relaxed);
    m_page->errors.store(0, std::memory_order_relaxed);
    m_page->bytesSent.store(0, std::memory_order_relaxed);
    m_page->figures.clear();
}

Result<void> Worker::serve()
{
    m_listeners.emplace(m_dispatcher, *m_front);
    if (auto listening = m_listeners->start(m_setup.listeners); !listening)
        return listening;
    connect(&*m_front, &Front::roomChanged, this, [this](bool hasRoom) {
        if (!m_isDraining && !m_isRetiring)
            hasRoom ? m_listeners->resume() : m_listeners->pause();
    });
    m_page->isReady.store(1, std::memory_order_release);
    if (m_setup.ready)
        m_setup.ready();
    measureMemory();
    // The master may look only after the first answers, which may have made it larger.
    if (m_setup.settings.reloadOnRss > 0) {
        if (const auto memory = ProcessMemory::of(::getpid()))
            m_page->bornMemory.store(memory->resident, std::memory_order_relaxed);
    }
    return {};
}

/// Where somebody may ask for it: it takes the kernel a millisecond for each 30 MB.
void Worker::measureMemory()
{
    if (!m_setup.settings.stats.isEmpty() || m_metrics)
        measureOwnMemory(*m_page);
}

void Worker::signalled(int number)
{
    if (number == pingSignal()) {
        m_page->pongs.fetch_add(1, std::memory_order_relaxed);
        measureMemory();
        return;
    }
    if (number == SIGTERM || number == SIGINT) {
        // Ctrl+C reaches the whole terminal group; who has a master waits for its word.
        const bool isAlone = m_setup.masterAliveFd < 0;
        if (m_isDraining && m_setup.endNow)
            m_setup.endNow();
        else if (number == SIGTERM || isAlone)
            drain();
        return;
    }
    if (m_setup.settings.logFile.isEmpty())
        return;
    if (auto reopened = logToFile(m_setup.settings.logFile); !reopened)
        qCWarning(logWorker, "%s", qPrintable(reopened.error().text));
}

/// Stops accepting; answers what is under way, and at a stop of the whole service what waits in the
/// listen queue as well. Idle connections are left to their clients as long as there is time: a
/// server that closes first loses the POST that nginx is sending at that moment.
void Worker::drain()
{
    if (std::exchange(m_isDraining, true))
        return;
    const ControlPage &control = m_setup.scoreboard.control();
    const bool isStopping =
        m_setup.masterAliveFd < 0 || control.isStopping.load(std::memory_order_acquire) != 0;
    const std::uint64_t retired = control.retiredListeners.load(std::memory_order_acquire);
    m_page->isReady.store(0, std::memory_order_release);
    if (m_listeners) {
        m_listeners->stop();
        m_listeners->acceptAll(isStopping ? ~std::uint64_t{0} : retired);
        guardForks({});
        if (m_metrics)
            m_metrics->forgetListeners();
        m_listeners->close();
    }
    m_front->drain();
    if (!m_front->hasConnections()) {
        finish();
        return;
    }
    connect(&*m_front, &Front::connectionsEnded, this, &Worker::finish, Qt::QueuedConnection);
    const milliseconds mercy = m_setup.settings.workerReloadMercy;
    // Whoever replaces us may wait for our end.
    const bool isHurried = isStopping || control.isReplacing.load(std::memory_order_acquire) != 0;
    const milliseconds grace =
        isHurried ? std::min(stopGrace, mercy) : std::max(mercy - mercyMargin, milliseconds(0));
    QTimer::singleShot(grace, &*m_front, &Front::closeIdle);
}

/// max-requests have been answered: no further connection is accepted. The master is told, so that
/// the replacement, which finds what waits, does not come only when the last client has left.
void Worker::retire()
{
    // What it asks itself counts for nothing.
    if (!m_listeners || m_isDraining || std::exchange(m_isRetiring, true))
        return;
    m_listeners->pause();
    m_front->drain();
    m_page->isLeaving.store(1, std::memory_order_release);
    m_front->wakeMaster();
    // What is under way may be on the stack.
    QMetaObject::invokeMethod(this, &Worker::drain, Qt::QueuedConnection);
}

void Worker::finish()
{
    if (m_front->hasConnections())
        return;
    m_setup.host.stop();
    QCoreApplication::exit(0);
}

} // namespace

int runWorker(const WorkerSetup &setup)
{
    ::signal(SIGPIPE, SIG_IGN); // a client that leaves is an errno, not the end
    int argc = 1;
    std::array<char, 7> name{"lumosd"};
    std::array<char *, 2> argv{name.data(), nullptr};
    auto *dispatcher = new EpollDispatcher; // the application takes it over
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv.data());
    Worker worker(setup, *dispatcher);
    if (auto started = worker.start(); !started) {
        logError(logWorker(), started.error().text);
        if (setup.failed)
            setup.failed(started.error());
        return toInt(started.error().code);
    }
    const int code = QCoreApplication::exec();
    dispatcher->setHook(nullptr);
    return code;
}

} // namespace lumos

#include "worker.moc"
