// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lumos/module.h>

#include <QBuffer>
#include <QFuture>
#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
using ResponderArgument = QHttpServerResponder &;
#else
using ResponderArgument = QHttpServerResponder &&;
#endif

namespace {

QByteArray bytes(qsizetype size)
{
    QByteArray result(size, 'x');
    for (qsizetype i = 0; i < size; ++i)
        result[i] = static_cast<char>('a' + i % 26);
    return result;
}

QHttpServerResponse withCookies()
{
    QHttpServerResponse response("text/plain", "cookies");
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const char *value : {"a=1", "b=2", "c=3"})
        headers.append("Set-Cookie", value);
    response.setHeaders(std::move(headers));
#else
    for (const char *value : {"a=1", "b=2", "c=3"})
        response.addHeader("Set-Cookie", value);
#endif
    return response;
}

} // namespace

/// Every kind of route that the host's test asks for.
class Routes : public QObject, public lumos::QtHttpModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosQtHttpModule_iid)
    Q_INTERFACES(lumos::QtHttpModule)

public:
    bool registerRoutes(QHttpServer &server, const lumos::ServerInfo &) override
    {
        using Request = QHttpServerRequest;
        server.route(QStringLiteral("/hello"),
                     [] { return QHttpServerResponse("text/plain", "hello"); });
        server.route(QStringLiteral("/get-only"), Request::Method::Get, [] { return "got"; });
        server.route(QStringLiteral("/echo"), [](const Request &request) {
            return QHttpServerResponse("application/octet-stream", request.body());
        });
        server.route(QStringLiteral("/path"),
                     [](const Request &r) { return text(r.url().path()); });
        server.route(QStringLiteral("/query"),
                     [](const Request &r) { return text(r.url().query(QUrl::FullyEncoded)); });
        server.route(QStringLiteral("/x/admin/<arg>"),
                     [](const QString &arg) { return text(arg); });
        server.route(QStringLiteral("/admin/<arg>"), [](const QString &arg) { return text(arg); });
        server.route(QStringLiteral("/field"), [](const Request &request) {
            return QHttpServerResponse("text/plain",
                                       request.value("X-Test") + '|' + request.value("Cookie"));
        });
        server.route(QStringLiteral("/remote"), [](const Request &request) {
            return text(request.remoteAddress().toString());
        });
        server.route(QStringLiteral("/cookies"), [] { return withCookies(); });
        server.route(QStringLiteral("/throw"),
                     []() -> QString { throw std::runtime_error("thrown"); });
        server.route(QStringLiteral("/throw-int"), []() -> QString { throw 42; });
        server.route(QStringLiteral("/nothing"), [] {
            return QHttpServerResponse(QHttpServerResponse::StatusCode::NoContent);
        });
        server.route(QStringLiteral("/big"),
                     [] { return QHttpServerResponse("text/plain", bytes(1000000)); });
        registerLateRoutes(server);
        return true;
    }

    void stop() override { qInfo("routes stopped"); }

private:
    static QHttpServerResponse text(const QString &text) { return {"text/plain", text.toUtf8()}; }

    void registerLateRoutes(QHttpServer &server)
    {
        const auto keep = [this](const QHttpServerRequest &request, ResponderArgument responder) {
            m_kept.push_back({std::move(responder), request.url().query().toUtf8()});
        };
        server.route(QStringLiteral("/keep"), keep);
        server.route(QStringLiteral("/release"), [this] {
            auto kept = std::make_shared<std::vector<Kept>>(std::exchange(m_kept, {}));
            QTimer::singleShot(0, this, [kept] {
                std::for_each(kept->rbegin(), kept->rend(),
                              [](Kept &k) { k.responder.write(k.text, "text/plain"); });
            });
            return "released";
        });
        server.route(QStringLiteral("/drop"), [](ResponderArgument responder) {
            const QHttpServerResponder dropped = std::move(responder);
        });
        server.route(QStringLiteral("/device"), [](ResponderArgument responder) {
            auto *device = new QBuffer;
            device->setData(bytes(1000000));
            responder.write(device, "text/plain");
        });
        server.route(QStringLiteral("/future"), [this] {
            auto promise = std::make_shared<QPromise<QHttpServerResponse>>();
            promise->start();
            QTimer::singleShot(0, this, [promise] {
                promise->addResult(QHttpServerResponse("text/plain", "from the future"));
                promise->finish();
            });
            return promise->future();
        });
    }

    struct Kept
    {
        QHttpServerResponder responder;
        QByteArray text;
    };
    std::vector<Kept> m_kept;
};

#include "routes.moc"
