// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/authority.h"

namespace lumos {

/// Asks polkit by a plain call to org.freedesktop.PolicyKit1; where that cannot be asked only root
/// is granted anything. A caller that leaves meanwhile is denied, and polkit told so.
class PolkitAuthority final : public QObject, public Authority
{
    Q_OBJECT

public:
    explicit PolkitAuthority(const QDBusConnection &connection, QObject *parent = nullptr);
    void ask(const AuthorityQuestion &question, Done done) override;

private:
    QDBusConnection m_connection;
    quint64 m_lastCancellation = 0;
};

} // namespace lumos
