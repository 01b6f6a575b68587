// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "master/runningserver.h"

#include <QVariantMap>

namespace lumos {

/// A running server as the properties of its objects; shared/dbus/org.lumosd.Server1.xml says what
/// they mean. Looks once per turn of the event loop, since GetAll asks for each in turn.
class ServerView final : public QObject
{
    Q_OBJECT

public:
    explicit ServerView(const RunningServer &server);

    /// Properties of the Manager; `Version` is not among them, since it never changes.
    [[nodiscard]] const QVariantMap &manager();
    /// Those, and what is told to who asks only.
    [[nodiscard]] QVariantMap stats();
    /// Properties of a Worker but its number; empty when there is none.
    [[nodiscard]] QVariantMap worker(quint32 number);
    /// Has the next question looked into anew.
    void forget() { m_isFresh = false; }

private:
    void refresh();
    [[nodiscard]] QVariantMap describe(const ServerStatus &status) const;
    [[nodiscard]] QVariantMap describe(const WorkerStatus &worker) const;
    [[nodiscard]] qint64 secondsOf(const std::optional<WorkerStatus::TimePoint> &time) const;
    void followClock();

    const RunningServer &m_server;
    std::chrono::nanoseconds m_offset{0}; ///< of the clock on the wall against the steady one
    std::optional<ServerStatus::State> m_state;
    WorkerStatus::TimePoint m_stateSince;
    QVariantMap m_manager;
    QVariantMap m_statsOnly;
    QList<QVariantMap> m_workers;
    bool m_isFresh = false;
};

/// One sentence for each, oldest first.
[[nodiscard]] QStringList failureTexts(const QList<Failure> &failures);

/// One sentence; empty when there was no reload.
[[nodiscard]] QString lastReloadText(const LastReload &reload);

} // namespace lumos
