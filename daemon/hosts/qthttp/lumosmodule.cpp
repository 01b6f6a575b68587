// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lumosmodule.h"

#include "buildid.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QUrl>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <initializer_list>
#include <utility>

namespace lumos {

namespace {

using Status = QHttpServerResponder::StatusCode;
using Fields = std::initializer_list<std::pair<QByteArray, QByteArray>>;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using ResponderArgument = QHttpServerResponder &;

void answer(QHttpServerResponder &responder, const QByteArray &body, Fields fields,
            Status status = Status::Ok)
{
    QHttpHeaders headers;
    for (const auto &[name, value] : fields)
        headers.append(name, value);
    responder.write(body, headers, status);
}
#else
using ResponderArgument = QHttpServerResponder &&;

void answer(QHttpServerResponder &responder, const QByteArray &body, Fields fields,
            Status status = Status::Ok)
{
    responder.write(body, fields, status);
}
#endif

bool isRead(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    using Method = QHttpServerRequest::Method;
    if (request.method() == Method::Get || request.method() == Method::Head)
        return true;
    answer(responder, "Only GET and HEAD are answered here.\n",
           {{"Content-Type", "text/plain; charset=utf-8"},
            {"Allow", "GET, HEAD"},
            {"Cache-Control", "no-store"}},
           Status::MethodNotAllowed);
    return false;
}

} // namespace

bool LumosModule::registerRoutes(QHttpServer &server, const ServerInfo &info)
{
    m_info = &info;
    m_policy = pagePolicy();

    using Answer = void (LumosModule::*)(const QHttpServerRequest &, QHttpServerResponder &);
    const auto through = [this](Answer answerTo) {
        return [this, answerTo](const QHttpServerRequest &request, ResponderArgument responder) {
            if (isRead(request, responder))
                (this->*answerTo)(request, responder);
        };
    };
    const bool isRouted = server.route(QStringLiteral("/"), through(&LumosModule::answerWelcome))
        && server.route(QStringLiteral("/healthz"), through(&LumosModule::answerHealth))
        && server.route(QStringLiteral("/api/status"), through(&LumosModule::answerStatus));
    const auto missing = [this](const QHttpServerRequest &request, ResponderArgument responder) {
        answerMissing(request, responder);
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(&server, missing);
#else
    server.setMissingHandler(missing);
#endif
    return isRouted;
}

const std::vector<std::string> *LumosModule::wantedFields() const
{
    static const std::vector<std::string> none;
    return &none;
}

void LumosModule::expectRequest(const Request &request)
{
    m_isUwsgi = request.protocol == Request::Protocol::Uwsgi;
    m_isProxied = request.isProxied;
}

const QByteArray &LumosModule::welcomePage()
{
    CachedPage &cached = m_cache[(m_isUwsgi ? 2U : 0U) + (m_isProxied ? 1U : 0U)];
    WelcomeFacts facts{.worker = m_info->workerId(),
                       .workers = m_info->workers(),
                       .isUwsgi = m_isUwsgi,
                       .isProxied = m_isProxied,
                       .uptime = uptimeText(m_info->uptimeSeconds())};
    if (cached.page.isEmpty() || cached.facts != facts) {
        cached.page = renderWelcomePage(facts);
        cached.facts = std::move(facts);
    }
    return cached.page;
}

void LumosModule::answerWelcome(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    answer(responder, welcomePage(),
           {{"Content-Type", "text/html; charset=utf-8"},
            {"Cache-Control", "no-store"},
            {"Content-Security-Policy", m_policy},
            {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"}});
}

void LumosModule::answerHealth(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    answer(responder, "ok\n",
           {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-store"}});
}

void LumosModule::answerStatus(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    answer(responder, renderStatus(*m_info),
           {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}});
}

void LumosModule::answerMissing(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    answer(responder, renderNotFoundPage(request.url().path(QUrl::FullyDecoded)),
           {{"Content-Type", "text/html; charset=utf-8"},
            {"Cache-Control", "no-store"},
            {"Content-Security-Policy", m_policy},
            {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"}},
           Status::NotFound);
}

QByteArray renderStatus(const ServerInfo &info)
{
    return "{\"version\":\"" LUMOS_VERSION "\",\"worker\":" + QByteArray::number(info.workerId())
        + ",\"workers\":" + QByteArray::number(info.workers())
        + ",\"running\":" + QByteArray::number(info.runningWorkers())
        + ",\"busy\":" + QByteArray::number(info.busyWorkers())
        + ",\"requests\":" + QByteArray::number(quint64(info.requests()))
        + ",\"errors\":" + QByteArray::number(quint64(info.errors()))
        + ",\"uptime\":" + QByteArray::number(qint64(info.uptimeSeconds()))
        + ",\"worker_uptime\":" + QByteArray::number(qint64(info.workerUptimeSeconds())) + "}\n";
}

} // namespace lumos
