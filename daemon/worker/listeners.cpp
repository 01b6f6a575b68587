// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeners.h"

#include "front.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace lumos {

namespace {

std::optional<Request::Protocol> protocolOf(const SocketAddress &address)
{
    switch (address.protocol) {
    case SocketAddress::Protocol::Http:
        return Request::Protocol::Http;
    case SocketAddress::Protocol::Uwsgi:
        return Request::Protocol::Uwsgi;
    case SocketAddress::Protocol::Detect:
        break;
    }
    return std::nullopt;
}

void setPeer(ConnectionFacts &facts, const sockaddr_storage &peer)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (peer.ss_family == AF_INET) {
        const auto &address = reinterpret_cast<const sockaddr_in &>(peer);
        ::inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size());
        facts.peerPort = ntohs(address.sin_port);
    } else if (peer.ss_family == AF_INET6) {
        const auto &address = reinterpret_cast<const sockaddr_in6 &>(peer);
        ::inet_ntop(AF_INET6, &address.sin6_addr, text.data(), text.size());
        facts.peerPort = ntohs(address.sin6_port);
    }
    facts.peerAddress = text.data();
}

} // namespace

Result<void> Listeners::start(const std::vector<Listener> &listeners)
{
    for (const Listener &listener : listeners) {
        if (!listener.address.isUnix())
            addTcp(listener);
        else if (auto added = addUnix(listener); !added)
            return added;
    }
    return {};
}

Result<void> Listeners::addUnix(const Listener &listener)
{
    const auto protocol = protocolOf(listener.address);
    auto server = std::make_unique<SharedLocalServer>(
        m_dispatcher, listener.fd, [this, protocol](FileDescriptor fd) {
            ConnectionFacts facts;
            facts.isUnix = true;
            m_front.serve(std::move(fd), std::move(facts), protocol);
        });
    if (!server->start()) {
        return fail(QStringLiteral("%1 cannot be listened on: %2")
                        .arg(listener.address.toString(), server->errorString()),
                    ExitCode::CannotCreate);
    }
    add(server->acceptor(), listener.id);
    m_unix.push_back(std::move(server));
    return {};
}

void Listeners::addTcp(const Listener &listener)
{
    ConnectionFacts known;
    known.serverAddress = listener.address.host.toStdString();
    known.serverPort = listener.address.port;
    const Request::Protocol protocol =
        protocolOf(listener.address).value_or(Request::Protocol::Http);
    m_tcpSockets.emplace_back(listener.fd);
    m_tcp.push_back(std::make_unique<Acceptor>(
        m_dispatcher, listener.fd,
        [this, known, protocol](FileDescriptor fd, const sockaddr_storage &peer) {
            ConnectionFacts facts = known;
            setPeer(facts, peer);
            const int on = 1; // answers leave in one piece; there is nothing to wait for
            ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_front.serve(std::move(fd), std::move(facts), protocol);
        }));
    add(*m_tcp.back(), listener.id);
    m_tcp.back()->resume();
}

void Listeners::add(Acceptor &acceptor, quint32 id)
{
    acceptor.goOnWhile([this] { return !m_front.hasConnections(); });
    m_acceptors.emplace_back(&acceptor, id);
}

void Listeners::pause()
{
    for (const auto &[acceptor, id] : m_acceptors)
        acceptor->pause();
}

void Listeners::stop()
{
    for (const auto &[acceptor, id] : m_acceptors)
        acceptor->stop();
}

void Listeners::resume()
{
    for (const auto &[acceptor, id] : m_acceptors)
        acceptor->resume();
}

void Listeners::acceptAll(std::uint64_t ids)
{
    for (const auto &[acceptor, id] : m_acceptors) {
        if ((ids >> id & 1) != 0)
            acceptor->acceptAll();
    }
}

void Listeners::close()
{
    m_acceptors.clear();
    m_unix.clear();
    m_tcp.clear();
    m_tcpSockets.clear();
}

} // namespace lumos
