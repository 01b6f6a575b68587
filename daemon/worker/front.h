// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerspool.h"
#include "deadlines.h"
#include "epolldispatcher.h"
#include "ipc/scoreboard.h"
#include "protocol/requestreader.h"
#include "requestmarks.h"
#include "settings.h"

#include <QObject>

#include <array>
#include <cstddef>
#include <ctime>
#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lumos {

class AccessLog;
class Answer;
class ApplicationHost;
class Connection;
class MetricsPage;
class ResponseSink;
class StaticFiles;

/// What all connections of a worker share: limits, clock, counters, the application, and the rule
/// how many requests the application takes at once.
class Front final : public QObject, public LoopHook
{
    Q_OBJECT

public:
    struct Parts
    {
        EpollDispatcher &dispatcher;
        ApplicationHost &host;
        const Scoreboard &scoreboard;
        WorkerPage &page;
        int masterWakeFd = -1; ///< an eventfd; -1: there is no master
        std::uint64_t maxRequests = 0; ///< answered, hadEnough() is told; 0: never
        std::size_t maxConnections = std::numeric_limits<std::size_t>::max(); ///< open at a time
        const StaticFiles *staticFiles = nullptr; ///< null: none
        const MetricsPage *metrics = nullptr; ///< null: none
        const AccessLog *accessLog = nullptr; ///< null: not written
    };

    Front(const Parts &parts, const ReaderLimits &reading, const ConnectionLimits &connecting);
    ~Front() override;

    /// Takes a new connection into service.
    void serve(FileDescriptor fd, ConnectionFacts facts, std::optional<Request::Protocol> protocol);

    /// From now on no connection is kept after its present or next answer.
    void drain() { m_isDraining = true; }
    /// Closes the connections on which no request is under way.
    void closeIdle();
    [[nodiscard]] bool hasConnections() const { return !m_open.empty(); }
    /// The application takes one request at a time, in the loop's own thread.
    [[nodiscard]] bool isBlockedByRequests() const { return m_concurrency == 1; }
    /// The application could take one request more.
    [[nodiscard]] bool hasRoom() const { return m_concurrency == 0 || m_occupied < m_concurrency; }
    /// As many connections are open as may be.
    [[nodiscard]] bool isFull() const { return m_open.size() >= m_parts.maxConnections; }

    // For connections.
    [[nodiscard]] EpollDispatcher &dispatcher() const { return m_parts.dispatcher; }
    [[nodiscard]] Deadlines &deadlines() { return m_deadlines; }
    [[nodiscard]] RequestMarks &marks() { return m_marks; }
    [[nodiscard]] const ReaderLimits &readerLimits() const { return m_readerLimits; }
    [[nodiscard]] const ConnectionLimits &limits() const { return m_limits; }
    [[nodiscard]] std::span<char> scratch() { return m_scratch; }
    [[nodiscard]] SpoolBudget &spool() { return m_spool; }
    [[nodiscard]] std::string_view date();
    /// Whether a connection may be kept after its present answer.
    [[nodiscard]] bool mayKeepAlive() const;
    /// Writes a new request's name, unique in the life of the service, into @p id.
    void nameRequest(std::string &id);
    /// Starts @p connection's request with the application, or lets it wait for its turn.
    void submit(Connection &connection);
    [[nodiscard]] const StaticFiles *staticFiles() const { return m_parts.staticFiles; }
    [[nodiscard]] const MetricsPage *metrics() const { return m_parts.metrics; }
    [[nodiscard]] ApplicationHost &host() const { return m_parts.host; }
    void requestStarted(const Request &request, RequestMark &mark, int fd,
                        LoopHook::Clock::time_point now);
    /// Has the application answer @p request, which may end while it goes on.
    void callApplication(const Request &request, ResponseSink &sink, RequestMark &mark);
    void requestEnded(const Request &request, const Answer &answer, RequestMark &mark,
                      LoopHook::Clock::time_point started);
    /// Tells the master that there is something to look at.
    void wakeMaster() const;
    /// @p connection has ended; it is used again, but not before the loop has come round.
    void release(Connection &connection);

    std::optional<Clock::time_point> beforeWait() override;
    void afterWait(Clock::time_point now) override;

Q_SIGNALS:
    void connectionsEnded(); ///< the last connection has ended while draining
    void roomChanged(bool hasRoom); ///< for one connection more; before the loop waits
    void hadEnough(); ///< Parts::maxRequests have been answered

private:
    void startWaiting();
    void leaveApplication(RequestMark &mark);
    [[nodiscard]] bool holdsMoreThanItsShare() const;
    [[nodiscard]] bool hasPlacesToKeep() const;
    void dropSurplus();
    void noteConnections();
    void tellThatItIsFull();

    const Parts m_parts;
    const ReaderLimits m_readerLimits;
    const ConnectionLimits m_limits;
    const int m_concurrency;
    SpoolBudget m_spool; ///< before the connections, which take of it
    Deadlines m_deadlines;
    RequestMarks m_marks; ///< before the connections, which hold some
    std::array<char, 65536> m_scratch; // not initialised: only the pages that are used count
    std::vector<std::unique_ptr<Connection>> m_connections; ///< all, open or not
    std::vector<Connection *> m_open;
    std::vector<Connection *> m_ended; ///< since the loop's last round
    std::vector<Connection *> m_free;
    std::size_t m_dropped = 0; ///< since the heap has last given pages back
    /// A complete request that the application has no room for yet.
    struct Queued
    {
        Connection *connection = nullptr;
        Clock::time_point since;
    };
    std::deque<Queued> m_waiting;
    int m_occupied = 0;
    bool m_hadRoom = true; ///< for one connection more
    std::optional<Clock::time_point> m_toldFull; ///< when it was last said
    bool m_isDraining = false;
    bool m_holdsTooMany = false;
    std::time_t m_dateSecond = 0;
    std::string m_date;
    std::string m_idPrefix;
    std::uint64_t m_idCount = 0;
};

} // namespace lumos
