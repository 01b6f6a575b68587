// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestwatch.h"

#include <algorithm>
#include <utility>

namespace lumos {

std::vector<RequestWatch::Finding> RequestWatch::look(const std::vector<Sight> &sights,
                                                      TimePoint now, bool isLast)
{
    m_nextDeadline.reset();
    m_isUrgent = false;
    std::map<pid_t, Record> records;
    std::vector<Finding> findings;
    for (const Sight &sight : sights) {
        const auto known = m_records.find(sight.pid);
        Record &record = records[sight.pid];
        record = known != m_records.end()
            ? known->second
            : Record{.requests = sight.requests, .pongs = sight.pongs, .sign = now};
        if (const std::optional<Finding> finding = judge(sight, record, now, isLast))
            findings.push_back(*finding);
    }
    m_records = std::move(records); // those of workers that are gone go too
    return findings;
}

std::optional<RequestWatch::Finding> RequestWatch::judge(const Sight &sight, Record &record,
                                                         TimePoint now, bool isLast)
{
    if (const auto overdue = judgeRequest(sight, record, now))
        return overdue;
    if (record.isGoing || !sight.isReady)
        return std::nullopt;
    const auto tell = [&](Verdict verdict) {
        record.isGoing = true;
        return Finding{.pid = sight.pid, .verdict = verdict};
    };
    if (sight.isLeaving && m_limits.mayLeave)
        return tell(Verdict::Leaves);
    if (std::exchange(record.reloadsAsked, sight.reloadsAsked) != sight.reloadsAsked)
        return Finding{.pid = sight.pid, .verdict = Verdict::WantsReload};
    if (const auto verdict = judgeMemory(sight, record)) {
        if (*verdict == Verdict::TooBig)
            return tell(*verdict);
        return Finding{.pid = sight.pid, .verdict = *verdict};
    }
    if (m_limits.lifetime.count() > 0) {
        if (now - sight.readySince >= m_limits.lifetime)
            return tell(Verdict::TooOld);
        note(sight.readySince + m_limits.lifetime);
    }
    return judgeIdle(sight, record, now, isLast);
}

std::optional<RequestWatch::Finding> RequestWatch::judgeRequest(const Sight &sight, Record &record,
                                                                TimePoint now)
{
    if (m_limits.harakiri.count() <= 0 || !sight.oldestRequest)
        return std::nullopt;
    const TimePoint deadline = *sight.oldestRequest + m_limits.harakiri;
    if (now < deadline) {
        note(deadline);
        return std::nullopt;
    }
    m_isUrgent = true;
    if (record.killAt)
        return Finding{sight.pid, Verdict::StillOverdue, *record.killAt};
    // Others that it works on are in time, at most as long as any request may be.
    const auto mercy = sight.active > 1 ? m_limits.harakiri : std::chrono::milliseconds(0);
    record.killAt = now + mercy + overdueGrace;
    record.isGoing = true;
    return Finding{sight.pid, Verdict::Overdue, *record.killAt};
}

std::optional<RequestWatch::Verdict> RequestWatch::judgeMemory(const Sight &sight,
                                                               Record &record) const
{
    if (m_limits.memory == 0 || sight.memory <= std::max(m_limits.memory, record.memoryLimit))
        return std::nullopt;
    if (record.memoryLimit > 0)
        return Verdict::TooBig;
    const bool isFresh = sight.requests == 0 && sight.active == 0;
    // A worker's word, so never more than what is seen.
    const std::uint64_t born = isFresh ? sight.memory : std::min(sight.bornMemory, sight.memory);
    if (born <= m_limits.memory)
        return Verdict::TooBig;
    record.memoryLimit = born + born / 4;
    return sight.memory > record.memoryLimit ? Verdict::TooBig : Verdict::BornBig;
}

std::optional<RequestWatch::Finding> RequestWatch::judgeIdle(const Sight &sight, Record &record,
                                                             TimePoint now, bool isLast)
{
    // Within a request it may well be that the application does not let the event loop turn.
    const bool shows =
        sight.active > 0 || sight.requests != record.requests || sight.pongs != record.pongs;
    if (shows) {
        record.requests = sight.requests;
        record.pongs = sight.pongs;
        record.sign = now;
        record.pinged.reset();
        return std::nullopt;
    }
    if (record.pinged) {
        if (now - *record.pinged >= silence) {
            record.isGoing = true;
            return Finding{.pid = sight.pid, .verdict = Verdict::Silent};
        }
        note(*record.pinged + silence);
        return std::nullopt;
    }
    if (!isLast && now - record.sign < pingInterval)
        return std::nullopt;
    record.pinged = now;
    note(now + silence);
    return Finding{.pid = sight.pid, .verdict = Verdict::Ping};
}

void RequestWatch::note(TimePoint deadline)
{
    m_nextDeadline = m_nextDeadline ? std::min(*m_nextDeadline, deadline) : deadline;
}

} // namespace lumos
