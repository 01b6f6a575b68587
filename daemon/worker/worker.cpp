// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include "accesslog.h"
#include "epolldispatcher.h"
#include "forkguard.h"
#include "front.h"
#include "hosts/applicationhost.h"
#include "ipc/workersignals.h"
#include "listeners.h"
#include "log.h"
#include "overduerequests.h"
#include "signalpipe.h"
#include "staticfiles.h"
#include "workerinfo.h"

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

ReaderLimits readerLimits(const Settings &settings)
{
    ReaderLimits limits;
    limits.allFields = static_cast<std::size_t>(settings.bufferSize);
    limits.body = settings.limitPost;
    return limits;
}

/// The process ends when the master's end of the pipe closes, whatever the reason.
class MasterWatch final : public DescriptorWatcher
{
public:
    void ready(std::uint32_t) override { ::_exit(0); }
};

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
    { }

    Result<void> start();

private:
    void signalled(int number);
    void makeFront();
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
    std::optional<Front> m_front;
    std::optional<OverdueRequests> m_overdue;
    std::optional<Listeners> m_listeners;
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

// The ids' limits are apart, so that not all workers leave at once.
std::uint64_t maxRequests(const WorkerSetup &setup)
{
    if (setup.masterWakeFd < 0 || setup.settings.maxRequests <= 0)
        return 0; // without a master nobody would come after
    return static_cast<std::uint64_t>(setup.settings.maxRequests
                                      + setup.settings.maxRequestsDelta * (setup.workerId - 1));
}

void Worker::makeFront()
{
    m_front.emplace(Front::Parts{.dispatcher = m_dispatcher,
                                 .host = m_setup.host,
                                 .scoreboard = m_setup.scoreboard,
                                 .page = *m_page,
                                 .masterWakeFd = m_setup.masterWakeFd,
                                 .maxRequests = maxRequests(m_setup),
                                 .staticFiles = m_staticFiles ? &*m_staticFiles : nullptr,
                                 .accessLog = m_accessLog ? &*m_accessLog : nullptr},
                    readerLimits(m_setup.settings), ConnectionLimits());
    m_overdue.emplace(m_setup.scoreboard.control(), m_front->marks(), m_setup.host);
    connect(&*m_front, &Front::hadEnough, this, &Worker::retire);
}

Result<void> Worker::start()
{
    auto page = m_setup.scoreboard.claim(m_setup.slot);
    if (!page)
        return tl::unexpected(page.error());
    m_page = *page;
    m_page->workerId.store(static_cast<std::uint32_t>(m_setup.workerId), std::memory_order_relaxed);
    m_page->started.store(WorkerInfo::monotonicNanoseconds(), std::memory_order_relaxed);
    m_info.emplace(m_setup.scoreboard, *m_page, m_setup.workerId);
    if (auto made = makeAccessLog(); !made)
        return made;
    if (!m_setup.settings.staticMaps.isEmpty())
        m_staticFiles.emplace(m_setup.settings.staticMaps);
    if (auto started = m_setup.host.start(m_setup.settings, *m_info); !started)
        return started;
    // The application may have set handlers of its own; the worker must go on to hear its master.
    ::signal(SIGPIPE, SIG_IGN);
    m_signals.catchSignals();

    makeFront();
    if (auto ready = m_overdue->start(); !ready)
        return ready;
    m_dispatcher.setHook(&*m_front);
    if (m_setup.masterAliveFd >= 0)
        m_dispatcher.watch(m_setup.masterAliveFd, EPOLLIN, m_masterWatch);
    m_listeners.emplace(m_dispatcher, *m_front);
    if (auto listening = m_listeners->start(m_setup.listeners); !listening)
        return listening;
    connect(&*m_front, &Front::roomChanged, this, [this](bool hasRoom) {
        if (!m_isDraining && !m_isRetiring)
            hasRoom ? m_listeners->resume() : m_listeners->pause();
    });
    m_page->isReady.store(1, std::memory_order_release);
    return {};
}

void Worker::signalled(int number)
{
    if (number == pingSignal()) {
        m_page->pongs.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    if (number == SIGTERM || number == SIGINT) {
        // Ctrl+C reaches the whole terminal group; who has a master waits for its word.
        if (number == SIGTERM || m_setup.masterAliveFd < 0)
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
    const bool isStopping = m_setup.masterAliveFd < 0
        || m_setup.scoreboard.control().isStopping.load(std::memory_order_acquire) != 0;
    m_page->isReady.store(0, std::memory_order_release);
    m_listeners->stop();
    if (isStopping)
        m_listeners->acceptAll();
    guardForks({});
    m_listeners->close();
    m_front->drain();
    if (!m_front->hasConnections()) {
        finish();
        return;
    }
    connect(&*m_front, &Front::connectionsEnded, this, &Worker::finish, Qt::QueuedConnection);
    const milliseconds mercy = m_setup.settings.workerReloadMercy;
    const milliseconds grace =
        isStopping ? std::min(stopGrace, mercy) : std::max(mercy - mercyMargin, milliseconds(0));
    QTimer::singleShot(grace, &*m_front, &Front::closeIdle);
}

/// max-requests have been answered: no further connection is accepted. The master is told, so that
/// the replacement, which finds what waits, does not come only when the last client has left.
void Worker::retire()
{
    if (m_isDraining || std::exchange(m_isRetiring, true))
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
        return toInt(started.error().code);
    }
    if (setup.ready)
        setup.ready();
    const int code = QCoreApplication::exec();
    dispatcher->setHook(nullptr);
    return code;
}

} // namespace lumos

#include "worker.moc"
