// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/authority.h"
#include "bus/buscall.h"

#include <QDBusVirtualObject>
#include <QVariantMap>

namespace lumos {

/// org.freedesktop.LogControl1 of systemd (org.freedesktop.LogControl1(5)), by which `systemctl
/// service-log-level` shows and changes how much a service logs: here the master, until its end.
/// Not an adaptor: a property that is set there cannot wait for polkit.
class LogControl final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /// @p application: AppNames::polkitDetail.
    LogControl(QString application, Authority &authority);

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] static QVariantMap properties();
    static void get(const BusCall &call, const QString &name);
    void set(const BusCall &call, const QString &name, const QString &value);

    const QString m_application;
    Authority &m_authority;
};

} // namespace lumos
