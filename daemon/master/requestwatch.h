// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace lumos {

/// Who of the workers must go, and why: `harakiri`, age, memory, silence. Pure: what is seen and
/// the time are arguments. What a worker says of itself is believed only as far as it concerns that
/// worker: at worst it is replaced.
class RequestWatch
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // An idle worker is asked for a sign of life so often while the master is awake, and given up
    // when none comes.
    static constexpr std::chrono::seconds pingInterval{5};
    static constexpr std::chrono::seconds silence{10};
    // From the deadline of `harakiri` to the kill of a worker that does not end by itself.
    static constexpr std::chrono::milliseconds overdueGrace{500};

    struct Limits
    {
        std::chrono::milliseconds harakiri{0}; ///< 0: off, as the others
        std::chrono::seconds lifetime{0};
        std::uint64_t memory = 0; ///< bytes
        bool mayLeave = false; ///< by itself, after `max-requests`
    };

    /// A worker as it shows itself.
    struct Sight
    {
        pid_t pid = 0;
        TimePoint readySince;
        bool isReady = false; ///< accepts, as far as the master knows
        bool isLeaving = false;
        std::uint32_t reloadsAsked = 0; ///< its application's word, any number
        std::uint32_t active = 0;
        std::uint64_t requests = 0;
        std::uint32_t pongs = 0;
        std::optional<TimePoint> oldestRequest = {}; ///< empty: none is under way
        std::uint64_t memory = 0; ///< bytes; 0: not known
        std::uint64_t bornMemory = 0; ///< before its first request, as it says; 0: not known
    };

    enum class Verdict {
        Leaves, ///< has had enough requests, and ends by itself
        Overdue, ///< has begun to take too long
        StillOverdue,
        TooOld,
        TooBig,
        WantsReload, ///< its application has asked for one since the last look
        BornBig, ///< over the limit from the start, so that replacing it would not help
        Silent,
        Ping, ///< fine, but is to show that it lives
    };

    struct Finding
    {
        pid_t pid = 0;
        Verdict verdict = Verdict::Ping;
        TimePoint killAt = {}; ///< of an overdue one
    };

    void setLimits(const Limits &limits) { m_limits = limits; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }

    /// @p isLast: the master is about to sleep, so that whoever is idle is asked once more.
    [[nodiscard]] std::vector<Finding> look(const std::vector<Sight> &sights, TimePoint now,
                                            bool isLast);
    /// When something is due that no event announces; as of the last look.
    [[nodiscard]] std::optional<TimePoint> nextDeadline() const { return m_nextDeadline; }
    /// Something goes on that must be looked at often.
    [[nodiscard]] bool isUrgent() const { return m_isUrgent; }

private:
    /// What is remembered of a worker.
    struct Record
    {
        std::uint64_t requests = 0;
        std::uint32_t pongs = 0;
        std::uint32_t reloadsAsked = 0;
        TimePoint sign; ///< of life
        std::uint64_t memoryLimit = 0;
        std::optional<TimePoint> pinged = {};
        std::optional<TimePoint> killAt = {}; ///< of an overdue one
        bool isGoing = false; ///< a verdict has been told
    };

    [[nodiscard]] std::optional<Finding> judge(const Sight &sight, Record &record, TimePoint now,
                                               bool isLast);
    [[nodiscard]] std::optional<Finding> judgeRequest(const Sight &sight, Record &record,
                                                      TimePoint now);
    [[nodiscard]] std::optional<Verdict> judgeMemory(const Sight &sight, Record &record) const;
    [[nodiscard]] std::optional<Finding> judgeIdle(const Sight &sight, Record &record,
                                                   TimePoint now, bool isLast);
    void note(TimePoint deadline);

    Limits m_limits;
    std::map<pid_t, Record> m_records;
    std::optional<TimePoint> m_nextDeadline;
    bool m_isUrgent = false;
};

} // namespace lumos
