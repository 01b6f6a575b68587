// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace lumos {

/// Requests per second, from a count that is looked at now and then.
class TrafficMeter
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// The rate since the last look that was at least a second ago; empty at the first look.
    /// @p requests may fall, when whoever counts them is not to be trusted: then it begins anew.
    [[nodiscard]] std::optional<double> perSecond(quint64 requests, TimePoint now);

private:
    struct Look
    {
        quint64 requests = 0;
        TimePoint time;
    };

    std::optional<Look> m_last;
    std::optional<double> m_rate;
};

} // namespace lumos
