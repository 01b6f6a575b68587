// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicestate.h"

#include <QList>

#include <array>
#include <optional>

namespace lumos {

/// Turns the server's counters, looked at now and then, into figures for a second, and keeps those
/// of the last minute.
class Throughput
{
public:
    enum class Figure { PerSecond, Slowest, Active, Waiting };
    static constexpr int steps = 60;

    /// @p now: when @p state was read.
    void add(const ServerState &state, const QDateTime &now);

    [[nodiscard]] double requestsPerSecond() const { return m_perSecond; }
    /// How many milliseconds the slowest twentieth of those that ended since the last look took at
    /// least; 0: none has ended, empty: the server does not tell.
    [[nodiscard]] std::optional<double> slowest() const { return m_slowest; }
    [[nodiscard]] uint active() const { return m_active; }
    [[nodiscard]] uint waiting() const { return m_waiting; }
    /// A value for each look, at most `steps`; it begins anew after a time without looks.
    [[nodiscard]] QList<double> lastMinute(Figure figure) const { return m_minute[size_t(figure)]; }

private:
    struct Sample
    {
        quint64 requests = 0;
        QList<qulonglong> durations; ///< by class
        QDateTime time;
    };
    void lookAtDurations(const QVariantMap &stats, Sample &sample);
    void keep();

    std::optional<Sample> m_last;
    double m_perSecond = 0;
    std::optional<double> m_slowest;
    uint m_active = 0;
    uint m_waiting = 0;
    std::array<QList<double>, 4> m_minute;
};

/// How many milliseconds the slowest twentieth since the start takes at least, of GetStats; empty:
/// not told.
[[nodiscard]] std::optional<double> slowestTwentieth(const QVariantMap &stats);
/// How long 95 of 100 have taken at most, as if they were spread evenly within their class; 0:
/// there was none. @p bounds: of the classes, but for the last one, which has none.
[[nodiscard]] double slowestTwentieth(const QList<qulonglong> &counts, const QList<double> &bounds);
[[nodiscard]] quint64 totalMemory(const QList<WorkerState> &workers);

} // namespace lumos
