// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lumos {

/// The addresses at which a browser finds the site, the best first: by the names of [site], else by
/// the board's own name and addresses.
/// @p listen: [site] listen, "80" or "ADDRESS:PORT", several separated by blanks or line ends;
/// @p ownAddresses: IPv4 addresses of the board's interfaces.
[[nodiscard]] QStringList siteAddresses(const QString &listen, const QString &serverNames,
                                        const QString &hostName, const QStringList &ownAddresses);
[[nodiscard]] QStringList ownAddresses();

} // namespace lumos
