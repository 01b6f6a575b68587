// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace lumos {

/// What the welcome page tells about the server.
struct WelcomeFacts
{
    int worker = 1;
    int workers = 1;
    bool isUwsgi = false;
    bool isProxied = false;
    QByteArray uptime; ///< "3 days", from uptimeText()

    bool operator==(const WelcomeFacts &) const = default;
};

/// The largest whole unit with its number: "42 seconds", "1 minute", "3 days".
[[nodiscard]] QByteArray uptimeText(std::int64_t seconds);

/// The welcome page as HTML in UTF-8.
[[nodiscard]] QByteArray renderWelcomePage(const WelcomeFacts &facts);

/// The page for a path that leads nowhere. @p path is any text; it is escaped and shortened.
[[nodiscard]] QByteArray renderNotFoundPage(const QString &path);

/// The Content-Security-Policy under which both pages work: their own style by its hash, their
/// icon, nothing else.
[[nodiscard]] QByteArray pagePolicy();

} // namespace lumos
