// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlsocket.h"
#include "fdstore.h"
#include "generations.h"
#include "keptfailures.h"
#include "premises.h"
#include "reloadplan.h"
#include "reloadrequests.h"
#include "restarttally.h"
#include "result.h"
#include "runningserver.h"
#include "settingsreader.h"
#include "signalwatcher.h"
#include "statsserver.h"
#include "steadyalarm.h"
#include "systemdnotifier.h"
#include "trafficmeter.h"
#include "watchdog.h"
#include "workerpool.h"
#include "workerwatch.h"

#include <QObject>
#include <QTimer>

#include <csignal>
#include <functional>
#include <memory>
#include <optional>

namespace lumos {

/// The master process: keeps the sockets and the workers, obeys signals, tells systemd. It never
/// accepts a connection and never sees the application's code.
class Master final : public RunningServer, private PoolActions
{
    Q_OBJECT

public:
    Master(ConfigurationSource source, const ReadSettings &read, SystemdNotifier notifier);
    ~Master() override;

    /// Opens everything and has the application loaded; what comes then, comes by events.
    [[nodiscard]] Result<void> start();
    /// What the process ends with, once the event loop has ended.
    [[nodiscard]] ExitCode exitCode() const { return m_exitCode; }

    // RunningServer
    [[nodiscard]] ServerStatus status() const override;
    [[nodiscard]] bool isStopping() const override { return m_isStopping; }
    [[nodiscard]] quint32 configuredWorkers() const override;
    void requestReload() override;
    [[nodiscard]] Result<void> setWorkers(int count) override;
    [[nodiscard]] Result<void> restartWorkers(std::optional<quint32> number) override;
    [[nodiscard]] Result<quint32> requestStack(quint32 number) override;
    [[nodiscard]] std::optional<QString> stack(quint32 number, quint32 before) const override;
    void pingSocket(std::function<void(const PingOutcome &)> then) override;
    [[nodiscard]] const LastReload &lastReload() const { return m_requests.last(); }

private:
    // PoolActions
    void spawnWorker(int generation, std::size_t slot, int workerId) override;
    void signalWorker(pid_t pid, int signalNumber) override;
    void slotFreed(std::size_t slot) override;
    void spawnerStuck(int generation) override;

    [[nodiscard]] Result<void> open();
    void loadAnew(const QString &reason);
    [[nodiscard]] Result<void> openStats();
    [[nodiscard]] Result<void> restrictPrivileges();
    [[nodiscard]] Result<void> watchSignals();
    [[nodiscard]] Result<void> watchWorkers();
    void openControl();
    void makeGenerations();
    void obey(int signalNumber);
    void obeyStop(bool isAtOnce);
    void changeWorkers(int difference);
    void applyDemand();
    void followDemand();
    void reopenLogs();
    void logStatus() const;

    void reap();
    void takeStop(pid_t pid);
    void takeExit(const siginfo_t &info);
    void takeWorkerExit(const WorkerPool::Exit &exit, const siginfo_t &info);
    void countExit(const WorkerPool::Exit &exit, const siginfo_t &info, const QString &request);
    [[nodiscard]] QString requestOf(pid_t pid) const;
    void noteFailure(const QString &reason, const QString &detail = {});

    [[nodiscard]] bool isReloadDue();
    [[nodiscard]] bool isReloadOver();
    [[nodiscard]] bool isOldAccepting() const;
    void reload();
    [[nodiscard]] Result<ReloadPlan> planNext();
    [[nodiscard]] Result<ReadSettings> readAgain();
    [[nodiscard]] Result<void> beginGeneration();
    void beginAgain();
    void takeSettings();
    void stopOldGeneration();
    void switchSockets();
    void takeOver();
    void takeFailure(const Error &error);
    void takeStall(const Error &error);
    void replaceSpawner();
    void beginLater();
    void endReload(ExitCode code, const QString &reason);

    void stop(ExitCode code);
    void settle();
    void tellStatus();
    [[nodiscard]] QString workersText() const;
    [[nodiscard]] QString statusText();
    [[nodiscard]] ServerStatus::State stateForOthers() const;
    [[nodiscard]] std::vector<WorkerStatus> workersForOthers() const;
    [[nodiscard]] quint64 requestCount() const;
    [[nodiscard]] QByteArray statsText();
    void tellReady();
    /// As many workers as m_settings say, where the file has been read anew, else as many as are
    /// wanted now: what TTIN or SetWorkers have changed lasts until a reload.
    void takeWorkerCount();
    /// As many workers as @p most, within what `cheaper` of @p settings says.
    void setDesired(int most, const Settings &settings);
    [[nodiscard]] int automaticWorkers();
    void setLimits(const Settings &settings);

    /// Beyond what the configuration allows a load or a stop to take.
    static constexpr std::chrono::seconds timeoutMargin{15};

    ConfigurationSource m_source;
    QList<EffectiveOption> m_options; ///< of the running generation
    Settings m_settings;
    QList<EffectiveOption> m_nextOptions; ///< of the one on its way
    Settings m_nextSettings;
    bool m_isNextReadAnew = true; ///< from the file, since m_settings were taken over
    SystemdNotifier m_notifier;
    FdStore m_fdStore;
    std::optional<Premises> m_premises;
    WorkerPool m_pool;
    SteadyAlarm m_watchClock;
    std::unique_ptr<WorkerWatch> m_watch;
    std::unique_ptr<Generations> m_generations;
    std::unique_ptr<SignalWatcher> m_signals;
    std::unique_ptr<ControlSocket> m_control;
    std::unique_ptr<StatsServer> m_stats;
    RestartTally m_tally;
    KeptFailures m_failures;
    QString m_toldFailure; ///< in the status, until a reload succeeds
    QTimer m_poolTimer;
    QTimer m_spawnerTimer;
    QTimer m_reloadTimer;
    QTimer m_handoverTimer;
    QTimer m_statusTimer; ///< runs while a status would come too soon after the last one
    QString m_toldStatus;
    TrafficMeter m_traffic;
    Watchdog m_watchdog;
    ReloadRequests m_requests;
    RespawnPolicy m_spawnerPolicy;
    WorkerPool::TimePoint m_spawnerBegan;
    std::optional<int> m_automaticWorkers; ///< once for all: our own workers use the memory later
    ExitCode m_exitCode = ExitCode::Ok;
    QString m_configETag; ///< of the file as it was last read
    bool m_isRestartRequired = false; ///< it asks for what a reload does not bring
    bool m_isServing = false; ///< a worker has been ready
    bool m_isReloading = false;
    bool m_isCodeNew = false; ///< files of the application have changed since the last load
    bool m_isReplacing = false; ///< the old generation ends before the new one is loaded
    bool m_isStopping = false;
};

/// Each problem as a record of its severity.
void logProblems(const Problems &problems);

/// What shows a server to others, for as long as it exists; may be nothing.
using ShowServer =
    std::function<std::unique_ptr<QObject>(RunningServer &server, const SystemdNotifier &notifier)>;

/// Runs a master from its start to its end, with a QCoreApplication of its own.
[[nodiscard]] int runMaster(const ConfigurationSource &source, const ReadSettings &read,
                            const ShowServer &show);

} // namespace lumos
