// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servingworker.h"

#include "hosts/applicationhost.h"
#include "ipc/processmemory.h"
#include "ipc/workersignals.h"
#include "log.h"
#include "workerlimits.h"

#include <csignal>
#include <sys/epoll.h>
#include <unistd.h>

namespace lumos {

ServingWorker::ServingWorker(const WorkerSetup &setup, EpollDispatcher &dispatcher)
    : m_setup(setup)
    , m_dispatcher(dispatcher)
    , m_signals(dispatcher, {SIGTERM, SIGINT, SIGUSR1, pingSignal()},
                [this](int number) { signalled(number); })
{
    if (isAlone())
        m_signals.endWithin(setup.settings.workerReloadMercy);
}

Result<void> ServingWorker::makeAccessLog()
{
    if (!m_setup.isAccessLogged)
        return {};
    auto log = AccessLog::create(m_setup.settings.logFormat.toStdString(), m_setup.workerId);
    if (!log)
        return tl::unexpected(log.error());
    m_accessLog = std::move(*log);
    return {};
}

void ServingWorker::makeFront()
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
    connect(&*m_front, &Front::hadEnough, this, &ServingWorker::retire);
}

Result<void> ServingWorker::start()
{
    return prepare().and_then([this] { return m_setup.checkPath.isEmpty() ? serve() : check(); });
}

Result<void> ServingWorker::prepare()
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

Result<void> ServingWorker::check()
{
    m_check.emplace(m_dispatcher, *m_front, [this](int status) { judge(status); });
    if (!m_check->start(m_setup.checkPath, m_setup.settings.reloadTimeout))
        return fail(systemErrorText(errno, u"ask the application for", m_setup.checkPath));
    return {};
}

void ServingWorker::judge(int status)
{
    if (m_isDraining)
        return;
    if (m_setup.checked)
        m_setup.checked(status);
    const bool isGood = status > 0 && status < 500;
    if (m_setup.isProbe || !isGood) {
        m_setup.host.stop();
        end(0);
        return;
    }
    forgetCheck();
    if (const auto serving = serve(); !serving) {
        logError(logWorker(), serving.error().text);
        if (m_setup.failed)
            m_setup.failed(serving.error());
        end(toInt(serving.error().code));
    }
}

/// Nobody but us has asked: the figures begin with the first client.
void ServingWorker::forgetCheck()
{
    m_page->requests.store(0, std::memory_order_relaxed);
    m_page->errors.store(0, std::memory_order_relaxed);
    m_page->bytesSent.store(0, std::memory_order_relaxed);
    m_page->figures.clear();
}

Result<void> ServingWorker::serve()
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
void ServingWorker::measureMemory()
{
    if (!m_setup.settings.stats.isEmpty() || m_metrics)
        measureOwnMemory(*m_page);
}

void ServingWorker::signalled(int number)
{
    if (number == pingSignal()) {
        m_page->pongs.fetch_add(1, std::memory_order_relaxed);
        measureMemory();
        return;
    }
    if (number == SIGTERM || number == SIGINT) {
        // Ctrl+C reaches the whole terminal group; who has a master waits for its word.
        if (m_isDraining && isAlone())
            m_setup.endNow(toInt(ExitCode::Ok));
        else if (number == SIGTERM || isAlone())
            drain();
        return;
    }
    if (m_setup.settings.logFile.isEmpty())
        return;
    if (auto reopened = logToFile(m_setup.settings.logFile); !reopened)
        qCWarning(logWorker, "%s", qPrintable(reopened.error().text));
}

} // namespace lumos
