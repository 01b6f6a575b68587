// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QThread>

#include <atomic>

namespace lumos {

/// org.freedesktop.systemd1 as far as it tells a process the job of its own unit. It answers in a
/// thread of its own, so that who asks may block.
class FakeUnitJob final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /// @p type of the job; empty: the unit has none.
    FakeUnitJob(QDBusConnection connection, QString type);
    ~FakeUnitJob() override;

    /// How often somebody has asked for the job.
    [[nodiscard]] int asked() const { return m_asked; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_connection;
    const QString m_type;
    std::atomic<int> m_asked = 0;
    QThread m_thread;
};

} // namespace lumos
