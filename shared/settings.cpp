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

QString reloadCheckPath(const Settings &settings)
{
    if (!settings.reloadCheck.isEmpty())
        return settings.reloadCheck == u"off" ? QString() : settings.reloadCheck;
    const bool isBuiltIn = settings.wsgiFile.isEmpty() && settings.mounts.isEmpty()
        && (settings.module == u"lumos" || settings.module == u"cpp:lumos");
    return isBuiltIn ? QStringLiteral("/healthz") : QString();
}

} // namespace lumos
