// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QHttpServer;

namespace lumos {

/// A QHttpServer made without its usual look at TLS, which loads OpenSSL: some milliseconds and
/// megabytes per worker that only a module with TLS connections of its own has a use for. Nothing
/// in this process may use TLS afterwards.
[[nodiscard]] std::unique_ptr<QHttpServer> makeServerWithoutTls();

} // namespace lumos
