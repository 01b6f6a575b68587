// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerwatch.h"

#include "ipc/workersignals.h"
#include "log.h"
#include "workersight.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/eventfd.h>

namespace lumos {

namespace {

using std::chrono::milliseconds;
using Verdict = RequestWatch::Verdict;

constexpr std::chrono::seconds stillness{2};
constexpr milliseconds shortTick{100}; ///< where what is watched can change that fast
constexpr milliseconds longTick{1'000};
constexpr std::chrono::seconds measureInterval{15};

std::vector<pid_t> readyPids(const WorkerPool &pool)
{
    std::vector<pid_t> pids;
    for (const WorkerPool::Worker &worker : pool.workers()) {
        if (worker.state == WorkerPool::State::Ready)
            pids.push_back(worker.pid);
    }
    return pids;
}

} // namespace

WorkerWatch::WorkerWatch(WorkerPool &pool, Scoreboard &scoreboard, AlarmClock &clock)
    : m_pool(pool)
    , m_scoreboard(scoreboard)
    , m_clock(clock)
{
    m_clock.onRing([this] { look(); });
}

Result<void> WorkerWatch::open()
{
    m_wake.reset(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!m_wake.isValid())
        return fail(systemErrorText(errno, u"eventfd"));
    m_wakeNotifier = std::make_unique<QSocketNotifier>(m_wake.get(), QSocketNotifier::Read);
    connect(m_wakeNotifier.get(), &QSocketNotifier::activated, this, &WorkerWatch::wake);
    return {};
}

void WorkerWatch::setSettings(const Settings &settings, int most,
                              std::chrono::seconds usualHarakiri)
{
    const std::chrono::seconds harakiri = settings.harakiri.value_or(usualHarakiri);
    m_watch.setLimits({.harakiri = harakiri,
                       .lifetime = settings.maxWorkerLifetime,
                       .memory = static_cast<std::uint64_t>(settings.reloadOnRss) << 20U,
                       .mayLeave = settings.maxRequests > 0});
    m_scoreboard.writableControl().harakiri = std::chrono::nanoseconds(harakiri).count();
    m_demand.setRange(settings.cheaper, most);
    m_isMemoryTold = !settings.stats.isEmpty() || !settings.metrics.isEmpty();
    if (m_state != State::Off) {
        setPolling();
        m_clock.setAlarm(m_clock.now());
    }
}

void WorkerWatch::begin()
{
    if (m_state != State::Off)
        return;
    m_state = State::Awake;
    m_lastMove = m_clock.now();
    setPolling();
    m_clock.setAlarm(m_clock.now());
}

void WorkerWatch::stop()
{
    m_demand.setRange({}, m_demand.wanted()); // what runs, runs to its end
    m_listeners.clear();
    m_polls.clear();
}

void WorkerWatch::poolChanged()
{
    if (m_state != State::Off && m_seen != readyPids(m_pool))
        m_clock.setAlarm(m_clock.now());
}

void WorkerWatch::noteExit(const siginfo_t &info)
{
    const WorkerPool::Worker *worker = m_pool.find(info.si_pid);
    if (worker == nullptr || info.si_code == CLD_STOPPED)
        return;
    // A crash is one whatever the page says, which the application can write. SIGTERM is our word.
    const bool isOrderly =
        info.si_code == CLD_EXITED ? info.si_status == 0 : info.si_status == SIGTERM;
    if (!isOrderly) {
        if (worker->reason == RestartReason::MaxRequests)
            m_pool.countAsLost(info.si_pid);
        return;
    }
    // It may have gone before we have heard that it leaves.
    if (info.si_code == CLD_EXITED && m_watch.limits().mayLeave
        && worker->state == WorkerPool::State::Ready
        && m_scoreboard.page(worker->slot).isLeaving.load() != 0)
        m_pool.dismiss(info.si_pid, m_clock.now(), RestartReason::MaxRequests);
}

void WorkerWatch::wake()
{
    eventfd_t count = 0;
    if (::eventfd_read(m_wake.get(), &count) != 0 || m_state == State::Off)
        return;
    rouse();
}

void WorkerWatch::rouse()
{
    m_state = State::Awake;
    m_lastMove = m_clock.now();
    look();
}

void WorkerWatch::look()
{
    const WorkerPool::TimePoint now = m_clock.now();
    const std::vector<RequestWatch::Sight> sights = gather();
    m_seen = readyPids(m_pool);
    Counters counters;
    m_isSomebodyBusy = false;
    for (const RequestWatch::Sight &sight : sights) {
        m_isSomebodyBusy = m_isSomebodyBusy || (sight.isReady && sight.active > 0);
        counters.requests += sight.requests;
        counters.active += sight.active;
        counters.mebibytes += sight.memory >> 20U;
    }
    if (counters != m_counters)
        m_lastMove = now;
    m_counters = counters;
    const bool isStill = now - m_lastMove >= stillness;
    for (const RequestWatch::Finding &finding :
         m_watch.look(sights, now, isStill && m_state == State::Awake))
        act(finding, now);
    measureMemory();
    followDemand(now);
    if (!isStill || m_watch.isUrgent() || m_isCrowded)
        m_state = State::Awake;
    else
        m_state = m_state == State::Awake ? State::Drowsy : State::Asleep;
    m_scoreboard.writableControl().isMasterAsleep = m_state == State::Awake ? 0 : 1;
    setPolling();
    setAlarm(now);
    Q_EMIT changed();
}

// Outside of requests only, since a signal may cut short what the application waits for.
void WorkerWatch::measureMemory()
{
    if (!m_isMemoryTold || m_state == State::Off)
        return;
    const auto now = m_clock.now();
    std::map<pid_t, WorkerPool::TimePoint> measured;
    for (const WorkerPool::Worker &worker : m_pool.workers()) {
        if (worker.state != WorkerPool::State::Ready)
            continue;
        // Being ready it has told it already.
        const auto known = m_measured.find(worker.pid);
        auto last = known == m_measured.end() ? worker.since : known->second;
        if (now - last >= measureInterval
            && m_scoreboard.page(worker.slot).activeRequests.load() == 0) {
            m_pool.tell(worker.pid, pingSignal());
            last = now;
        }
        measured.emplace(worker.pid, last);
    }
    m_measured = std::move(measured);
}

void WorkerWatch::setAlarm(WorkerPool::TimePoint now)
{
    std::optional<WorkerPool::TimePoint> next = m_watch.nextDeadline();
    const auto take = [&next](std::optional<WorkerPool::TimePoint> time) {
        if (time && (!next || *time < *next))
            next = time;
    };
    take(m_demand.nextLook());
    // Who is stuck in a request may grow without any other sign.
    if (m_isSomebodyBusy && m_watch.limits().memory > 0)
        take(now + longTick);
    const bool isShort = m_demand.isElastic() || m_watch.limits().memory > 0 || m_watch.isUrgent();
    if (m_state == State::Awake)
        take(now + (isShort ? shortTick : longTick));
    else if (m_state == State::Drowsy)
        take(now + shortTick);
    if (next)
        next = std::max(*next, now + milliseconds(1));
    m_clock.setAlarm(next);
}

std::vector<RequestWatch::Sight> WorkerWatch::gather() const
{
    std::vector<RequestWatch::Sight> sights;
    for (const WorkerPool::Worker &worker : m_pool.workers()) {
        if (worker.pid != 0)
            sights.push_back(sightOf(worker, m_scoreboard.page(worker.slot), m_clock.now(),
                                     m_watch.limits().memory > 0));
    }
    return sights;
}

void WorkerWatch::endOverdue(const WorkerPool::Worker &worker, WorkerPool::TimePoint killAt,
                             WorkerPool::TimePoint now)
{
    const WorkerPage &page = m_scoreboard.page(worker.slot);
    const pid_t pid = worker.pid; // the list may change
    const QString reason =
        QStringLiteral("worker %1 has taken too long for a request (harakiri)").arg(worker.id);
    const QString request = requestWithoutQuery(page);
    qCWarning(logMaster).noquote() << overdueText(worker, page, m_watch.limits().harakiri);
    // First of all: SIGTERM would end a sleep of the application (signal(7)), which would then
    // answer as if nothing were wrong.
    m_pool.tell(pid, overdueSignal());
    m_pool.dismiss(pid, now, RestartReason::Harakiri, killAt);
    Q_EMIT requestOverdue(reason, request);
}

void WorkerWatch::act(const RequestWatch::Finding &finding, WorkerPool::TimePoint now)
{
    const WorkerPool::Worker *worker = m_pool.find(finding.pid);
    if (worker == nullptr)
        return;
    // What follows may change the list.
    const int id = worker->id;
    const pid_t pid = worker->pid;
    const auto warn = [id, pid](const char *why) {
        qCWarning(logMaster, "worker %d (pid %d) %s: it is replaced", id, pid, why);
    };
    switch (finding.verdict) {
    case Verdict::Ping:
        m_pool.tell(pid, pingSignal());
        break;
    case Verdict::Leaves:
        m_pool.dismiss(pid, now, RestartReason::MaxRequests);
        break;
    case Verdict::Overdue:
        endOverdue(*worker, finding.killAt, now);
        break;
    case Verdict::StillOverdue:
        m_pool.tell(pid, overdueSignal());
        break;
    case Verdict::TooOld:
        qCInfo(logMaster, "worker %d (pid %d) is replaced at the end of its max-worker-lifetime",
               id, pid);
        m_pool.renew(pid, now, RestartReason::Lifetime);
        break;
    case Verdict::TooBig:
        warn("holds more memory than reload-on-rss allows");
        m_pool.renew(pid, now, RestartReason::Memory);
        break;
    case Verdict::WantsReload:
        Q_EMIT reloadWanted(QStringLiteral("the application in worker %1 asks for it").arg(id));
        break;
    case Verdict::BornBig:
        qCWarning(logMaster,
                  "worker %d (pid %d) holds more memory than reload-on-rss allows before its first "
                  "request: it is replaced only when it grows by a quarter; write a larger "
                  "reload-on-rss",
                  id, pid);
        break;
    case Verdict::Silent:
        warn("has shown no sign of life for 10 s, with no request under way");
        m_pool.condemn(pid, RestartReason::Stuck);
        break;
    }
}

} // namespace lumos
