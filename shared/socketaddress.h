// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QString>

#include <tl/expected.hpp>

namespace lumos {

/// The longest path of a unix socket, in bytes (unix(7): sun_path has 108 with its NUL).
inline constexpr int maximumSocketPath = 107;

/// A path, relative to @p workingDirectory, or HOST:PORT; its protocol is left at Detect. The error
/// is the end of a sentence: why it is none, and what to write.
[[nodiscard]] tl::expected<SocketAddress, QString> parseSocketAddress(
    const QString &text, const QString &workingDirectory);

/// `HOST:PORT`, `[HOST]:PORT`, `:PORT`, `*:PORT`; localhost is 127.0.0.1, no name is looked up.
[[nodiscard]] tl::expected<SocketAddress, QString> parseTcpAddress(const QString &text);

/// Only programs on this machine can connect.
[[nodiscard]] bool isLoopback(const SocketAddress &address);

} // namespace lumos
