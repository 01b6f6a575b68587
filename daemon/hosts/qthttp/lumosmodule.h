// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/qthttp/welcomepage.h"

#include <lumos/module.h>

#include <array>
#include <optional>

class QHttpServerRequest;
class QHttpServerResponder;

namespace lumos {

/// The built-in application: the welcome page at "/", "/healthz" for monitors, "/api/status" as
/// JSON, and a page for every other path. GET and HEAD only; nothing may be stored.
class LumosModule final : public QtHttpModule
{
public:
    bool registerRoutes(QHttpServer &server, const ServerInfo &info) override;
    /// None: each byte of them costs Qt's parser time.
    [[nodiscard]] const std::vector<std::string> *wantedFields() const override;
    /// How the request comes that is passed on next; every answer is given before that returns.
    void expectRequest(const Request &request);

private:
    void answerWelcome(const QHttpServerRequest &, QHttpServerResponder &responder);
    void answerHealth(const QHttpServerRequest &, QHttpServerResponder &responder);
    void answerStatus(const QHttpServerRequest &, QHttpServerResponder &responder);
    void answerMissing(const QHttpServerRequest &request, QHttpServerResponder &responder);

    /// The last page for each way a request can come; it changes when the uptime's text does.
    struct CachedPage
    {
        WelcomeFacts facts;
        QByteArray page;
    };
    const QByteArray &welcomePage();

    const ServerInfo *m_info = nullptr;
    bool m_isUwsgi = false;
    bool m_isProxied = false;
    QByteArray m_policy;
    std::array<CachedPage, 4> m_cache;
};

/// The body of /api/status, documented in resources/README.md.
[[nodiscard]] QByteArray renderStatus(const ServerInfo &info);

} // namespace lumos
