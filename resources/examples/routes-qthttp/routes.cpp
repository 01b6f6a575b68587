// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <lumos/module.h>

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QJsonObject>
#include <QObject>
#include <QUrlQuery>

/// Routes as in Qt's documentation of QHttpServer.
class Routes : public QObject, public lumos::QtHttpModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosQtHttpModule_iid)
    Q_INTERFACES(lumos::QtHttpModule)

public:
    bool registerRoutes(QHttpServer &server, const lumos::ServerInfo &info) override
    {
        server.route(QStringLiteral("/"), [&info] {
            return QStringLiteral("Worker %1 of %2\n").arg(info.workerId()).arg(info.workers());
        });
        server.route(QStringLiteral("/hello/<arg>"), [](const QString &name) {
            return QHttpServerResponse("text/plain; charset=utf-8",
                                       QStringLiteral("Hello, %1!\n").arg(name).toUtf8());
        });
        server.route(QStringLiteral("/sum"), [](const QHttpServerRequest &request) {
            const QUrlQuery query = request.query();
            return QJsonObject{{QStringLiteral("sum"),
                                query.queryItemValue(QStringLiteral("a")).toInt()
                                    + query.queryItemValue(QStringLiteral("b")).toInt()}};
        });
        server.route(QStringLiteral("/notes"), QHttpServerRequest::Method::Post,
                     [](const QHttpServerRequest &request) {
                         return QHttpServerResponse("text/plain; charset=utf-8", request.body(),
                                                    QHttpServerResponse::StatusCode::Created);
                     });
        return true;
    }

    // No route reads a header field; the less Qt has to parse, the faster.
    const std::vector<std::string> *wantedFields() const override
    {
        static const std::vector<std::string> none;
        return &none;
    }
};

#include "routes.moc"
