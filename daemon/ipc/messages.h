// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "settings.h"
#include "settingsreader.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <cstdint>
#include <variant>

namespace lumos {

/// A listening socket that a spawner inherits.
struct ListenerAddress
{
    SocketAddress address;
    quint32 id = 0; ///< below 64: its bit in ControlPage::retiredListeners
    bool operator==(const ListenerAddress &) const = default;
};

/// Master to spawner, first and once: what to load, and whom the inherited listeners belong to.
struct ConfigureMessage
{
    std::int32_t masterPid = 0;
    bool isAccessLogged = false;
    QList<ListenerAddress> listeners; ///< in the order of the inherited descriptors
    QList<EffectiveOption> options;
};

/// Master to spawner: fork one worker.
struct SpawnWorkerMessage
{
    std::uint32_t slot = 0; ///< its page of the scoreboard
    std::int32_t workerId = 0; ///< 1..N
    QString checkPath = {}; ///< asked of the application before the worker accepts; empty: nothing
    bool isProbe = false; ///< the worker leaves after that, without having accepted
};

/// Master to spawner: the log file has been moved away, open it again.
struct ReopenLogMessage
{ };

/// Spawner to master: the application is loaded, workers may be asked for.
struct LoadedMessage
{
    QStringList warnings; ///< what a fork does not carry over, in sentences
};

/// Spawner to master, before it ends: the application cannot be loaded.
struct LoadFailedMessage
{
    Error error;
};

/// Spawner to master: a worker could not be forked.
struct SpawnFailedMessage
{
    std::uint32_t slot = 0;
    QString text;
};

/// Worker to master: it has become the master's child. Its pid comes with the packet's credentials.
struct WorkerStartedMessage
{
    std::uint32_t slot = 0;
};

/// Worker to master: it accepts connections.
struct WorkerReadyMessage
{
    std::uint32_t slot = 0;
};

/// Spawner to master: files that the configuration has watched are not what they were.
struct ReloadWantedMessage
{
    QString reason; ///< such as "/home/pi/Lumos/app.py has changed"
};

/// Worker to master: how the application answered SpawnWorkerMessage::checkPath. With 500 and
/// above, or without an answer, the worker leaves.
struct WorkerCheckedMessage
{
    std::uint32_t slot = 0;
    std::int32_t status = 0; ///< of HTTP; 0: no answer
};

/// Worker to master, before it ends: why it cannot serve.
struct WorkerFailedMessage
{
    std::uint32_t slot = 0;
    Error error;
};

using Message =
    std::variant<ConfigureMessage, SpawnWorkerMessage, ReopenLogMessage, LoadedMessage,
                 LoadFailedMessage, SpawnFailedMessage, WorkerStartedMessage, WorkerReadyMessage,
                 ReloadWantedMessage, WorkerCheckedMessage, WorkerFailedMessage>;

/// The size of a packet at most, in bytes.
inline constexpr qsizetype maxMessageSize = qsizetype{128} * 1024;

/// The packet for @p message. Texts of a failure are cut so that they always fit; a configuration
/// that does not fit is an error of the configuration.
[[nodiscard]] Result<QByteArray> encodeMessage(const Message &message);

/// The message in @p packet; every length is checked before it is believed. The sender may be an
/// application gone wild.
[[nodiscard]] Result<Message> decodeMessage(QByteArrayView packet);

} // namespace lumos
