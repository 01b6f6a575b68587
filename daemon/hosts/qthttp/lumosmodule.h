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
    /// None: the routes read only what Lumos itself adds.
    [[nodiscard]] const std::vector<std::string> *wantedFields() const override;

private:
    void answerWelcome(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void answerHealth(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void answerStatus(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void answerMissing(const QHttpServerRequest &request, QHttpServerResponder &responder);

    /// The last page for each way a request can come; it changes when the uptime's text does.
    struct CachedPage
    {
        WelcomeFacts facts;
        QByteArray page;
    };
    const QByteArray &welcomePage(bool isUwsgi, bool isProxied);

    const ServerInfo *m_info = nullptr;
    QByteArray m_policy;
    std::array<CachedPage, 4> m_cache;
};

/// The body of /api/status, documented in resources/README.md.
[[nodiscard]] QByteArray renderStatus(const ServerInfo &info);

} // namespace lumos
