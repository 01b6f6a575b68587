// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketset.h"

#include "log.h"

#include <algorithm>

namespace lumos {

namespace {

bool isSamePlace(const SocketAddress &a, const SocketAddress &b)
{
    return a.path == b.path && a.host == b.host && a.port == b.port;
}

void logChange(const char *what, const ListenSocket &socket)
{
    qCInfo(logMaster).noquote() << QStringLiteral("%1 %2").arg(QLatin1StringView(what),
                                                               socket.address().toString());
}

// Twice as many are there while one set takes over from another.
Result<void> checkCount(qsizetype count)
{
    constexpr qsizetype most = ListenSocket::maxCount / 2;
    if (count <= most)
        return {};
    return fail(QStringLiteral("%1 sockets are set, more than the %2 that are possible")
                    .arg(count)
                    .arg(most),
                ExitCode::Config);
}

// The configuration has changed over a restart: its path goes with it.
void dropStored(InheritedSocket &&stored, const SocketPolicy &policy)
{
    const SocketAddress address = stored.address;
    const auto adopted = ListenSocket::adopt(std::move(stored), address, policy, 0);
    if (adopted && *adopted)
        logChange("no longer serving on", **adopted);
}

} // namespace

Result<SocketSet> SocketSet::open(const Settings &settings, const SocketPolicy &policy,
                                  std::vector<InheritedSocket> inherited)
{
    const auto count = settings.sockets.size() + static_cast<qsizetype>(inherited.size());
    if (const Result<void> checked = checkCount(count); !checked)
        return tl::unexpected(checked.error());
    SocketSet set;
    set.m_policy = policy;
    for (const InheritedSocket &socket : inherited) {
        if (socket.isStored())
            set.m_storedNames.append(socket.name);
    }
    for (const SocketAddress &address : settings.sockets) {
        Result<std::shared_ptr<ListenSocket>> socket = set.take(address, policy, inherited);
        if (socket && !*socket)
            socket = set.make(address, policy);
        if (!socket)
            return tl::unexpected(socket.error());
        set.m_sockets.push_back(*std::move(socket));
    }
    for (InheritedSocket &socket : inherited) {
        if (!socket.isStored())
            set.m_sockets.push_back(
                std::make_shared<ListenSocket>(std::move(socket), set.freeId(), false));
        else
            dropStored(std::move(socket), policy);
    }
    return set;
}

// The inherited socket at the address, or none.
Result<std::shared_ptr<ListenSocket>> SocketSet::take(const SocketAddress &address,
                                                      const SocketPolicy &policy,
                                                      std::vector<InheritedSocket> &inherited)
{
    const auto same =
        std::find_if(inherited.begin(), inherited.end(), [&address](const InheritedSocket &socket) {
            return isSamePlace(socket.address, address);
        });
    if (same == inherited.end())
        return nullptr;
    InheritedSocket socket = std::move(*same);
    inherited.erase(same);
    if (!socket.isStored()) {
        // What is spoken on it is the configuration's to say.
        socket.address = address;
        auto taken = std::make_shared<ListenSocket>(std::move(socket), freeId(), true);
        return taken->adapt(policy).map([taken] { return taken; });
    }
    return ListenSocket::adopt(std::move(socket), address, policy, freeId())
        .map([](std::optional<ListenSocket> &&adopted) {
            return adopted ? std::make_shared<ListenSocket>(std::move(*adopted)) : nullptr;
        });
}

Result<std::shared_ptr<ListenSocket>> SocketSet::make(const SocketAddress &address,
                                                      const SocketPolicy &policy)
{
    return ListenSocket::listenOn(address, policy, freeId()).map([](ListenSocket &&socket) {
        return std::make_shared<ListenSocket>(std::move(socket));
    });
}

// Going round, so that a worker that ends late does not take a new socket for an old one.
quint32 SocketSet::freeId()
{
    const auto isUsed = [this](quint32 id) {
        return std::any_of(m_sockets.begin(), m_sockets.end(),
                           [id](const auto &socket) { return socket->id() == id; });
    };
    do {
        m_lastId = (m_lastId + 1) % ListenSocket::maxCount;
    } while (isUsed(m_lastId));
    return m_lastId;
}

std::shared_ptr<ListenSocket> SocketSet::findServing(const SocketAddress &address) const
{
    const auto found =
        std::find_if(m_sockets.begin(), m_sockets.end(), [&address](const auto &socket) {
            return isSamePlace(socket->address(), address);
        });
    return found == m_sockets.end() ? nullptr : *found;
}

SocketSet::Inheritance SocketSet::inheritance() const
{
    Inheritance inheritance;
    const auto add = [&inheritance](const ListenSocket &socket, const SocketAddress &address) {
        inheritance.fds.push_back(socket.fd());
        inheritance.addresses.append({address, socket.id()});
    };
    if (m_next) {
        for (const Next &next : *m_next)
            add(*next.socket, next.address);
    } else {
        for (const auto &socket : m_sockets)
            add(*socket, socket->address());
    }
    return inheritance;
}

Result<void> SocketSet::prepare(const Settings &settings, const SocketPolicy &policy)
{
    rollBack();
    if (const Result<void> checked = checkCount(settings.sockets.size()); !checked)
        return checked;
    std::vector<Next> next;
    for (const SocketAddress &address : settings.sockets) {
        std::shared_ptr<ListenSocket> socket = findServing(address);
        if (!socket) {
            Result<std::shared_ptr<ListenSocket>> made = make(address, policy);
            if (!made)
                return tl::unexpected(made.error());
            socket = *std::move(made);
        }
        next.push_back({std::move(socket), address});
    }
    for (const auto &socket : m_sockets) {
        const bool isTaken = std::any_of(next.begin(), next.end(), [&socket](const Next &each) {
            return each.socket == socket;
        });
        // What another program hands us without a word in the configuration stays.
        if (!isTaken && !socket->isConfigured())
            next.push_back({socket, socket->address()});
    }
    if (const Result<void> adapted = adapt(policy); !adapted) {
        [[maybe_unused]] const Result<void> restored = adapt(m_policy);
        return adapted;
    }
    m_next = std::move(next);
    m_nextPolicy = policy;
    return {};
}

Result<void> SocketSet::adapt(const SocketPolicy &policy)
{
    for (const auto &socket : m_sockets) {
        if (const Result<void> adapted = socket->adapt(policy); !adapted)
            return adapted;
    }
    return {};
}

std::uint64_t SocketSet::commit()
{
    if (!m_next)
        return m_retired;
    for (const auto &socket : m_sockets) {
        const bool isKept = std::any_of(m_next->begin(), m_next->end(),
                                        [&](const Next &next) { return next.socket == socket; });
        if (isKept)
            continue;
        socket->removePath();
        m_retired |= std::uint64_t{1} << socket->id();
        logChange("no longer serving on", *socket);
    }
    std::vector<std::shared_ptr<ListenSocket>> sockets;
    for (Next &next : *m_next) {
        next.socket->setAddress(next.address);
        if (!findServing(next.address))
            logChange("serving on", *next.socket);
        m_retired &= ~(std::uint64_t{1} << next.socket->id()); // handed out once more
        sockets.push_back(std::move(next.socket));
    }
    m_sockets = std::move(sockets);
    m_policy = m_nextPolicy;
    m_next.reset();
    return m_retired;
}

void SocketSet::rollBack()
{
    if (!m_next)
        return;
    m_next.reset();
    if (const Result<void> restored = adapt(m_policy); !restored)
        qCWarning(logMaster).noquote() << restored.error().text;
}

void SocketSet::leavePaths(bool isVacuum)
{
    rollBack();
    for (const auto &socket : m_sockets) {
        if (!isVacuum)
            socket->keepPath();
        socket->removePath();
    }
}

void logServing(const SocketSet &sockets)
{
    for (const auto &socket : sockets.sockets())
        logChange("serving on", *socket);
}

} // namespace lumos
