// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaincheck.h"

#include <chrono>
#include <utility>

namespace lumos {

using namespace std::chrono_literals;

ChainCheck::ChainCheck(SettingsClient &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    // A start goes through several states, and each look costs the board a run of `nginx -t`.
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, [this]() {
        if (m_settings.isPresent())
            check();
    });
}

void ChainCheck::setFacts(const PanelFacts &facts)
{
    const ServerState &server = facts.server;
    const bool isAlive = server.runningProcesses > 0;
    const QStringList now = {facts.unit.activeState,
                             facts.nginx.activeState,
                             QString::number(int(facts.unit.load)),
                             QString::number(int(facts.nginx.load)),
                             QString::number(int(server.isPresent) + 2 * int(isAlive)),
                             QString::number(int(facts.settingsPresent)),
                             m_settings.values().etag};
    if (std::exchange(m_facts, now) != now)
        expire();
}

void ChainCheck::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched)
        expire();
    else
        m_timer.stop();
}

void ChainCheck::expire()
{
    ++m_number;
    if (m_isWatched)
        m_timer.start();
    if (!std::exchange(m_findings, {}).isEmpty())
        Q_EMIT changed();
}

void ChainCheck::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    Q_EMIT changed();
    m_settings.diagnose([this, number = m_number](const BusResult<Findings> &answer) {
        m_isChecking = false;
        if (number == m_number)
            m_findings = answer.value_or(Findings());
        else if (m_isWatched)
            m_timer.start();
        Q_EMIT changed();
    });
}

} // namespace lumos
