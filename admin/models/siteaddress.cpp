// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteaddress.h"

#include <QNetworkInterface>
#include <QRegularExpression>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static QStringList words(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.split(blanks, Qt::SkipEmptyParts);
}

static QString url(const QString &host, const QString &port)
{
    return port == u"80" ? u"http://%1/"_s.arg(host) : u"http://%1:%2/"_s.arg(host, port);
}

QStringList siteAddresses(const QString &listen, const QString &serverNames,
                          const QString &hostName, const QStringList &ownAddresses)
{
    const QString first = words(listen).value(0, u"80"_s);
    const QString port = first.section(u':', -1);
    const QString address = first.contains(u':') ? first.section(u':', 0, -2) : QString();
    QStringList urls;
    for (const QString &name : words(serverNames)) {
        // Patterns are for nginx, no browser opens them.
        if (!name.startsWith(u'~') && !name.contains(u'*') && name != u"_")
            urls.append(url(name, port));
    }
    if (!urls.isEmpty())
        return urls;
    if (!address.isEmpty() && address != u"0.0.0.0" && address != u"[::]")
        return {url(address, port)};
    if (!hostName.isEmpty() && hostName != u"localhost")
        urls.append(url(hostName.contains(u'.') ? hostName : hostName + u".local"_s, port));
    for (const QString &own : ownAddresses)
        urls.append(url(own, port));
    if (urls.isEmpty())
        urls.append(url(u"localhost"_s, port));
    return urls;
}

QStringList ownAddresses()
{
    QStringList list;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            list.append(address.toString());
    }
    return list;
}

} // namespace lumos
