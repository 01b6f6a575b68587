// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakespawner.h"
#include "master/generations.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lumos::test {

/// The generations, and their pool, with the processes that a master has. Its end ends them.
class FakeMaster final : public PoolActions
{
public:
    FakeMaster()
        : m_null(::open("/dev/null", O_RDWR | O_CLOEXEC))
        , pool(*this)
        , generations(
              {.aliveFd = m_null.get(), .scoreboardFd = m_null.get(), .wakeFd = m_null.get()}, pool)
    {
        setDesired(2);
    }
    ~FakeMaster()
    {
        generations.stop();
        pool.killAll();
    }
    Q_DISABLE_COPY_MOVE(FakeMaster)

    void spawnWorker(int generation, std::size_t slot, int workerId) override
    {
        generations.spawnWorker(generation, slot, workerId);
    }
    void signalWorker(pid_t pid, int signalNumber) override { ::kill(pid, signalNumber); }
    void slotFreed(std::size_t) override { }
    void spawnerStuck(int generation) override { generations.spawnerStuck(generation); }

    void setDesired(int count) { pool.setDesired(count, std::chrono::steady_clock::now()); }
    [[nodiscard]] Result<void> begin(const char *behaviour, const char *checkPath = "",
                                     std::chrono::milliseconds timeout = std::chrono::minutes(1))
    {
        Generations::Plan plan;
        plan.options = optionsFor(behaviour);
        plan.loadTimeout = timeout;
        plan.checkPath = QString::fromLatin1(checkPath);
        return generations.begin(plan);
    }

    /// Waits for every child that has ended.
    void reap()
    {
        for (;;) {
            siginfo_t info{};
            if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
                return;
            generations.readMessages();
            ::waitpid(info.si_pid, nullptr, 0);
            if (generations.spawnerExited(info.si_pid, QStringLiteral("has ended")))
                continue;
            const auto exit = pool.childExited(info.si_pid, std::chrono::steady_clock::now());
            lost += exit && exit->wasWanted ? 1 : 0;
            const bool leftByItself = info.si_code == CLD_EXITED && info.si_status == 70;
            if (exit && exit->wasWanted)
                generations.workerLost(exit->worker, QStringLiteral("has ended"), leftByItself);
        }
    }
    /// The spawners among the children; once the others are known.
    [[nodiscard]] std::vector<pid_t> spawners() const
    {
        std::vector<pid_t> pids;
        for (const pid_t pid : children()) {
            if (generations.isSpawner(pid))
                pids.push_back(pid);
        }
        return pids;
    }
    [[nodiscard]] static std::vector<pid_t> children()
    {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(::getpid()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no list of the children");
        std::vector<pid_t> pids;
        for (const QByteArray &word : file.readAll().simplified().split(' ')) {
            if (!word.isEmpty())
                pids.push_back(word.toInt());
        }
        return pids;
    }

private:
    const FileDescriptor m_null;

public:
    WorkerPool pool;
    Generations generations;
    int lost = 0; ///< workers that nobody had told to end
};

} // namespace lumos::test
