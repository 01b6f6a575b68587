// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spawnerlink.h"

#include "log.h"

#include <QPointer>

#include <csignal>

namespace lumos {

namespace {

// Others must get their turn however fast a spawner talks.
constexpr int messagesPerTurn = 64;

} // namespace

Result<std::unique_ptr<SpawnerLink>> SpawnerLink::start(SpawnerDescriptors descriptors,
                                                        const ConfigureMessage &configuration)
{
    Result<std::pair<Channel, Channel>> ends = Channel::makePair();
    if (!ends)
        return tl::unexpected(ends.error());
    // Before the process exists: a packet that does not fit needs none.
    if (const Result<void> sent = ends->first.send(configuration); !sent)
        return tl::unexpected(sent.error());
    descriptors.channel = ends->second.fd();
    const Result<pid_t> pid = executeSpawner(descriptors);
    if (!pid)
        return tl::unexpected(pid.error());
    return std::unique_ptr<SpawnerLink>(new SpawnerLink(std::move(ends->first), *pid));
}

SpawnerLink::SpawnerLink(Channel channel, pid_t pid)
    : m_channel(std::move(channel))
    , m_pid(pid)
    , m_spawnerPid(pid)
    , m_notifier(m_channel.fd(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &SpawnerLink::readMessages);
}

SpawnerLink::~SpawnerLink()
{
    end();
}

void SpawnerLink::end()
{
    m_notifier.setEnabled(false);
    m_channel.close();
    // Not waited for yet, so the pid is still its own.
    if (m_pid > 0)
        ::kill(std::exchange(m_pid, 0), SIGKILL);
}

Result<void> SpawnerLink::spawnWorker(const SpawnWorkerMessage &order)
{
    return m_channel.send(order);
}

void SpawnerLink::reopenLog()
{
    if (const Result<void> sent = m_channel.send(ReopenLogMessage{}); !sent)
        qCWarning(logMaster).noquote() << sent.error().text;
}

void SpawnerLink::readMessages()
{
    // A slot that is called may end this link.
    const QPointer<SpawnerLink> self(this);
    for (int count = 0; self && m_channel.isOpen() && count < messagesPerTurn; ++count) {
        const Result<Received> received = m_channel.receive();
        if (!received) {
            m_notifier.setEnabled(false);
            Q_EMIT misbehaved(received.error().text);
            return;
        }
        if (received->kind == Received::Kind::Nothing)
            return;
        if (received->kind == Received::Kind::Closed) {
            // Its death is seen when it is waited for; a descriptor at its end is always readable.
            m_notifier.setEnabled(false);
            return;
        }
        take(*received);
    }
}

void SpawnerLink::take(const Received &received)
{
    if (!m_isTrusted) {
        if (const auto *started = std::get_if<WorkerStartedMessage>(&received.message))
            Q_EMIT workerStarted(started->slot, received.sender);
        return;
    }
    if (received.kind == Received::Kind::Garbage) {
        if (received.sender == m_spawnerPid)
            Q_EMIT misbehaved(received.reason);
        else if (!std::exchange(m_isForeignGarbageLogged, true))
            qCWarning(logMaster).noquote()
                << QStringLiteral("process %1 has sent the master nonsense: %2")
                       .arg(received.sender)
                       .arg(received.reason);
        return;
    }
    if (const auto *started = std::get_if<WorkerStartedMessage>(&received.message))
        Q_EMIT workerStarted(started->slot, received.sender);
    else if (const auto *ready = std::get_if<WorkerReadyMessage>(&received.message))
        Q_EMIT workerReady(ready->slot, received.sender);
    else if (const auto *checked = std::get_if<WorkerCheckedMessage>(&received.message))
        Q_EMIT workerChecked(checked->slot, received.sender, checked->status);
    else if (const auto *failed = std::get_if<WorkerFailedMessage>(&received.message))
        Q_EMIT workerFailed(failed->slot, received.sender, failed->error);
    else if (received.sender == m_spawnerPid)
        takeFromSpawner(received.message);
}

void SpawnerLink::takeFromSpawner(const Message &message)
{
    if (const auto *isLoaded = std::get_if<LoadedMessage>(&message))
        Q_EMIT loaded(isLoaded->warnings);
    else if (const auto *failed = std::get_if<LoadFailedMessage>(&message))
        Q_EMIT loadFailed(failed->error);
    else if (const auto *unforked = std::get_if<SpawnFailedMessage>(&message))
        Q_EMIT spawnFailed(unforked->slot, unforked->text);
    else if (const auto *wanted = std::get_if<ReloadWantedMessage>(&message))
        Q_EMIT reloadWanted(wanted->reason);
}

} // namespace lumos
