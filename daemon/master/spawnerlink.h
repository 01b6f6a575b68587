// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/channel.h"
#include "result.h"
#include "spawnerprocess.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <sys/types.h>

namespace lumos {

/// One spawner process, seen from the master, and the messages of it and of the workers that it
/// has forked. Its end kills the process.
class SpawnerLink final : public QObject
{
    Q_OBJECT

public:
    /// @p descriptors without a channel, which the link makes.
    [[nodiscard]] static Result<std::unique_ptr<SpawnerLink>> start(
        SpawnerDescriptors descriptors, const ConfigureMessage &configuration);
    ~SpawnerLink() override;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// The process has been waited for: there is nothing left to kill.
    void forgetProcess() { m_pid = 0; }

    [[nodiscard]] Result<void> spawnWorker(const SpawnWorkerMessage &order);
    void reopenLog();
    /// From now on nothing is taken from it but which workers have begun.
    void distrust() { m_isTrusted = false; }
    /// Closes the channel and kills the process, which has nothing to lose.
    void end();
    /// Reads what has come, without waiting; signals follow from it.
    void readMessages();

Q_SIGNALS:
    void loaded(const QStringList &warnings);
    void loadFailed(const lumos::Error &error);
    void spawnFailed(std::uint32_t slot, const QString &text);
    void reloadWanted(const QString &reason);
    /// @p pid is the sender's as the kernel tells it; whether it is a child is not checked yet.
    void workerStarted(std::uint32_t slot, pid_t pid);
    void workerReady(std::uint32_t slot, pid_t pid);
    /// @p status as in WorkerCheckedMessage.
    void workerChecked(std::uint32_t slot, pid_t pid, int status);
    void workerFailed(std::uint32_t slot, pid_t pid, const lumos::Error &error);
    /// The spawner has sent what it must not: it is not to be trusted any longer.
    void misbehaved(const QString &text);

private:
    SpawnerLink(Channel channel, pid_t pid);
    void take(const Received &received);
    void takeFromSpawner(const Message &message);

    Channel m_channel;
    pid_t m_pid = 0;
    const pid_t m_spawnerPid;
    QSocketNotifier m_notifier;
    bool m_isTrusted = true;
    bool m_isForeignGarbageLogged = false;
};

} // namespace lumos
