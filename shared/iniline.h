// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lumos {

/// Where key and value of one line stand, in bytes from its start.
struct IniSpans
{
    qsizetype keyStart = 0;
    qsizetype keyEnd = 0;
    qsizetype equals = -1;
    qsizetype valueStart = 0;
    qsizetype valueEnd = 0;
};

[[nodiscard]] IniSpans spansOf(const QByteArray &text);

/// Past a byte order mark and blanks; the size of @p text when there is nothing else.
[[nodiscard]] qsizetype firstNonBlank(const QByteArray &text);

/// 1-based, in characters, of the byte at @p at.
[[nodiscard]] int columnOf(const QByteArray &text, qsizetype at);

} // namespace lumos
