// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a worker ends.
#include "servingworker.h"

#include "forkguard.h"
#include "hosts/applicationhost.h"
#include "log.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace lumos {

namespace {

using std::chrono::milliseconds;

// After a stop's last accept: time for a request that a client is just sending on a kept
// connection.
constexpr milliseconds stopGrace{500};
// A draining worker closes idle connections itself only this long before the master would end it.
constexpr milliseconds mercyMargin{3'000};

} // namespace

/// Stops accepting; answers what is under way, and at a stop of the whole service what waits in the
/// listen queue as well. Idle connections are left to their clients as long as there is time: a
/// server that closes first loses the POST that nginx is sending at that moment.
void ServingWorker::drain()
{
    if (std::exchange(m_isDraining, true))
        return;
    const ControlPage &control = m_setup.scoreboard.control();
    const bool isStopping = isAlone() || control.isStopping.load(std::memory_order_acquire) != 0;
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
    connect(&*m_front, &Front::connectionsEnded, this, &ServingWorker::finish,
            Qt::QueuedConnection);
    const milliseconds mercy = m_setup.settings.workerReloadMercy;
    // Whoever replaces us may wait for our end.
    const bool isHurried =
        m_isHurried || isStopping || control.isReplacing.load(std::memory_order_acquire) != 0;
    const milliseconds grace =
        isHurried ? std::min(stopGrace, mercy) : std::max(mercy - mercyMargin, milliseconds(0));
    QTimer::singleShot(grace, &*m_front, &Front::closeIdle);
}

/// max-requests have been answered: no further connection is accepted. The master is told, so that
/// the replacement, which finds what waits, does not come only when the last client has left.
void ServingWorker::retire()
{
    // What it asks itself counts for nothing.
    if (!m_listeners || m_isDraining || std::exchange(m_isRetiring, true))
        return;
    m_listeners->pause();
    m_front->drain();
    m_page->isLeaving.store(1, std::memory_order_release);
    m_front->wakeMaster();
    // What is under way may be on the stack.
    QMetaObject::invokeMethod(this, &ServingWorker::drain, Qt::QueuedConnection);
}

void ServingWorker::finish()
{
    if (m_front->hasConnections())
        return;
    m_setup.host.stop();
    end(m_exitCode);
}

int ServingWorker::outlast(int code)
{
    qCWarning(logWorker,
              "the application has ended its event loop with QCoreApplication::exit(%d): worker %d "
              "answers what is under way, and ends",
              code, m_setup.workerId);
    m_exitCode = code;
    m_isHurried = true;
    drain();
    // The application holds what it has not answered by then: no destructor may take that away.
    QTimer::singleShot(m_setup.settings.workerReloadMercy, this, &ServingWorker::giveUp);
    while (!m_hasEnded) {
        QEventLoop loop;
        loop.exec();
        // Ended once more by the application, no loop runs any longer (QEventLoop::exec).
        if (!m_hasEnded)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return m_exitCode;
}

void ServingWorker::giveUp()
{
    m_setup.endNow(m_exitCode);
}

void ServingWorker::end(int code)
{
    m_hasEnded = true;
    QCoreApplication::exit(code);
}

} // namespace lumos
