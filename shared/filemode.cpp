// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filemode.h"

#include <algorithm>

namespace lumos {

std::optional<FileMode> FileMode::fromOctal(QStringView text)
{
    if (text.size() != 3 && text.size() != 4)
        return std::nullopt;
    mode_t bits = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'7')
            return std::nullopt;
        bits = bits * 8 + static_cast<mode_t>(c.unicode() - u'0');
    }
    // Set-uid, set-gid and sticky mean nothing on a socket.
    if (bits > 0777)
        return std::nullopt;
    return FileMode(bits);
}

QString FileMode::toOctal() const
{
    return QStringLiteral("%1").arg(m_bits, 4, 8, QLatin1Char('0'));
}

} // namespace lumos
