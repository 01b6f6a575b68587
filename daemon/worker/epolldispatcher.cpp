// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "epolldispatcher.h"

#include "notifierset.h"
#include "timerqueue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

namespace lumos {

namespace {

// Few at a time: a worker that has just been given much to do leaves new connections to others.
constexpr int maxEvents = 16;
constexpr std::uint64_t wakeUpKey = ~std::uint64_t{0};

std::uint64_t makeKey(int fd, std::uint32_t generation)
{
    return (std::uint64_t{generation} << 32U) | static_cast<std::uint32_t>(fd);
}

} // namespace

EpollDispatcher::EpollDispatcher()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_timers(std::make_unique<TimerQueue>())
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = wakeUpKey;
    if (!m_epoll.isValid() || !m_wakeUp.isValid()
        || ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_wakeUp.get(), &event) != 0)
        qFatal("lumos: no event loop: %s", qPrintable(qt_error_string(errno)));
}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::watch(int fd, std::uint32_t events, DescriptorWatcher &watcher)
{
    const auto index = static_cast<std::size_t>(fd);
    if (index >= m_watches.size())
        m_watches.resize(index + 1);
    Watch &entry = m_watches[index];
    const bool isNew = !entry.watcher;
    if (isNew)
        ++entry.generation;
    epoll_event event{};
    event.events = events;
    event.data.u64 = makeKey(fd, entry.generation);
    int result = ::epoll_ctl(m_epoll.get(), isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &event);
    if (result != 0 && errno == ENOENT) // closed and opened anew behind our back
        result = ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event);
    if (result != 0)
        return false;
    entry.watcher = &watcher;
    return true;
}

void EpollDispatcher::unwatch(int fd)
{
    const auto index = static_cast<std::size_t>(fd);
    if (index >= m_watches.size() || !m_watches[index].watcher)
        return;
    m_watches[index].watcher = nullptr;
    // Fails only when the descriptor has been closed already, and then nothing is left to do.
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
}

void EpollDispatcher::post(DescriptorWatcher &watcher)
{
    {
        const std::scoped_lock lock(m_postedMutex);
        m_posted.push_back(&watcher);
    }
    m_hasPosted.store(true, std::memory_order_release);
    wakeUp();
}

bool EpollDispatcher::runPosted()
{
    if (!m_hasPosted.exchange(false, std::memory_order_acquire))
        return false;
    std::vector<DescriptorWatcher *> posted;
    {
        const std::scoped_lock lock(m_postedMutex);
        posted.swap(m_posted);
    }
    for (DescriptorWatcher *watcher : posted)
        watcher->ready(0);
    return !posted.empty();
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    // Woken before we came here: what it was for is served below, and this round does not sleep.
    const bool wasWoken = std::exchange(m_hasLocalWakeUp, false);
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    bool hasServed = runPosted();
    if (m_isInterrupted)
        return hasServed;

    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !wasWoken && !hasServed;
    const int timeout = waitMilliseconds(mayWait);
    if (timeout != 0)
        Q_EMIT aboutToBlock();
    const int served = flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? waitForWakeUp(timeout)
                                                                          : waitAndServe(timeout);
    hasServed = served > 0 || hasServed;
    hasServed = m_timers->fire(m_now) > 0 || hasServed;
    hasServed = runPosted() || hasServed;
    if (m_hook)
        m_hook->afterWait(m_now);
    return hasServed;
}

int EpollDispatcher::waitMilliseconds(bool mayWait)
{
    std::optional<Clock::time_point> due = m_timers->next();
    if (m_hook) {
        const auto hookDue = m_hook->beforeWait();
        if (hookDue && (!due || *hookDue < *due))
            due = hookDue;
    }
    if (!mayWait || m_hasLocalWakeUp)
        return 0;
    if (!due)
        return -1;
    // Rounded up: woken too early the loop would spin until the time has come.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*due - Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, INT_MAX));
}

int EpollDispatcher::waitAndServe(int timeoutMilliseconds)
{
    std::array<epoll_event, maxEvents> events{};
    const int count = ::epoll_wait(m_epoll.get(), events.data(), maxEvents, timeoutMilliseconds);
    m_now = Clock::now();
    m_wasFull = count == maxEvents;
    for (int i = 0; i < count; ++i)
        serve(events.at(static_cast<std::size_t>(i)).data.u64,
              events.at(static_cast<std::size_t>(i)).events);
    return std::max(count, 0);
}

int EpollDispatcher::waitForWakeUp(int timeoutMilliseconds)
{
    pollfd entry{m_wakeUp.get(), POLLIN, 0};
    const int count = ::poll(&entry, 1, timeoutMilliseconds);
    m_now = Clock::now();
    if (count > 0)
        drainWakeUp();
    return std::max(count, 0);
}

void EpollDispatcher::serve(std::uint64_t key, std::uint32_t events)
{
    if (key == wakeUpKey) {
        drainWakeUp();
        return;
    }
    const auto index = static_cast<std::size_t>(key & 0xffffffffU);
    const Watch &entry = m_watches[index];
    // A watch that an earlier event of the same wait has ended or replaced is not served.
    if (entry.watcher && entry.generation == static_cast<std::uint32_t>(key >> 32U))
        entry.watcher->ready(events);
}

void EpollDispatcher::drainWakeUp()
{
    eventfd_t value = 0;
    ::eventfd_read(m_wakeUp.get(), &value);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    const auto index = static_cast<std::size_t>(fd);
    if (index >= m_notifiers.size())
        m_notifiers.resize(index + 1);
    if (!m_notifiers[index])
        m_notifiers[index] = std::make_unique<NotifierSet>();
    NotifierSet &set = *m_notifiers[index];
    if (!set.add(notifier)) {
        qWarning("lumos: two socket notifiers of one type on descriptor %d", fd);
        return;
    }
    if (!watch(fd, set.events(), set))
        qWarning("lumos: descriptor %d cannot be watched: %s", fd,
                 qPrintable(qt_error_string(errno)));
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    const auto index = static_cast<std::size_t>(fd);
    if (fd < 0 || index >= m_notifiers.size() || !m_notifiers[index])
        return;
    NotifierSet &set = *m_notifiers[index];
    set.remove(notifier);
    if (set.isEmpty())
        unwatch(fd); // the set itself stays: its ready() may be what called us
    else
        watch(fd, set.events(), set);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType type,
                                    QObject *object)
{
    m_timers->add(timerId, std::chrono::milliseconds(interval), type, object, Clock::now());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers->remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers->removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers->timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    return m_timers->remaining(timerId, Clock::now());
}

void EpollDispatcher::wakeUp()
{
    if (isLoopThread())
        m_hasLocalWakeUp = true;
    else
        ::eventfd_write(m_wakeUp.get(), 1);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace lumos
