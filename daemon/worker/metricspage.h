// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkrange.h"
#include "worker.h"

#include <lumos/request.h>
#include <lumos/response.h>

#include <optional>
#include <string>
#include <vector>

namespace lumos {

/// Answers `metrics`: the figures of the whole server, for those whom `metrics-allow` names.
class MetricsPage
{
public:
    /// @p page: this worker's, on which it tells its memory.
    MetricsPage(const Settings &settings, std::vector<Listener> listeners,
                const Scoreboard &scoreboard, WorkerPage &page);

    /// 403 for who may not read them; nothing for another path.
    [[nodiscard]] std::optional<Response> answer(const Request &request) const;
    /// Their descriptors are about to be closed.
    void forgetListeners() { m_listeners.clear(); }

private:
    [[nodiscard]] bool mayRead(const Request &request) const;
    [[nodiscard]] QByteArray text() const;

    std::string m_path;
    std::vector<NetworkRange> m_networks;
    bool m_isUnixAllowed = false;
    std::vector<Listener> m_listeners;
    const Scoreboard &m_scoreboard;
    WorkerPage &m_page;
};

/// Writes how much memory this process has on its @p page.
void measureOwnMemory(WorkerPage &page);

} // namespace lumos
