// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busnames.h"

namespace lumos::bus {

QString workerPath(uint number)
{
    return serverPath + QStringLiteral("/workers/%1").arg(number);
}

QString faultName(Fault fault)
{
    const QString ours = QStringLiteral("org.lumosd.Error.");
    const QString general = QStringLiteral("org.freedesktop.DBus.Error.");
    switch (fault) {
    case Fault::InvalidValue:
        return ours + QStringLiteral("InvalidValue");
    case Fault::UnknownOption:
        return ours + QStringLiteral("UnknownOption");
    case Fault::Conflict:
        return ours + QStringLiteral("Conflict");
    case Fault::ParseFailed:
        return ours + QStringLiteral("ParseFailed");
    case Fault::ReadOnly:
        return ours + QStringLiteral("ReadOnly");
    case Fault::ServiceFailed:
        return ours + QStringLiteral("ServiceFailed");
    case Fault::NoSuchEntry:
        return ours + QStringLiteral("NoSuchEntry");
    case Fault::Busy:
        return ours + QStringLiteral("Busy");
    case Fault::TooLarge:
        return ours + QStringLiteral("TooLarge");
    case Fault::InteractiveAuthorizationRequired:
        return general + QStringLiteral("InteractiveAuthorizationRequired");
    case Fault::AccessDenied:
        break;
    }
    return general + QStringLiteral("AccessDenied");
}

} // namespace lumos::bus
