// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter: who listens on this machine (sock_diag(7), proc(5), cgroups(7)).
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lumos {

/// A socket that takes connections.
struct ListeningSocket
{
    QString address; ///< path of a unix socket; empty for TCP
    quint16 port = 0; ///< of TCP
    QString unit; ///< "apache2.service"; else the program's name; empty: not known
    bool operator==(const ListeningSocket &) const = default;
};
using Listeners = QList<ListeningSocket>;

[[nodiscard]] Result<Listeners> listListeners();

/// One line for each, for a program that may not look itself; and back.
[[nodiscard]] QByteArray toLines(const Listeners &listeners);
[[nodiscard]] Listeners listenersFromLines(const QByteArray &text);

/// "apache2.service" of "/system.slice/apache2.service"; empty when no part of it is a unit.
[[nodiscard]] QString unitOfCgroup(const QString &path);

} // namespace lumos
