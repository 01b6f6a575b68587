// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trafficmeter.h"

namespace lumos {

std::optional<double> TrafficMeter::perSecond(quint64 requests, TimePoint now)
{
    if (!m_last || requests < m_last->requests) {
        m_last = Look{requests, now};
        m_rate.reset();
        return m_rate;
    }
    const std::chrono::duration<double> passed = now - m_last->time;
    if (passed >= std::chrono::seconds(1)) {
        m_rate = static_cast<double>(requests - m_last->requests) / passed.count();
        m_last = Look{requests, now};
    }
    return m_rate;
}

} // namespace lumos
