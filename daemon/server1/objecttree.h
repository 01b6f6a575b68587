// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QMap>
#include <QVariantMap>

#include <functional>

namespace lumos {

/// Properties by interface; D-Bus a{sa{sv}}.
using BusInterfaces = QMap<QString, QVariantMap>;
/// D-Bus a{oa{sa{sv}}}.
using BusObjects = QMap<QDBusObjectPath, BusInterfaces>;

/// org.freedesktop.DBus.ObjectManager of the D-Bus specification, at the object it is put on.
// NOLINTBEGIN(readability-identifier-naming)
class ObjectTree final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.ObjectManager")
    Q_CLASSINFO("D-Bus Introspection",
                "  <interface name=\"org.freedesktop.DBus.ObjectManager\">\n"
                "    <method name=\"GetManagedObjects\">\n"
                "      <arg name=\"objects\" type=\"a{oa{sa{sv}}}\" direction=\"out\"/>\n"
                "    </method>\n"
                "    <signal name=\"InterfacesAdded\">\n"
                "      <arg name=\"object\" type=\"o\"/>\n"
                "      <arg name=\"interfaces\" type=\"a{sa{sv}}\"/>\n"
                "    </signal>\n"
                "    <signal name=\"InterfacesRemoved\">\n"
                "      <arg name=\"object\" type=\"o\"/>\n"
                "      <arg name=\"interfaces\" type=\"as\"/>\n"
                "    </signal>\n"
                "  </interface>\n")

public:
    ObjectTree(QObject *parent, std::function<BusObjects()> list);

public Q_SLOTS:
    [[nodiscard]] lumos::BusObjects GetManagedObjects() const { return m_list(); }

Q_SIGNALS:
    void InterfacesAdded(const QDBusObjectPath &object, const lumos::BusInterfaces &interfaces);
    void InterfacesRemoved(const QDBusObjectPath &object, const QStringList &interfaces);

private:
    std::function<BusObjects()> m_list;
};
// NOLINTEND(readability-identifier-naming)

} // namespace lumos

Q_DECLARE_METATYPE(lumos::BusInterfaces)
Q_DECLARE_METATYPE(lumos::BusObjects)
