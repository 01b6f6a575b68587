// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front.h"

#include "accesslog.h"
#include "connection.h"
#include "hosts/applicationhost.h"
#include "log.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <malloc.h>
#include <sys/eventfd.h>

namespace lumos {

namespace {

// Closed connections kept for the next clients, with their buffers.
constexpr std::size_t maxFree = 64;
// After so many connections that nothing was kept of, the heap has much to give back.
constexpr std::size_t aFlood = 256;
// A worker with fewer connections than this never asks a client to try another one.
constexpr std::size_t minShare = 4;
constexpr std::uint64_t shareInterval = 64; // requests between two looks at the others

// A worker that is full again and again says so once in a while.
constexpr std::chrono::minutes fullInterval{1};

constexpr auto relaxed = std::memory_order_relaxed;

/// Pages have one writer: no read-modify-write instruction is needed.
template <typename T, typename V> void add(std::atomic<T> &value, V amount)
{
    value.store(value.load(relaxed) + static_cast<T>(amount), relaxed);
}

void showRequest(WorkerPage &page, const Request &request)
{
    std::size_t at = 0;
    const auto put = [&](std::string_view text) {
        for (const char c : text.substr(0, page.requestLine.size() - 1 - at))
            page.requestLine[at++].store(c, relaxed);
    };
    put(request.method);
    put(" ");
    put(request.target);
    page.requestLine[at].store('\0', relaxed);
}

std::int64_t nanoseconds(LoopHook::Clock::duration duration)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(duration).count();
}

} // namespace

Front::Front(const Parts &parts, const ReaderLimits &reading, const ConnectionLimits &connecting)
    : m_parts(parts)
    , m_readerLimits(reading)
    , m_limits(connecting)
    , m_concurrency(parts.host.concurrency())
    , m_spool{connecting.spooledBytes}
    , m_deadlines(connecting)
{
    const quint32 random = QRandomGenerator::system()->generate();
    m_idPrefix = QByteArray::number(random, 16).rightJustified(8, '0').toStdString() + '-';
}

Front::~Front() = default;

void Front::serve(FileDescriptor fd, ConnectionFacts facts,
                  std::optional<Request::Protocol> protocol)
{
    if (m_free.empty()) {
        m_connections.push_back(std::make_unique<Connection>(*this));
        m_free.push_back(m_connections.back().get());
    }
    Connection &connection = *m_free.back();
    m_free.pop_back();
    connection.setIndex(m_open.size());
    m_open.push_back(&connection);
    noteConnections();
    m_holdsTooMany = holdsMoreThanItsShare();
    connection.open(std::move(fd), std::move(facts), protocol);
}

void Front::release(Connection &connection)
{
    m_open[connection.index()] = m_open.back();
    m_open[connection.index()]->setIndex(connection.index());
    m_open.pop_back();
    m_ended.push_back(&connection);
    noteConnections();
    if (m_isDraining && m_open.empty())
        Q_EMIT connectionsEnded();
}

void Front::noteConnections()
{
    const bool isNowFull = isFull();
    m_parts.page.connections.store(static_cast<std::uint32_t>(m_open.size()), relaxed);
    m_parts.page.isFull.store(isNowFull ? 1 : 0, relaxed);
    if (isNowFull && !m_isDraining)
        tellThatItIsFull();
}

void Front::tellThatItIsFull()
{
    const Clock::time_point now = Clock::now();
    if (m_toldFull && now - *m_toldFull < fullInterval)
        return;
    m_toldFull = now;
    qCWarning(logWorker,
              "worker %u has %zu connections, as many as it may (worker-connections): new ones go "
              "to other workers or wait in the listen queue",
              m_parts.page.workerId.load(relaxed), m_open.size());
}

void Front::closeIdle()
{
    const std::vector<Connection *> open = m_open; // closing changes the list
    for (Connection *connection : open)
        connection->closeIfIdle();
}

std::string_view Front::date()
{
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &time);
    if (time.tv_sec != m_dateSecond) {
        m_dateSecond = time.tv_sec;
        m_date = imfFixdate(time.tv_sec);
    }
    return m_date;
}

bool Front::mayKeepAlive() const
{
    // A host that takes one request at a time would let others wait behind its kept connections.
    return !m_isDraining && m_concurrency == 0 && !m_holdsTooMany && hasPlacesToKeep();
}

/// Where less than a quarter is free nothing more is kept, and so kept connections never take that
/// quarter: room comes of requests, which all end in time. To make room by closing a kept
/// connection would lose the POST that its client is sending at that moment.
bool Front::hasPlacesToKeep() const
{
    return m_open.size() <= m_parts.maxConnections / 4 * 3 + m_parts.maxConnections % 4 * 3 / 4;
}

void Front::nameRequest(std::string &id)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), ++m_idCount, 16);
    id.assign(m_idPrefix);
    id.append(digits.data(), end.ptr);
}

