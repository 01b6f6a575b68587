// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/request.h>

#include <string>
#include <vector>

namespace lumos {

/// True when Qt HttpServer knows the method; it would refuse the whole request otherwise.
[[nodiscard]] bool isMethodOfQtHttp(std::string_view method);

/// Appends the head of @p request to @p out in the form that QHttpServer routes as it stands:
/// a path that begins with "//" does not become a host, "%2F" does not become a slash, and fields
/// that concern the connection are left out. Of the others, those that @p wanted names, or all
/// without it; among them our own Lumos-Protocol and Lumos-Proxied, which no client can set.
void appendRequestText(std::string &out, const Request &request,
                       const std::vector<std::string> *wanted);

} // namespace lumos
