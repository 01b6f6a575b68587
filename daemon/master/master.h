// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generations.h"
#include "premises.h"
#include "result.h"
#include "settingsreader.h"
#include "signalwatcher.h"
#include "systemdnotifier.h"
#include "workerpool.h"
#include "workerwatch.h"

#include <QObject>
#include <QTimer>

#include <csignal>
#include <memory>
#include <optional>

namespace lumos {

/// The master process: keeps the sockets and the workers, obeys signals, tells systemd. It never
/// accepts a connection and never sees the application's code.
class Master final : public QObject, private PoolActions
{
    Q_OBJECT

public:
    Master(ConfigurationSource source, const ReadSettings &read, SystemdNotifier notifier);
    ~Master() override;

    /// Opens everything and has the application loaded; what comes then, comes by events.
    [[nodiscard]] Result<void> start();
    /// What the process ends with, once the event loop has ended.
    [[nodiscard]] ExitCode exitCode() const { return m_exitCode; }

private:
    // PoolActions
    void spawnWorker(int generation, std::size_t slot, int workerId) override;
    void signalWorker(pid_t pid, int signalNumber) override;
    void slotFreed(std::size_t slot) override;
    void spawnerStuck(int generation) override;

    [[nodiscard]] Result<void> restrictPrivileges();
    [[nodiscard]] Result<void> watchSignals();
    [[nodiscard]] Result<void> watchWorkers();
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

    void requestReload();
    void reload();
    [[nodiscard]] std::optional<ReadSettings> readAgain();
    [[nodiscard]] Result<void> beginGeneration();
    void beginAgain();
    void takeSettings();
    void takeOver();
    void takeFailure(const Error &error);
    void replaceSpawner();

    void stop(ExitCode code);
    void settle();
    void tellStatus();
    [[nodiscard]] QString statusText() const;
    /// As many workers as @p most, within what `cheaper` of the next settings says.
    void setDesired(int most);
    [[nodiscard]] int automaticWorkers();

    ConfigurationSource m_source;
    QList<EffectiveOption> m_options; ///< of the running generation
    Settings m_settings;
    QList<EffectiveOption> m_nextOptions; ///< of the one on its way
    Settings m_nextSettings;
    SystemdNotifier m_notifier;
    std::optional<Premises> m_premises;
    WorkerPool m_pool;
    std::unique_ptr<WorkerWatch> m_watch;
    std::unique_ptr<Generations> m_generations;
    std::unique_ptr<SignalWatcher> m_signals;
    QTimer m_poolTimer;
    QTimer m_spawnerTimer;
    RespawnPolicy m_spawnerPolicy;
    WorkerPool::TimePoint m_spawnerBegan;
    std::optional<int> m_automaticWorkers; ///< once for all: our own workers use the memory later
    std::optional<int> m_desiredBefore; ///< while a generation is on its way that has changed it
    ExitCode m_exitCode = ExitCode::Ok;
    bool m_isServing = false; ///< a worker has been ready
    bool m_isReloading = false;
    bool m_isReloadWanted = false;
    bool m_isCodeNew = false; ///< files of the application have changed since the last load
    bool m_isStopping = false;
};

/// Each problem as a record of its severity.
void logProblems(const Problems &problems);

/// Runs a master from its start to its end, with a QCoreApplication of its own.
[[nodiscard]] int runMaster(const ConfigurationSource &source, const ReadSettings &read);

} // namespace lumos
