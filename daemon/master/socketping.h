// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientnotifier.h"
#include "ipc/filedescriptor.h"
#include "pingoutcome.h"
#include "result.h"
#include "spawner/privileges.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

namespace lumos {

/// Knocks once at a unix socket as nginx would, with uwsgi's ping, which reaches no application:
/// can one connect, and does a worker answer? Of what comes back four bytes are compared.
class SocketPing final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{2};
    using Done = std::function<void(const PingOutcome &)>;

    /// Connects to @p path with the rights to files of @p identity; @p done is called once, from
    /// the event loop, and never when this has been destroyed before.
    SocketPing(const QString &path, const std::optional<Identity> &identity, Done done,
               QObject *parent = nullptr);

Q_SIGNALS:
    void finished(); ///< after @p done

private:
    void ask(const QString &path, const std::optional<Identity> &identity);
    void read();
    void finish(PingOutcome::State state);

    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    Done m_done;
    QString m_reason;
    bool m_isForbidden = false; ///< the socket is there for others only
    std::string m_answer;
    QTimer m_timer;
    FileDescriptor m_fd;
    ClientNotifier m_notifier;
};

} // namespace lumos
