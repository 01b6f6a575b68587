// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>

namespace lumos {

/// Ends the program when nobody has called for a while, and loses no call by it: it tells systemd,
/// gives the bus name back, and answers what came in before that. Ends it as well, after the calls
/// under way, when the bus is gone.
class IdleExit final : public QObject
{
    Q_OBJECT

public:
    IdleExit(const QDBusConnection &connection, QString service, std::chrono::milliseconds patience,
             QObject *parent = nullptr);

    /// Somebody has called.
    void touch();
    /// While a copy of the token lives a call is under way, and the program stays.
    [[nodiscard]] std::shared_ptr<void> hold();

private:
    Q_SLOT void leave();
    void finish();

    QDBusConnection m_connection;
    QString m_service;
    QTimer m_timer;
    int m_held = 0;
    bool m_isLeaving = false;
};

/// Sends one state to the socket in NOTIFY_SOCKET (sd_notify(3)); nothing without one.
void notifySystemd(const QByteArray &state);

} // namespace lumos
