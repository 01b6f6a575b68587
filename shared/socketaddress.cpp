// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketaddress.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <cstring>

namespace lumos {

static tl::unexpected<QString> refuse(const QString &reason)
{
    return tl::unexpected<QString>(reason);
}

static bool isAddress(int family, const QString &host)
{
    unsigned char binary[16];
    return ::inet_pton(family, host.toLatin1().constData(), binary) == 1;
}

static tl::expected<quint16, QString> parsePort(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,5}$"));
    const uint port = digits.match(text).hasMatch() ? text.toUInt() : 0;
    if (port < 1 || port > 65535)
        return refuse(
            QStringLiteral("\"%1\" is no port; write a number from 1 to 65535").arg(text));
    return static_cast<quint16>(port);
}

static tl::expected<QString, QString> parseHost(const QString &text, bool isBracketed)
{
    if (isBracketed && isAddress(AF_INET6, text))
        return text;
    if (isBracketed)
        return refuse(QStringLiteral("\"%1\" is no IPv6 address").arg(text));
    if (text.isEmpty() || text == QStringLiteral("*"))
        return QStringLiteral("0.0.0.0");
    if (text == QStringLiteral("localhost"))
        return QStringLiteral("127.0.0.1");
    if (isAddress(AF_INET, text))
        return text;
    if (isAddress(AF_INET6, text))
        return refuse(QStringLiteral("an IPv6 address stands in brackets; write [%1]").arg(text));
    if (text.contains(u':'))
        return refuse(QStringLiteral("an IPv6 address stands in brackets, its port behind them; "
                                     "write [ADDRESS]:PORT"));
    return refuse(QStringLiteral("\"%1\" is no address; write the IPv4 address of this machine, "
                                 "127.0.0.1 for this machine alone, or 0.0.0.0 for every network")
                      .arg(text));
}

tl::expected<SocketAddress, QString> parseTcpAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || text.endsWith(u']')) // the last one of [::1] is the address's
        return refuse(QStringLiteral("\"%1\" has no port; write HOST:PORT").arg(text));
    QString hostText = text.first(colon);
    const bool isBracketed = hostText.startsWith(u'[') && hostText.endsWith(u']');
    if (isBracketed)
        hostText = hostText.sliced(1, hostText.size() - 2);
    const auto host = parseHost(hostText, isBracketed);
    if (!host)
        return refuse(host.error());
    const auto port = parsePort(text.sliced(colon + 1));
    if (!port)
        return refuse(port.error());
    return SocketAddress{.path = {}, .host = *host, .port = *port};
}

static tl::expected<SocketAddress, QString> parseUnixPath(const QString &text,
                                                          const QString &workingDirectory)
{
    if (text.startsWith(u'@'))
        return refuse(QStringLiteral("abstract sockets have no permissions, so Lumos has none; "
                                     "write the path of a file"));
    if (text.startsWith(QStringLiteral("unix:")))
        return refuse(QStringLiteral("\"unix:\" is how nginx writes it; write the path alone: %1")
                          .arg(text.sliced(5)));
    if (text.endsWith(u'/'))
        return refuse(QStringLiteral("this is a directory; write the path of the socket in it"));
    const QString path = QDir::cleanPath(QDir(workingDirectory).absoluteFilePath(text));
    const qsizetype size = QFile::encodeName(path).size();
    if (size > maximumSocketPath)
        return refuse(QStringLiteral("the path %1 has %2 bytes, and the system allows %3 for a "
                                     "socket; write a shorter one, for example "
                                     "/run/lumos/lumos.sock")
                          .arg(path, QString::number(size), QString::number(maximumSocketPath)));
    return SocketAddress{.path = path, .host = {}};
}

tl::expected<SocketAddress, QString> parseSocketAddress(const QString &text,
                                                        const QString &workingDirectory)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+$"));
    if (number.match(text).hasMatch())
        return refuse(QStringLiteral("is this a port? Write :%1 for every network, or 127.0.0.1:%1 "
                                     "for this machine alone")
                          .arg(text));
    if (text.contains(QStringLiteral("://")))
        return refuse(QStringLiteral("this is a URL; write HOST:PORT or a path"));
    const bool isPath = text.contains(u'/') || !text.contains(u':');
    return isPath ? parseUnixPath(text, workingDirectory) : parseTcpAddress(text);
}

bool isLoopback(const SocketAddress &address)
{
    if (address.isUnix() || address.host.startsWith(QStringLiteral("127.")))
        return true;
    in6_addr ipv6{};
    return ::inet_pton(AF_INET6, address.host.toLatin1().constData(), &ipv6) == 1
        && std::memcmp(&ipv6, &in6addr_loopback, sizeof ipv6) == 0;
}

} // namespace lumos
