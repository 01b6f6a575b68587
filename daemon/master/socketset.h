// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/messages.h"
#include "listensocket.h"

#include <QByteArrayList>

#include <memory>
#include <optional>
#include <vector>

namespace lumos {

/// All listening sockets of a master, those in service and, while a reload is under way, those that
/// the next generation of workers gets. What both have in common is one and the same socket.
class SocketSet
{
public:
    /// What a spawner inherits.
    struct Inheritance
    {
        std::vector<int> fds;
        QList<ListenerAddress> addresses; ///< of the descriptors, in their order
    };

    /// The sockets that @p settings asks for, in its order, then what is inherited in addition. An
    /// inherited socket at an address that is asked for is taken instead of making one.
    [[nodiscard]] static Result<SocketSet> open(const Settings &settings,
                                                const SocketPolicy &policy,
                                                std::vector<InheritedSocket> inherited);

    [[nodiscard]] const std::vector<std::shared_ptr<ListenSocket>> &sockets() const
    {
        return m_sockets;
    }
    /// What systemd has kept for this start, wanted or not, by the names that it has it under.
    [[nodiscard]] const QByteArrayList &storedNames() const { return m_storedNames; }
    /// For the generation that begins now.
    [[nodiscard]] Inheritance inheritance() const;

    /// Makes what @p settings adds, and gives the others the mode, owner and backlog of @p policy.
    /// On an error everything is as before.
    [[nodiscard]] Result<void> prepare(const Settings &settings, const SocketPolicy &policy);
    /// The next generation serves: from now on nobody can connect to what is left out. Returns the
    /// ids of those and of all that were left out before, as bits, until an id is in service again:
    /// whoever still has one, after however many reloads, empties its queue and lets go of it.
    std::uint64_t commit();
    /// The next generation is given up: as before prepare().
    void rollBack();

    /// For a stop: the sockets' paths go, with `vacuum`, or are left behind.
    void leavePaths(bool isVacuum);

private:
    /// A socket and what is spoken on it from the next generation on.
    struct Next
    {
        std::shared_ptr<ListenSocket> socket;
        SocketAddress address;
    };

    SocketSet() = default;
    [[nodiscard]] std::shared_ptr<ListenSocket> findServing(const SocketAddress &address) const;
    [[nodiscard]] Result<void> adapt(const SocketPolicy &policy);
    [[nodiscard]] Result<std::shared_ptr<ListenSocket>> make(const SocketAddress &address,
                                                             const SocketPolicy &policy);
    [[nodiscard]] Result<std::shared_ptr<ListenSocket>> take(
        const SocketAddress &address, const SocketPolicy &policy,
        std::vector<InheritedSocket> &inherited);
    [[nodiscard]] quint32 freeId();

    std::vector<std::shared_ptr<ListenSocket>> m_sockets;
    std::optional<std::vector<Next>> m_next;
    SocketPolicy m_policy; ///< of those in service
    SocketPolicy m_nextPolicy;
    QByteArrayList m_storedNames;
    quint32 m_lastId = 0;
    std::uint64_t m_retired = 0;
};

/// One record for each: where the application can be reached from now on.
void logServing(const SocketSet &sockets);

} // namespace lumos
