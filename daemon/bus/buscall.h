// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/callerror.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantList>

#include <memory>

namespace lumos {

/// One call that is answered later, exactly once; keeps the program from leaving until then.
class BusCall
{
public:
    BusCall(const QDBusConnection &connection, QDBusMessage message, std::shared_ptr<void> token)
        : m_connection(connection)
        , m_message(std::move(message))
        , m_token(std::move(token))
    { }

    [[nodiscard]] QString caller() const { return m_message.service(); }
    /// The flag ALLOW_INTERACTIVE_AUTHORIZATION of the message.
    [[nodiscard]] bool isInteractive() const
    {
        return m_message.isInteractiveAuthorizationAllowed();
    }
    void reply(const QVariantList &values) const
    {
        m_connection.send(m_message.createReply(values));
    }
    void refuse(const CallError &error) const
    {
        m_connection.send(m_message.createErrorReply(bus::faultName(error.fault), error.text));
    }

private:
    QDBusConnection m_connection;
    QDBusMessage m_message;
    std::shared_ptr<void> m_token;
};

} // namespace lumos
