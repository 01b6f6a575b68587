// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throughput.h"

#include <QDBusArgument>

#include <numeric>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

// Looks come once a second; a page that was hidden meanwhile has missed some.
constexpr qint64 longestGap = 5000; // ms

void Throughput::add(const ServerState &state, const QDateTime &now)
{
    const qint64 elapsed = m_last ? m_last->time.msecsTo(now) : 0;
    if (m_last && state.isPresent && elapsed >= 0 && elapsed < 200)
        return; // two answers of the same second
    m_active = state.active;
    m_waiting = state.queueLength;
    if (!state.isPresent || elapsed < 0 || elapsed > longestGap) {
        m_last.reset();
        m_perSecond = 0;
        m_slowest.reset();
        m_minute = {};
        if (!state.isPresent)
            return;
    }
    // A server that has started anew counts from nothing.
    if (m_last && state.requests >= m_last->requests)
        m_perSecond = double(state.requests - m_last->requests) * 1000 / double(elapsed);
    Sample sample{state.requests, {}, now};
    lookAtDurations(state.stats, sample);
    if (m_last)
        keep();
    m_last = sample;
}

void Throughput::lookAtDurations(const QVariantMap &stats, Sample &sample)
{
    sample.durations = qdbus_cast<QList<qulonglong>>(stats.value(u"Durations"_s));
    const auto bounds = qdbus_cast<QList<double>>(stats.value(u"DurationBounds_ms"_s));
    if (!m_last || sample.durations.size() != bounds.size() + 1
        || m_last->durations.size() != sample.durations.size())
        return;
    QList<qulonglong> ended = sample.durations;
    for (qsizetype i = 0; i < ended.size(); ++i)
        ended[i] -= qMin(ended[i], m_last->durations[i]);
    m_slowest = slowestTwentieth(ended, bounds);
}

void Throughput::keep()
{
    const std::array<double, 4> values = {m_perSecond, m_slowest.value_or(0), double(m_active),
                                          double(m_waiting)};
    for (size_t i = 0; i < values.size(); ++i) {
        m_minute[i].append(values[i]);
        if (m_minute[i].size() > steps)
            m_minute[i].removeFirst();
    }
}

std::optional<double> slowestTwentieth(const QVariantMap &stats)
{
    const QVariant value = stats.value(u"p95_ms"_s);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

double slowestTwentieth(const QList<qulonglong> &counts, const QList<double> &bounds)
{
    const auto all = std::accumulate(counts.cbegin(), counts.cend(), qulonglong(0));
    const double rank = 0.95 * double(all);
    double before = 0;
    double lower = 0;
    for (qsizetype i = 0; all > 0 && i < bounds.size(); ++i) {
        const auto within = double(counts.value(i));
        if (within > 0 && before + within >= rank)
            return lower + (bounds[i] - lower) * (rank - before) / within;
        before += within;
        lower = bounds[i];
    }
    return all > 0 ? lower : 0; // longer than any class can tell
}

quint64 totalMemory(const QList<WorkerState> &workers)
{
    quint64 sum = 0;
    for (const WorkerState &worker : workers)
        sum += worker.memory;
    return sum;
}

} // namespace lumos
