// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/objecttree.h"

#include <QDBusMetaType>

namespace lumos {

ObjectTree::ObjectTree(QObject *parent, std::function<BusObjects()> list)
    : QDBusAbstractAdaptor(parent)
    , m_list(std::move(list))
{
    // By the names that moc sees: signals are relayed by them.
    qRegisterMetaType<QDBusObjectPath>("QDBusObjectPath");
    qRegisterMetaType<BusInterfaces>("lumos::BusInterfaces");
    qDBusRegisterMetaType<BusInterfaces>();
    qDBusRegisterMetaType<BusObjects>();
}

} // namespace lumos
