// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarmclock.h"
#include "ipc/scoreboard.h"
#include "requestwatch.h"
#include "settings.h"
#include "workerdemand.h"
#include "workerpool.h"

#include <QObject>
#include <QSocketNotifier>

#include <csignal>
#include <map>
#include <memory>
#include <vector>

namespace lumos {

/// Looks at the workers by the scoreboard, /proc and the listen queues, and has those replaced that
/// must go, and as many running as are wanted. Only while there is something to see: it sleeps once
/// nothing has happened for 2 s, until a worker that starts a request wakes it by an eventfd, or
/// somebody connects.
class WorkerWatch final : public QObject
{
    Q_OBJECT

public:
    /// Has @p clock for itself.
    WorkerWatch(WorkerPool &pool, Scoreboard &scoreboard, AlarmClock &clock);

    /// Makes the eventfd.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] int wakeFd() const { return m_wake.get(); }
    /// Whose queues count from now on; they stay the caller's.
    void setListeners(std::vector<int> listeners);

    /// What @p settings say, with as many workers as @p most; @p usualHarakiri where they say
    /// nothing about it.
    void setSettings(const Settings &settings, int most, std::chrono::seconds usualHarakiri);
    [[nodiscard]] const WorkerDemand &demand() const { return m_demand; }

    /// One worker is wanted, also where none is kept: who it is that loads the application, only it
    /// can show that it serves. To be called before setSettings().
    void wantFirst() { m_demand.wake(m_clock.now()); }
    /// Somebody serves, or will for the first that connects.
    void begin();
    /// The pool may have other workers than at the last look.
    void poolChanged();
    /// A child has ended and has not been waited for yet.
    void noteExit(const siginfo_t &info);
    /// Nothing is to be watched any more but how long requests take.
    void stop();
    /// A look now, whatever may have happened.
    void look();
    /// Has the idle workers tell their memory anew, for a look that comes later.
    void measureMemory();

Q_SIGNALS:
    void wantedChanged(); ///< demand().wanted() is another
    void requestOverdue(const QString &reason, const QString &request);
    void reloadWanted(const QString &reason);
    void changed(); ///< the pool may have new deadlines

private:
    enum class State {
        Off,
        Awake,
        Drowsy, ///< whoever starts a request wakes us; one more look for who has just done so
        Asleep,
    };

    /// Those numbers of a look that tell whether anything happens.
    struct Counters
    {
        std::uint64_t requests = 0;
        std::uint64_t active = 0;
        std::uint64_t mebibytes = 0;
        bool operator==(const Counters &) const = default;
    };

    void wake();
    void takeArrival();
    void rouse();
    [[nodiscard]] std::vector<RequestWatch::Sight> gather() const;
    void act(const RequestWatch::Finding &finding, WorkerPool::TimePoint now);
    void endOverdue(const WorkerPool::Worker &worker, WorkerPool::TimePoint killAt,
                    WorkerPool::TimePoint now);
    void followDemand(WorkerPool::TimePoint now);
    [[nodiscard]] WorkerDemand::Load load();
    [[nodiscard]] int countWaiting();
    void setPolling();
    void setAlarm(WorkerPool::TimePoint now);

    WorkerPool &m_pool;
    Scoreboard &m_scoreboard;
    AlarmClock &m_clock;
    std::vector<int> m_listeners;
    FileDescriptor m_wake;
    std::unique_ptr<QSocketNotifier> m_wakeNotifier;
    std::vector<std::unique_ptr<QSocketNotifier>> m_polls; ///< of the listeners
    RequestWatch m_watch;
    WorkerDemand m_demand;
    State m_state = State::Off;
    Counters m_counters;
    WorkerPool::TimePoint m_lastMove;
    std::vector<pid_t> m_seen; ///< the ready workers of the last look
    std::map<pid_t, WorkerPool::TimePoint> m_measured; ///< when they were last asked
    bool m_isSomebodyBusy = false; ///< at the last look
    bool m_isCrowded = false; ///< every worker is busy, and there could be more
    bool m_isQueueUnknown = false;
    bool m_isMemoryTold = false; ///< somebody may ask for it
};

} // namespace lumos
