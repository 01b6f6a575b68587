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

    std::atomic<std::int64_t> m_started{0}; ///< CLOCK_MONOTONIC, ns; 0: no request is under way
    std::atomic<Stage> m_stage{Stage::Open};
    std::atomic<bool> m_isExpired{false};
    std::atomic<int> m_fd{-1};
    std::atomic<bool> m_isUwsgi{false};
    std::atomic<bool> m_isHead{false};
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
