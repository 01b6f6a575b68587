// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginxsite.h"

#include "socketaddress.h"

#include <QStringList>

#include <algorithm>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

/// nginx reads $ as the start of a variable and has no way to write it.
static Result<QString> quoted(const QString &text)
{
    const bool isPlain = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'$' || c.unicode() < 0x20 || c.unicode() == 0x7F;
    });
    if (!isPlain)
        return fail(u"\"%1\" cannot stand in nginx's configuration because of a $ or a control "
                    "character; rename the file or directory"_s.arg(text),
                    ExitCode::Config);
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return QString(u'"' + escaped + u'"');
}

/// The unix socket that speaks HTTP if there is one: it keeps connections, and only it believes
/// nginx about the client.
static const SocketAddress *chooseSocket(const QList<SocketAddress> &sockets)
{
    const auto rank = [](const SocketAddress &address) {
        return (address.isUnix() ? 0 : 2)
            + (address.protocol == SocketAddress::Protocol::Uwsgi ? 1 : 0);
    };
    const auto best = std::min_element(
        sockets.cbegin(), sockets.cend(),
        [rank](const SocketAddress &a, const SocketAddress &b) { return rank(a) < rank(b); });
    return best == sockets.cend() ? nullptr : &*best;
}

static Result<QString> serverAddress(const SocketAddress &address)
{
    if (address.isUnix())
        return quoted(u"unix:"_s + address.path);
    SocketAddress reachable = address; // nobody can connect to "every address"
    if (address.host == u"0.0.0.0"_s)
        reachable.host = u"127.0.0.1"_s;
    if (address.host == u"::"_s)
        reachable.host = u"::1"_s;
    return reachable.toString();
}

static QString upstream(const QString &name, const QString &address, bool isUwsgi)
{
    const QString keeping = isUwsgi ? QString() : uR"(
    # lumosd keeps a connection for longer, so that it is always nginx that
    # closes an idle one: a request on its way is never lost.
    keepalive 16;
    keepalive_timeout 5s;)"_s;
    return u"upstream %1 {\n    server %2;%3\n}\n"_s.arg(name, address, keeping);
}

/// The Host field as the client sent it, port included; $host where an HTTP/1.0 client sent none.
static QString hostMap(const QString &name)
{
    QString variable = name;
    variable.replace(u'-', u'_');
    return uR"(
map $http_host $%1_host {
    ""      $host;
    default $http_host;
}
)"_s.arg(variable);
}

static QString passing(const QString &name, bool isUwsgi)
{
    if (isUwsgi)
        return uR"(        include uwsgi_params;
        uwsgi_pass %1;
        uwsgi_buffer_size 16k;
        uwsgi_buffers 8 16k;
)"_s.arg(name);
    QString variable = name;
    variable.replace(u'-', u'_');
    return uR"(        proxy_pass http://%1;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Host $%2_host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
        proxy_set_header X-Forwarded-Host $%2_host;
        proxy_buffer_size 16k;
        proxy_buffers 8 16k;
)"_s.arg(name, variable);
}

/// nginx must not give up before lumosd does, whose log then tells why.
static QString readTimeout(const Settings &settings, bool isUwsgi)
{
    const std::chrono::seconds harakiri = settings.harakiri.value_or(unitHarakiri);
    if (harakiri.count() == 0)
        return {};
    return u"        %1_read_timeout %2s;\n"_s.arg(isUwsgi ? "uwsgi"_L1 : "proxy"_L1)
        .arg(harakiri.count() + 5);
}

static QString listenLines(const SiteSettings &site, bool hasIpv6)
{
    if (!site.listenAddress.isEmpty()) {
        const SocketAddress address{.path = {}, .host = site.listenAddress, .port = site.listen};
        return u"    listen %1;\n"_s.arg(address.toString());
    }
    QString lines = u"    listen %1;\n"_s.arg(site.listen);
    if (hasIpv6)
        lines += u"    listen [::]:%1;\n"_s.arg(site.listen);
    return lines;
}

static QString serverNameLine(const QStringList &names)
{
    // The expression takes every name that no other site claims, and wins over Debian's default.
    return u"    server_name %1;\n"_s.arg(names.isEmpty() ? u"~."_s : names.join(u' '));
}

static Result<QString> staticLocation(const QString &directory, const QString &pass)
{
    if (directory.isEmpty())
        return QString();
    const auto path = quoted(directory + u'/');
    if (!path)
        return path;
    return uR"(
    location ^~ /static/ {
        alias %1;
        try_files $uri @application;
        location ~ /\. {
            return 404;
        }
    }
    location @application {
%2    }
)"_s.arg(*path, pass);
}

static Result<QString> errorLocation(const QString &page)
{
    if (page.isEmpty())
        return QString();
    const auto path = quoted(page);
    if (!path)
        return path;
    return uR"(
    # The status stays; only the page is ours.
    error_page 502 503 504 /.lumos-unavailable;
    location = /.lumos-unavailable {
        internal;
        alias %1;
        types { }
        default_type "text/html; charset=utf-8";
        add_header Retry-After 5 always;
        add_header Cache-Control no-store always;
    }
)"_s.arg(*path);
}

Result<QString> nginxSite(const Settings &settings, const NginxSiteParameters &parameters)
{
    const SocketAddress *socket = chooseSocket(settings.sockets);
    if (socket == nullptr)
        return fail(u"there is no socket that nginx could pass requests to; write socket = "
                    "/run/lumos/lumos.sock"_s,
                    ExitCode::Config);
    const bool isUwsgi = socket->protocol == SocketAddress::Protocol::Uwsgi;
    const auto address = serverAddress(*socket);
    const auto errorLog = quoted(parameters.errorLog);
    const QString pass = passing(parameters.name, isUwsgi) + readTimeout(settings, isUwsgi);
    const auto statics = staticLocation(settings.site.staticDirectory, pass);
    const auto errors = errorLocation(parameters.errorPage);
    for (const Result<QString> *part : {&address, &errorLog, &statics, &errors}) {
        if (!*part)
            return *part;
    }
    const QString server = u"\nserver {\n"_s + listenLines(settings.site, parameters.hasIpv6)
        + serverNameLine(settings.site.serverNames)
        + u"\n    client_max_body_size %1;\n"_s.arg(settings.limitPost)
        + u"    access_log off;\n    error_log %1;\n"_s.arg(*errorLog)
        + u"\n    location / {\n%1    }\n"_s.arg(pass) + *statics + *errors + u"}\n"_s;
    return QString(u"# Written by Lumos from its configuration; a change here is lost.\n"_s
                   + upstream(parameters.name, *address, isUwsgi)
                   + (isUwsgi ? QString() : hostMap(parameters.name)) + server);
}

} // namespace lumos
