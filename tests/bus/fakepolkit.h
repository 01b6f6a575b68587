// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

namespace lumos {

/// org.freedesktop.PolicyKit1 that answers as it is told.
class FakePolkit final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Answer { Yes, No, Challenge, AfterRelease, Nonsense };
    struct Question
    {
        QString caller;
        QString action;
        QString application;
        bool isInteractive;
    };

    explicit FakePolkit(const QDBusConnection &connection);
    ~FakePolkit() override;

    Answer answer = Answer::Yes;
    QList<Question> questions;
    QStringList cancelled;

    /// Lets those that wait since AfterRelease pass.
    void release();

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_connection;
    QList<QDBusMessage> m_waiting;
};

} // namespace lumos
