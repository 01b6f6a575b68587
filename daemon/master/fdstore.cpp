// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fdstore.h"

#include "bus/unitjob.h"

namespace lumos {

void FdStore::keep(const SocketSet &sockets)
{
    QByteArrayList names;
    for (const auto &socket : sockets.sockets()) {
        if (const QByteArray name = socket->storeName(); !name.isEmpty())
            names.append(name); // without one: a socket unit's, which systemd has anyway
    }
    // First of all: the store has an end (FileDescriptorStoreMax=).
    for (const QByteArray &name : std::as_const(m_names)) {
        if (!names.contains(name))
            m_notifier.removeDescriptors(name);
    }
    for (const auto &socket : sockets.sockets()) {
        const QByteArray name = socket->storeName();
        if (!name.isEmpty() && !m_names.contains(name))
            m_notifier.storeDescriptor(socket->fd(), name);
    }
    m_names = names;
}

void FdStore::clear()
{
    for (const QByteArray &name : std::as_const(m_names))
        m_notifier.removeDescriptors(name);
    m_names.clear();
}

bool FdStore::isRestarting() const
{
    const bool isSystemd = m_notifier.isSystemManager() || m_notifier.isUserManager();
    if (m_names.isEmpty() || !isSystemd)
        return false;
    const std::optional<QString> job = jobOfOwnUnit(m_notifier.isUserManager());
    return job == QStringLiteral("restart") || job == QStringLiteral("try-restart")
        || job == QStringLiteral("start");
}

} // namespace lumos
