// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reloadtrial.h"
#include "settings.h"
#include "spawnerlink.h"
#include "workerpool.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace lumos {

/// The spawners: one per generation of code. A new one is loaded beside the running one and takes
/// over once its canary, a first worker, accepts; until then the running one stays as it is.
class Generations final : public QObject
{
    Q_OBJECT

public:
    /// What every spawner is given.
    struct Inheritance
    {
        int aliveFd = -1;
        int scoreboardFd = -1;
        int wakeFd = -1;
    };

    /// What a generation is to be.
    struct Plan
    {
        QList<EffectiveOption> options;
        std::vector<int> listeners;
        QList<ListenerAddress> addresses; ///< of the listeners
        bool isAccessLogged = false;
        std::chrono::milliseconds loadTimeout{0};
        QString checkPath; ///< `reload-check`; empty: none
    };

    Generations(const Inheritance &inheritance, WorkerPool &pool);
    ~Generations() override;

    /// Loads the next generation; one that was still on its way is given up.
    [[nodiscard]] Result<void> begin(const Plan &plan);
    /// Whether a generation is on its way that has not taken over yet.
    [[nodiscard]] bool isBeginning() const { return m_next.link != nullptr; }
    /// What the running one's load has left behind, in sentences.
    [[nodiscard]] const QStringList &warnings() const { return m_current.warnings; }
    /// Whether there is a spawner to ask for workers.
    [[nodiscard]] bool hasSpawner() const { return m_current.link != nullptr; }

    void spawnWorker(int generation, std::size_t slot, int workerId);
    void spawnerStuck(int generation);
    void reopenLogs();
    /// Reads what has come: before an exit is judged, so that nobody is judged who had said so.
    void readMessages();
    [[nodiscard]] bool isSpawner(pid_t pid) const;
    /// True when @p pid was a spawner.
    bool spawnerExited(pid_t pid, const QString &how);
    /// A worker that had not been told to end has ended, without ever having accepted, in the way
    /// that @p how says; @p leftByItself: with a failure that it had found itself.
    void workerLost(const WorkerPool::Worker &worker, const QString &how, bool leftByItself);
    /// Ends the spawners.
    void stop();
    /// Ends them, and the next generation begins as the first one did.
    void forget();

Q_SIGNALS:
    /// The first generation is loaded, as far as it is without a worker: its workers are being
    /// spawned. At least one must be wanted, since it takes over with the first that accepts.
    void began();
    void takesOver(); ///< its canary accepts; no other worker knows of it yet
    void tookOver();
    /// The next generation is given up; the running one, where there is one, goes on.
    void failed(const lumos::Error &error);
    /// It has taken over, but its further workers do not come to serve: those of the one before go
    /// on, and new ones are tried again and again.
    void stalled(const lumos::Error &error);
    /// The running generation's spawner is gone; its workers serve on.
    void spawnerLost(const QString &how);
    void reloadWanted(const QString &reason); ///< a spawner has seen files change
    void changed(); ///< the pool may have new deadlines

private:
    struct Generation
    {
        int number = 0;
        std::unique_ptr<SpawnerLink> link = {};
        QStringList warnings = {};
    };

    [[nodiscard]] Generation *find(int number);
    [[nodiscard]] int newest() const { return m_next.link ? m_next.number : m_current.number; }
    void connectLink(SpawnerLink &link, int number);
    void takeLoaded(int number, const QStringList &warnings);
    void takeStarted(int number, std::uint32_t slot, pid_t pid);
    void takeReady(int number, std::uint32_t slot, pid_t pid);
    void promoteNext();
    void takeSpawnFailed(int number, std::uint32_t slot, const QString &text);
    void takeChecked(int number, std::uint32_t slot, pid_t pid, int status);
    void takeWorkerFailed(int number, std::uint32_t slot, pid_t pid, const Error &error);
    void trialEnded(WorkerPool::Role role, const QString &how);
    void startLost(const QString &reason, bool isLastWord);
    void startTrial(int number, WorkerPool::Role role, const QString &path);
    void act(ReloadTrial::Action action);
    void lose(int number, const Error &error);
    void giveUpNext(const Error &error);
    void dropNext(); ///< with its workers; nothing without one
    void retire(Generation &generation);

    const Inheritance m_inheritance;
    WorkerPool &m_pool;
    Generation m_current;
    Generation m_next;
    ReloadTrial m_trial; ///< of the next one
    std::size_t m_canarySlot = 0; ///< of the last canary; an earlier one may end late
    QString m_workerFailure; ///< what a worker of the newest one has said last
    int m_lostStarts = 0; ///< its workers that have ended since the last one came to serve
    QTimer m_loadTimer;
    int m_lastNumber = 0;
};

} // namespace lumos
