// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inheritedsockets.h"
#include "ipc/filedescriptor.h"
#include "result.h"
#include "settings.h"
#include "socketpolicy.h"
#include "unixsocket.h"

#include <variant>

namespace lumos {

/// One listening socket of the master, made by it or inherited: non-blocking, and never accepted
/// from by the master itself.
class ListenSocket
{
public:
    static constexpr quint32 maxCount = 64; ///< ids are bits of the scoreboard's control page

    [[nodiscard]] static Result<ListenSocket> listenOn(const SocketAddress &address,
                                                       const SocketPolicy &policy, quint32 id = 0);
    /// A socket that listens already. Its path is its maker's to remove, and to give a mode.
    /// @p isConfigured: the configuration names it.
    ListenSocket(InheritedSocket &&inherited, quint32 id, bool isConfigured);
    /// One of our own, from before a restart. Empty: it is of no use any longer.
    [[nodiscard]] static Result<std::optional<ListenSocket>> adopt(InheritedSocket &&stored,
                                                                   const SocketAddress &address,
                                                                   const SocketPolicy &policy,
                                                                   quint32 id);

    [[nodiscard]] int fd() const;
    [[nodiscard]] quint32 id() const { return m_id; } ///< below maxCount, its own
    /// Under which systemd may keep it for the next lumosd; empty for what others have made.
    [[nodiscard]] QByteArray storeName() const;
    [[nodiscard]] bool isConfigured() const { return m_isConfigured; }
    [[nodiscard]] const SocketAddress &address() const { return m_address; }
    /// The same place; what is spoken on it may change.
    void setAddress(const SocketAddress &address) { m_address = address; }

    /// Gives a socket of ours another mode, owner and backlog, where they differ; of another's it
    /// is told that they stay.
    [[nodiscard]] Result<void> adapt(const SocketPolicy &policy);
    void removePath(); ///< as UnixSocket::removePath(); nothing for others
    void keepPath();

private:
    ListenSocket(std::variant<FileDescriptor, UnixSocket> socket, SocketAddress address,
                 quint32 id);

    std::variant<FileDescriptor, UnixSocket> m_socket;
    SocketAddress m_address;
    quint32 m_id = 0;
    bool m_isConfigured = true;
    std::optional<int> m_backlog; ///< empty: its maker's
};

} // namespace lumos
