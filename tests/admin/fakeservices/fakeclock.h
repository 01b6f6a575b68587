// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace lumos {

/// org.freedesktop.timedate1, as far as the panel asks it.
class FakeClock final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.timedate1")
    Q_PROPERTY(bool NTPSynchronized MEMBER isSet)

public:
    void appear(QDBusConnection connection)
    {
        connection.registerObject(QStringLiteral("/org/freedesktop/timedate1"), this,
                                  QDBusConnection::ExportAllProperties);
        connection.registerService(QStringLiteral("org.freedesktop.timedate1"));
    }

    bool isSet = true;
};

} // namespace lumos
