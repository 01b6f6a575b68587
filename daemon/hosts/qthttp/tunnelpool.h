// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/qthttp/requesttunnel.h"
#include "hosts/qthttp/tunnelserver.h"

#include <deque>
#include <string_view>

namespace lumos {

/// The tunnels of one QHttpServer: as many as there are requests under way, kept for the next.
class TunnelPool
{
public:
    explicit TunnelPool(TunnelServer &server)
        : m_server(&server)
    { }

    /// A free tunnel for requests of that client; its request ends before the pool does.
    [[nodiscard]] RequestTunnel &take(std::string_view peerAddress);

private:
    void giveBack(RequestTunnel *tunnel);

    TunnelServer *m_server;
    // Both owned by the HTTP server. A tunnel is looked for from the back: the last one is warm.
    std::deque<RequestTunnel *> m_free;
    std::deque<RequestTunnel *> m_spent;
};

} // namespace lumos
