// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throughput.h"

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

void Throughput::add(const ServerState &state, const QDateTime &now)
{
    m_active = state.active;
    m_waiting = state.queueLength;
    if (!state.isPresent) {
        m_last.reset();
        m_perSecond = 0;
        return;
    }
    const qint64 elapsed = m_last ? m_last->time.msecsTo(now) : 0;
    if (m_last && elapsed < 200)
        return; // two answers of the same second
    // A server that has started anew counts from nothing.
    if (m_last && state.requests >= m_last->requests)
        m_perSecond = double(state.requests - m_last->requests) * 1000 / double(elapsed);
    m_last = Sample{state.requests, now};
}

std::optional<double> slowestTwentieth(const QVariantMap &stats)
{
    const QVariant value = stats.value(u"p95_ms"_s);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

quint64 totalMemory(const QList<WorkerState> &workers)
{
    quint64 sum = 0;
    for (const WorkerState &worker : workers)
        sum += worker.memory;
    return sum;
}

} // namespace lumos
