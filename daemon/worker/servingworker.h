// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accesslog.h"
#include "epolldispatcher.h"
#include "front.h"
#include "listeners.h"
#include "masterwatch.h"
#include "metricspage.h"
#include "overduerequests.h"
#include "selfcheck.h"
#include "signalpipe.h"
#include "stackreport.h"
#include "staticfiles.h"
#include "worker.h"
#include "workerinfo.h"

#include <QObject>

#include <optional>

namespace lumos {

/// One worker process, from its event loop's start to its end.
class ServingWorker final : public QObject
{
    Q_OBJECT

public:
    ServingWorker(const WorkerSetup &setup, EpollDispatcher &dispatcher);

    /// Serves, or first asks its own application and then serves; which of them fails is told.
    Result<void> start();
    /// Whether it is over: the event loop need not run again.
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// The application has ended the event loop with @p code, which ends its worker, but nobody's
    /// request. The exit code.
    [[nodiscard]] int outlast(int code);

private:
    Result<void> prepare();
    Result<void> check();
    void judge(int status);
    Result<void> serve();
    void forgetCheck();
    void signalled(int number);
    void makeFront();
    void measureMemory();
    [[nodiscard]] bool isAlone() const { return m_setup.masterAliveFd < 0; }
    void drain();
    void retire();
    void finish();
    void end(int code);
    void giveUp();
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
    bool m_hasEnded = false;
    bool m_isHurried = false; ///< nobody serves in its place meanwhile
    int m_exitCode = 0;
};

} // namespace lumos
