// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedywords.h"

#include <QCoreApplication>
#include <QStringList>

namespace lumos {

namespace {
struct Remedy // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::Remedy)
};
} // namespace

QString remedyLabel(const QString &remedy)
{
    const QStringList words = remedy.split(u' ');
    if (remedy.startsWith(u"SetSocketMode "))
        return Remedy::tr("Sw&itch to mode %1").arg(words.value(1));
    if (remedy.startsWith(u"SetSocketOwner "))
        return Remedy::tr("Sw&itch to owner %1 and group %2").arg(words.value(1), words.value(2));
    if (remedy.startsWith(u"SetOption site listen "))
        return Remedy::tr("Sw&itch to port %1").arg(words.value(3));
    if (remedy.startsWith(u"SetOption lumos socket "))
        return Remedy::tr("Sw&itch to the socket %1").arg(words.value(3));
    if (remedy.startsWith(u"ApplySite "))
        return Remedy::tr("Switch the s&ite on");
    if (remedy.startsWith(u"RemoveDefaultSite "))
        return Remedy::tr("Switch Deb&ian's site off");
    return Remedy::tr("Repair &it");
}

} // namespace lumos
