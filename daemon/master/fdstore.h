// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "socketset.h"
#include "systemdnotifier.h"

#include <QByteArrayList>

namespace lumos {

/// The listening sockets that systemd holds beside us, so that those who wait in their queues
/// outlive a restart of the service, or our sudden end (sd_pid_notify_with_fds(3)). They are given
/// as soon as they serve and not only at a restart: nobody announces a crash.
class FdStore
{
public:
    explicit FdStore(const SystemdNotifier &notifier)
        : m_notifier(notifier)
    { }

    /// What systemd has handed on from an earlier lumosd, by its names: it holds that still.
    void inherit(const QByteArrayList &names) { m_names = names; }
    /// What is stored becomes what @p sockets holds.
    void keep(const SocketSet &sockets);
    /// For a stop: nothing is kept.
    void clear();

    /// Whether systemd ends this service to start it again.
    [[nodiscard]] bool isRestarting() const;

private:
    const SystemdNotifier &m_notifier;
    QByteArrayList m_names;
};

} // namespace lumos
