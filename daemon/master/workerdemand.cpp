// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerdemand.h"

#include "optiontable.h"

#include <algorithm>

namespace lumos {

void WorkerDemand::setRange(std::optional<int> fewest, int most)
{
    m_most = std::clamp(most, 1, maximumProcesses);
    m_fewest = std::min(fewest.value_or(m_most), m_most);
    m_wanted = std::clamp(m_wanted, m_fewest, m_most);
}

void WorkerDemand::look(const Load &load, TimePoint now)
{
    if (!isElastic())
        return;
    const bool areAllBusy = load.busy >= load.ready && !load.isStarting;
    if (load.waiting > 0 && areAllBusy && mayGrow()) {
        m_wanted = std::min(m_most, m_wanted + std::clamp(load.waiting, 1, std::max(m_wanted, 1)));
        m_lastNeeded = now; // the new ones get their time
    }
    const bool areAllNeeded = load.waiting > 0 || load.isStarting || load.busy >= m_wanted;
    if (areAllNeeded || !m_lastNeeded) {
        m_lastNeeded = now;
        m_peak = 0;
    }
    if (!areAllNeeded)
        m_peak = std::max(m_peak, load.busy);
    if (now - *m_lastNeeded < patience)
        return;
    // The largest ids end first, and a worker keeps its id: who is idle below waits with them.
    m_wanted = std::clamp(std::max(m_peak, load.highestBusy), m_fewest, m_wanted);
    m_lastNeeded = now;
    m_peak = 0;
}

void WorkerDemand::wake(TimePoint now)
{
    m_wanted = std::max(m_wanted, 1);
    m_lastNeeded = now;
    m_peak = 0;
}

std::optional<WorkerDemand::TimePoint> WorkerDemand::nextLook() const
{
    if (!isElastic() || m_wanted <= m_fewest || !m_lastNeeded)
        return std::nullopt;
    return *m_lastNeeded + patience;
}

} // namespace lumos
