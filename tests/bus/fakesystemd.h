// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace lumos {

/// org.freedesktop.systemd1 with the units that a test gives it; a job ends at once. One that is
/// asked for again before its end stays the same job, as systemd has it.
class FakeSystemd final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeSystemd(const QDBusConnection &connection);
    ~FakeSystemd() override;

    QHash<QString, QVariantMap> units; ///< properties, of both interfaces together
    QStringList calls; ///< "ReloadUnit lumos.service", in order
    /// The result of a job; "done" unless set. Called with the words of `calls`.
    std::function<QString(const QString &)> result;
    bool signalsBeforeReply = false; ///< a job that ends before its call is answered
    bool neverEnds = false; ///< not before endJobs()

    void endJobs();
    void addActive(const QString &unit);

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    /// A job that has not ended.
    struct Job
    {
        uint number = 0;
        QString unit;
    };

    void runJob(const QDBusMessage &message);
    void tellEnd(const QString &words, const Job &job);

    QDBusConnection m_connection;
    QHash<QString, Job> m_jobs; ///< by the words of `calls`
    QStringList m_subscribers; ///< unique names
    uint m_lastJob = 0;
};

} // namespace lumos
