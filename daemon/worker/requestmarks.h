// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/request.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace lumos {

/// What a signal handler needs to know of one request under way. Written by the loop's thread, in
/// which the handler runs too; claim() by whoever answers.
class RequestMark
{
public:
    enum class Stage {
        Open, ///< no byte of the answer has left
        Answering,
        Overdue, ///< answered by the signal handler
        Over, ///< nothing is left to be said to the client, whose socket may be another's by now
    };

    /// The answer is about to leave. False: the handler was faster, so it must not.
    [[nodiscard]] bool claim()
    {
        Stage seen = m_stage.load(std::memory_order_relaxed);
        if (seen == Stage::Open)
            return m_stage.compare_exchange_strong(seen, Stage::Answering);
        return seen == Stage::Answering;
    }

private:
    friend class RequestMarks;
    friend class OverdueRequests;

    /// Where the call of the application is; for the loop's thread alone.
    enum class Call {
        Away, ///< it has returned, or not begun
        Running, ///< on the stack
        Answered, ///< on the stack, behind its answer
        Left, ///< as before, and the connection has gone on to its next request
    };

    std::atomic<std::int64_t> m_started{0}; ///< CLOCK_MONOTONIC, ns; 0: no request is under way
    std::atomic<Stage> m_stage{Stage::Open};
    std::atomic<bool> m_isExpired{false};
    std::atomic<int> m_fd{-1};
    std::atomic<bool> m_isUwsgi{false};
    std::atomic<bool> m_isHead{false};
    Call m_call = Call::Away;
    RequestMark *m_next = nullptr; ///< in the list of all, set before the mark is on it
    RequestMark *m_older = nullptr; ///< of those under way
    RequestMark *m_newer = nullptr;
};

/// The marks of all connections of a worker, oldest request first; and all of them in a list that a
/// signal handler may walk at any time, since nothing is ever taken from it.
class RequestMarks
{
public:
    [[nodiscard]] RequestMark &take();
    void giveBack(RequestMark &mark) { m_free.push_back(&mark); }

    void begin(RequestMark &mark, int fd, const Request &request, std::int64_t now);
    void end(RequestMark &mark);

    // What an application does behind its answer stops the loop as well, so a request lasts until
    // both the answer has ended and the call has returned.

    /// The application is about to be called.
    static void called(RequestMark &mark) { mark.m_call = RequestMark::Call::Running; }
    /// The answer has ended. False: the call has not returned yet.
    [[nodiscard]] static bool answered(RequestMark &mark);
    /// The call has returned. False: the answer has not ended yet.
    [[nodiscard]] bool returned(RequestMark &mark);
    /// The client is done with the request, whatever the application still does with it. The mark
    /// for its connection's next one.
    [[nodiscard]] RequestMark &nextAfter(RequestMark &mark);

    /// When the oldest request under way has started, ns; 0 for none.
    [[nodiscard]] std::int64_t oldest() const
    {
        return m_oldest ? m_oldest->m_started.load(std::memory_order_relaxed) : 0;
    }
    [[nodiscard]] const std::atomic<RequestMark *> &first() const { return m_first; }

private:
    std::atomic<RequestMark *> m_first{nullptr};
    std::vector<std::unique_ptr<RequestMark>> m_all;
    std::vector<RequestMark *> m_free;
    RequestMark *m_oldest = nullptr;
    RequestMark *m_newest = nullptr;
};

} // namespace lumos
