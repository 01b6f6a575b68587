// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"

#include <QAbstractEventDispatcher>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace lumos {

class NotifierSet;
class TimerQueue;

/// Called when a watched descriptor is ready.
class DescriptorWatcher
{
public:
    /// @p events as in epoll_wait(2).
    virtual void ready(std::uint32_t events) = 0;

protected:
    ~DescriptorWatcher() = default;
};

/// What the loop asks between two waits.
class LoopHook
{
public:
    using Clock = std::chrono::steady_clock;

    /// Called before each wait; the time at which the loop must wake up by itself, if there is one.
    virtual std::optional<Clock::time_point> beforeWait() = 0;
    /// Called after each wait, once all ready descriptors have been served.
    virtual void afterWait(Clock::time_point now) = 0;

protected:
    ~LoopHook() = default;
};

/// Qt's event dispatcher on epoll(7). Beside what Qt asks for, it watches descriptors without a
/// QSocketNotifier and an event for each wake-up, and it can watch a listening socket that several
/// processes share so that one connection wakes one of them (EPOLLEXCLUSIVE), which Qt's own
/// dispatchers cannot. All but wakeUp(), interrupt() and post() belong to the thread that made it.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    using Clock = LoopHook::Clock;

    EpollDispatcher();
    ~EpollDispatcher() override;

    /// Watches @p fd for @p events (EPOLLIN, EPOLLOUT, EPOLLEXCLUSIVE ...), level-triggered;
    /// replaces an earlier watch of it. False with errno set when the kernel refuses.
    bool watch(int fd, std::uint32_t events, DescriptorWatcher &watcher);
    /// Ends the watch; to be called before @p fd is closed.
    void unwatch(int fd);

    /// One hook, which outlives the loop; null for none.
    void setHook(LoopHook *hook) { m_hook = hook; }
    /// Runs @p watcher's ready(0) in the loop's thread soon. From any thread.
    void post(DescriptorWatcher &watcher);
    [[nodiscard]] bool isLoopThread() const { return std::this_thread::get_id() == m_thread; }
    /// More descriptors may be ready than the last wait has told.
    [[nodiscard]] bool mayHaveMore() const { return m_wasFull; }
    /// The time when the last wait ended.
    [[nodiscard]] Clock::time_point now() const { return m_now; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    struct Watch
    {
        DescriptorWatcher *watcher = nullptr;
        std::uint32_t generation = 0;
    };

    [[nodiscard]] int waitMilliseconds(bool mayWait);
    int waitAndServe(int timeoutMilliseconds);
    int waitForWakeUp(int timeoutMilliseconds);
    void serve(std::uint64_t key, std::uint32_t events);
    void drainWakeUp();
    bool runPosted();

    const std::thread::id m_thread = std::this_thread::get_id();
    FileDescriptor m_epoll;
    FileDescriptor m_wakeUp;
    std::vector<Watch> m_watches; ///< by descriptor
    std::vector<std::unique_ptr<NotifierSet>> m_notifiers; ///< by descriptor
    std::unique_ptr<TimerQueue> m_timers;
    LoopHook *m_hook = nullptr;
    Clock::time_point m_now = Clock::now();
    bool m_hasLocalWakeUp =
        false; ///< set in our own thread, which does not sleep: no syscall needed
    bool m_wasFull = false;
    std::atomic<bool> m_isInterrupted = false;
    std::mutex m_postedMutex;
    std::vector<DescriptorWatcher *> m_posted;
    std::atomic<bool> m_hasPosted = false;
};

} // namespace lumos
