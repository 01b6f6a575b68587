// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptor.h"
#include "result.h"
#include "sharedlocalserver.h"
#include "worker.h"

#include <memory>
#include <vector>

namespace lumos {

class Front;

/// The listening sockets of a worker; what they accept goes to the front.
class Listeners
{
public:
    Listeners(EpollDispatcher &dispatcher, Front &front)
        : m_dispatcher(dispatcher)
        , m_front(front)
    { }

    /// Starts to accept on all of @p listeners.
    [[nodiscard]] Result<void> start(const std::vector<Listener> &listeners);
    void pause();
    /// As pause(), for good; see Acceptor::stop().
    void stop();
    void resume();
    /// Accepts all that waits on those of @p ids, which are bits: nobody else will.
    void acceptAll(std::uint64_t ids);
    /// Lets go of the sockets.
    void close();

private:
    [[nodiscard]] Result<void> addUnix(const Listener &listener);
    void addTcp(const Listener &listener);
    void add(Acceptor &acceptor, quint32 id);

    EpollDispatcher &m_dispatcher;
    Front &m_front;
    std::vector<std::pair<Acceptor *, quint32>> m_acceptors; ///< of both kinds, with their ids
    std::vector<std::unique_ptr<SharedLocalServer>> m_unix;
    std::vector<std::unique_ptr<Acceptor>> m_tcp;
    std::vector<FileDescriptor> m_tcpSockets; ///< a SharedLocalServer owns its own
};

} // namespace lumos
