// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "respawnpolicy.h"
#include "settings.h"
#include "spawnerlink.h"
#include "workerpool.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace lumos {

/// The spawners: one per generation of code. A new one is loaded beside the running one and takes
/// over once its first worker accepts; until then the running one stays.
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
        std::vector<int> listeners;
        QList<SocketAddress> addresses;
    };

    Generations(Inheritance inheritance, WorkerPool &pool);
    ~Generations() override;

    /// Loads the next generation; one that was still on its way is given up.
    [[nodiscard]] Result<void> begin(const QList<EffectiveOption> &options, bool isAccessLogged,
                                     std::chrono::milliseconds loadTimeout);
    /// Whether a generation is on its way that has not taken over yet.
    [[nodiscard]] bool isBeginning() const { return m_next.link != nullptr; }
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
    /// A worker of @p generation that had not been told to end has ended; @p exitCode is set when
    /// it did so by itself, without ever having accepted.
    void workerLost(int generation, std::optional<int> exitCode);
    void stop();

Q_SIGNALS:
    void began(); ///< loaded: its workers are being spawned
    void tookOver();
    /// The next generation is given up; the running one, where there is one, goes on.
    void failed(const lumos::Error &error);
    /// The running generation's spawner is gone; its workers serve on.
    void spawnerLost();
    void reloadWanted(const QString &reason); ///< a spawner has seen files change
    void changed(); ///< the pool may have new deadlines

private:
    struct Generation
    {
        int number = 0;
        std::unique_ptr<SpawnerLink> link;
    };

    [[nodiscard]] Generation *find(int number);
    void connectLink(SpawnerLink &link, int number);
    void takeLoaded(int number, const QStringList &warnings);
    void takeStarted(int number, std::uint32_t slot, pid_t pid);
    void takeReady(int number, std::uint32_t slot, pid_t pid);
    void promoteNext();
    void lose(int number, const Error &error);
    void giveUpNext(const Error &error);
    void retire(Generation &generation);

    Inheritance m_inheritance;
    WorkerPool &m_pool;
    Generation m_current;
    Generation m_next;
    QTimer m_loadTimer;
    int m_lastNumber = 0;
};

} // namespace lumos
