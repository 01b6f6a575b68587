// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace lumos {

/// The largest configuration file that is read.
inline constexpr qint64 maximumTextFileSize = 1024 * 1024;

/// The bytes of a regular file that holds UTF-8 text. Never blocks on a FIFO and never reads more
/// than @p maximumSize; each refusal has its own words, with line and column where there is one.
[[nodiscard]] tl::expected<QByteArray, Problem> readTextFile(
    const QString &path, qint64 maximumSize = maximumTextFileSize);

/// The name of exactly these bytes.
[[nodiscard]] QString etagOf(const QByteArray &text);

/// The check that readTextFile makes: UTF-8 without NUL. @p path only names the text.
[[nodiscard]] tl::expected<void, Problem> checkText(const QByteArray &bytes, const QString &path);

} // namespace lumos
