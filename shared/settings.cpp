// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

namespace lumos {

QString SocketAddress::toString() const
{
    if (isUnix())
        return path;
    const QString number = QString::number(port);
    if (host.contains(u':'))
        return u'[' + host + QStringLiteral("]:") + number;
    return host + u':' + number;
}

} // namespace lumos
