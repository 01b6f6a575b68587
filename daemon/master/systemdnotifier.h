// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace lumos {

/// Tells systemd how the service is (sd_notify(3)): datagrams to the socket in NOTIFY_SOCKET.
/// Without one it does nothing.
class SystemdNotifier
{
public:
    /// @p socket as in NOTIFY_SOCKET: a path, or "@" and an abstract name; empty for none.
    explicit SystemdNotifier(QByteArray socket);
    /// From the environment, from which the variable is removed.
    [[nodiscard]] static SystemdNotifier fromEnvironment();

    [[nodiscard]] bool isActive() const { return !m_socket.isEmpty(); }

    /// Whether it is systemd that is told: the system's, or a user's.
    [[nodiscard]] bool isSystemManager() const { return m_socket.startsWith("/run/systemd/"); }
    [[nodiscard]] bool isUserManager() const { return m_socket.startsWith("/run/user/"); }

    void ready(const QString &status) const;
    void reloading(std::chrono::microseconds monotonicNow) const;
    void stopping(const QString &status) const;
    void status(const QString &text) const;
    /// Starting, reloading or stopping may go on for @p time from now.
    void extendTimeout(std::chrono::microseconds time) const;
    void watchdog() const;
    /// Has @p fd kept for the next start of the service, as long as the service is not stopped.
    void storeDescriptor(int fd, const QByteArray &name) const;
    void removeDescriptors(const QByteArray &name) const;

private:
    void send(const QByteArray &state, int fd = -1) const;
    QByteArray m_socket;
};

} // namespace lumos
