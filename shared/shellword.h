// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace lumos {

/// @p text as one word of a shell.
[[nodiscard]] inline QString shellQuoted(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"/._-+@:,").contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace lumos