void Front::submit(Connection &connection)
{
    if (!hasRoom()) {
        m_waiting.push_back({&connection, Clock::now()});
        return;
    }
    ++m_occupied;
    connection.startApplication();
}

void Front::requestStarted(const Request &request, RequestMark &mark, int fd, Clock::time_point now)
{
    WorkerPage &page = m_parts.page;
    showRequest(page, request);
    add(page.activeRequests, 1);
    m_marks.begin(mark, fd, request, nanoseconds(now.time_since_epoch()));
    page.requestStarted.store(m_marks.oldest(), relaxed);
    if (m_parts.scoreboard.control().isMasterAsleep.load(relaxed) != 0) [[unlikely]]
        wakeMaster();
}

void Front::wakeMaster() const
{
    if (m_parts.masterWakeFd >= 0 && ::eventfd_write(m_parts.masterWakeFd, 1) != 0)
        qCDebug(logWorker, "the master cannot be woken: %s", qPrintable(qt_error_string(errno)));
}

void Front::callApplication(const Request &request, ResponseSink &sink, RequestMark &mark)
{
    RequestMarks::called(mark);
    m_parts.host.handle(request, sink);
    if (m_marks.returned(mark)) // then the connection may be gone, and the request with it
        leaveApplication(mark);
}

/// Only now the application has room for another request, and the loop turns again: until then it
/// is `harakiri` that judges what takes long, not the silence of an idle worker.
void Front::leaveApplication(RequestMark &mark)
{
    --m_occupied;
    add(m_parts.page.activeRequests, -1);
    m_marks.end(mark);
    m_parts.page.requestStarted.store(m_marks.oldest(), relaxed);
}

void Front::requestEnded(const Request &request, const Answer &answer, RequestMark &mark,
                         Clock::time_point started)
{
    WorkerPage &page = m_parts.page;
    if (RequestMarks::answered(mark))
        leaveApplication(mark);
    add(page.requests, 1);
    if (answer.status() >= 500 || answer.isCut())
        add(page.errors, 1);
    add(page.bytesSent, answer.sentBytes());
    const Clock::duration duration = Clock::now() - started;
    page.figures.note(nanoseconds(duration));
    if (page.requests.load(relaxed) % shareInterval == 0)
        m_holdsTooMany = holdsMoreThanItsShare();
    if (m_parts.accessLog) {
        m_parts.accessLog->write({.request = request,
                                  .status = answer.status(),
                                  .sentBytes = answer.sentBytes(),
                                  .duration = duration});
    }
    if (page.requests.load(relaxed) == m_parts.maxRequests) [[unlikely]]
        Q_EMIT hadEnough();
}

/// Whether this worker has over twice as many connections as the workers have on the average. Asked
/// to come back, its clients reach another one.
bool Front::holdsMoreThanItsShare() const
{
    const ControlPage &control = m_parts.scoreboard.control();
    const std::size_t workers = control.configuredWorkers.load(relaxed);
    const std::size_t own = m_open.size();
    if (workers <= 1 || own < minShare)
        return false;
    std::size_t all = 0;
    const std::size_t slots =
        std::min<std::size_t>(control.usedSlots.load(relaxed), Scoreboard::slots);
    for (std::size_t slot = 0; slot < slots; ++slot) {
        const WorkerPage &page = m_parts.scoreboard.page(slot);
        if (page.isReady.load(relaxed) != 0)
            all += page.connections.load(relaxed);
    }
    return own * workers > 2 * all + workers;
}

void Front::startWaiting()
{
    while (!m_waiting.empty() && hasRoom()) {
        const Queued queued = m_waiting.front();
        m_waiting.pop_front();
        m_parts.page.figures.noteWait(nanoseconds(Clock::now() - queued.since));
        submit(*queued.connection);
    }
}

std::optional<LoopHook::Clock::time_point> Front::beforeWait()
{
    if ((hasRoom() && !isFull()) != m_hadRoom) {
        m_hadRoom = !m_hadRoom;
        Q_EMIT roomChanged(m_hadRoom);
    }
    if (!m_waiting.empty() && hasRoom())
        return Clock::time_point::min();
    return m_deadlines.next();
}

void Front::afterWait(Clock::time_point now)
{
    m_deadlines.expire(now);
    startWaiting();
    std::erase_if(m_ended, [this](Connection *connection) {
        if (connection->isConsuming()) // its code is still on the stack, below a nested loop
            return false;
        m_free.push_back(connection);
        return true;
    });
    dropSurplus();
}

void Front::dropSurplus()
{
    while (m_free.size() > maxFree) {
        Connection *surplus = m_free.back();
        m_free.pop_back();
        std::erase_if(m_connections, [surplus](const auto &each) { return each.get() == surplus; });
        ++m_dropped;
    }
    if (m_dropped < aFlood || m_open.size() > maxFree)
        return;
    m_dropped = 0;
    ::malloc_trim(0); // the heap would keep the pages of a flood that is over
}

} // namespace lumos
