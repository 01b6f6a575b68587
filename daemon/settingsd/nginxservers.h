// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lumos {

/// One server block of nginx's configuration, as far as it decides who answers.
struct NginxServer
{
    struct Listen
    {
        quint16 port = 80;
        bool isDefault = false; ///< default_server
    };
    QString file;
    QList<Listen> listens;
    QStringList names; ///< server_name
    QStringList passes; ///< arguments of uwsgi_pass and proxy_pass, upstreams resolved
};

/// The server blocks of one file, in order. What cannot be read as nginx's language ends the list.
[[nodiscard]] QList<NginxServer> nginxServers(const QString &file, const QByteArray &text);

/// Which server answers a request for @p host on @p port, by nginx's rules (server_name: exact,
/// *.wildcard, wildcard.*, expression, default server); nullptr when none listens there.
[[nodiscard]] const NginxServer *serverFor(const QList<NginxServer> &servers, quint16 port,
                                           const QString &host);

} // namespace lumos
