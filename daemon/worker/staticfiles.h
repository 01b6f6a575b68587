// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <lumos/request.h>
#include <lumos/response.h>

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lumos {

/// Answers requests below the prefixes of `static-map` from files, for a server without nginx.
class StaticFiles
{
public:
    explicit StaticFiles(const QList<StaticMap> &maps);

    /// The file for @p request, with the conditions and the range that it asks for (RFC 9110, 13
    /// and 14); 405 for another method than GET and HEAD. Nothing when no prefix fits or no such
    /// file may be shown: dot files, special files and whatever lies outside the directory are as
    /// good as missing. The application answers then.
    [[nodiscard]] std::optional<Response> answer(const Request &request) const;

private:
    struct Map
    {
        std::string prefix; // without the slash at its end: empty for "/"
        QByteArray directory;
    };
    [[nodiscard]] const Map *mapFor(std::string_view path) const;

    std::vector<Map> m_maps; // the longest prefix first
};

} // namespace lumos
