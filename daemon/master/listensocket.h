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
#include <vector>

namespace lumos {

/// One listening socket of the master, made by it or inherited: non-blocking, and never accepted
/// from by the master itself.
class ListenSocket
{
public:
    [[nodiscard]] static Result<ListenSocket> listenOn(const SocketAddress &address,
                                                       const SocketPolicy &policy);
    /// A socket that listens already. Its path is its maker's to remove.
    explicit ListenSocket(InheritedSocket &&inherited);

    [[nodiscard]] int fd() const;
    [[nodiscard]] const SocketAddress &address() const { return m_address; }

    void removePath(); ///< as UnixSocket::removePath(); nothing for others
    void keepPath();

private:
    ListenSocket(std::variant<FileDescriptor, UnixSocket> socket, SocketAddress address);

    std::variant<FileDescriptor, UnixSocket> m_socket;
    SocketAddress m_address;
};

/// One record for each: where the application can be reached from now on.
void logServing(const std::vector<ListenSocket> &sockets);

/// The sockets that @p settings asks for, in its order, then what is inherited in addition. An
/// inherited socket at an address that is asked for is taken instead of making one.
[[nodiscard]] Result<std::vector<ListenSocket>> openListenSockets(
    const Settings &settings, const SocketPolicy &policy, std::vector<InheritedSocket> inherited);

} // namespace lumos
