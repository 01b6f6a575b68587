// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lumos/module.h>

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QObject>

/// The hello of the benchmark as a module with routes: the same answer as bareqhttp.
class HelloQtHttp : public QObject, public lumos::QtHttpModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosQtHttpModule_iid)
    Q_INTERFACES(lumos::QtHttpModule)
public:
    bool registerRoutes(QHttpServer &server, const lumos::ServerInfo &) override
    {
        server.route(QStringLiteral("/"), [] {
            return QHttpServerResponse("text/plain; charset=utf-8",
                                       QByteArrayLiteral("Hello, Lumos!"));
        });
        return true;
    }
    [[nodiscard]] const std::vector<std::string> *wantedFields() const override
    {
        static const std::vector<std::string> none;
        return &none;
    }
};

#include "helloqthttp.moc"
