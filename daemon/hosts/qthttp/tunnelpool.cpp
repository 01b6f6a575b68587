// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnelpool.h"

#include <algorithm>

namespace lumos {

namespace {

constexpr std::size_t maxFree = 32;
// A handler may have kept its responder and then thrown: spent ones live on for a while.
constexpr std::size_t maxSpent = 64;

void retireOldest(std::deque<RequestTunnel *> &tunnels)
{
    tunnels.front()->retire();
    tunnels.pop_front();
}

} // namespace

RequestTunnel &TunnelPool::take(std::string_view peerAddress)
{
    const auto found = std::find_if(m_free.rbegin(), m_free.rend(), [=](const RequestTunnel *t) {
        return t->peer() == peerAddress;
    });
    if (found != m_free.rend()) {
        RequestTunnel *tunnel = *found;
        m_free.erase(std::next(found).base());
        return *tunnel;
    }
    auto *tunnel = new RequestTunnel(peerAddress, [this](RequestTunnel *t) { giveBack(t); });
    m_server->offer(tunnel);
    return *tunnel;
}

void TunnelPool::giveBack(RequestTunnel *tunnel)
{
    std::deque<RequestTunnel *> &tunnels = tunnel->isSpent() ? m_spent : m_free;
    tunnels.push_back(tunnel);
    if (m_free.size() > maxFree)
        retireOldest(m_free);
    if (m_spent.size() > maxSpent)
        retireOldest(m_spent);
}

} // namespace lumos
