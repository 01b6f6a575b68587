// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QDBusMessage>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static QString objectPath()
{
    return u"/org/lumosd/Admin1"_s;
}

SingleInstance::SingleInstance(const QDBusConnection &session, const QString &application,
                               const QString &bus, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_name(u"org.lumosd.Admin1.%1.%2"_s.arg(bus, application))
{ }

bool SingleInstance::claim(const QString &page)
{
    if (!m_session.isConnected())
        return true;
    if (m_session.registerService(m_name)) {
        m_session.registerObject(objectPath(), this, QDBusConnection::ExportAllSlots);
        return true;
    }
    QDBusMessage show =
        QDBusMessage::createMethodCall(m_name, objectPath(), u"org.lumosd.Admin1"_s, u"Show"_s);
    show.setArguments({page});
    // This process has no window yet and leaves after the answer, so it may wait.
    return m_session.call(show, QDBus::Block, 2000).type() == QDBusMessage::ErrorMessage;
}

} // namespace lumos
