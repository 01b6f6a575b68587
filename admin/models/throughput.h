// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicestate.h"

#include <QList>

#include <optional>

namespace lumos {

/// Turns the server's counters, looked at now and then, into figures for a second.
class Throughput
{
public:
    /// @p now: when @p state was read.
    void add(const ServerState &state, const QDateTime &now);
    void clear() { m_last.reset(); }

    [[nodiscard]] double requestsPerSecond() const { return m_perSecond; }
    [[nodiscard]] uint active() const { return m_active; }
    [[nodiscard]] uint waiting() const { return m_waiting; }

private:
    struct Sample
    {
        quint64 requests = 0;
        QDateTime time;
    };
    std::optional<Sample> m_last;
    double m_perSecond = 0;
    uint m_active = 0;
    uint m_waiting = 0;
};

/// How many milliseconds the slowest twentieth takes at least, of GetStats; empty: not told.
[[nodiscard]] std::optional<double> slowestTwentieth(const QVariantMap &stats);
[[nodiscard]] quint64 totalMemory(const QList<WorkerState> &workers);

} // namespace lumos
