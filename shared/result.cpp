// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <QtGlobal>

namespace lumos {

QString systemErrorText(int errnoValue, QStringView what, QStringView object)
{
    QString text = what.toString();
    if (!object.isEmpty())
        text += u' ' + object.toString();
    return text + QStringLiteral(": ") + qt_error_string(errnoValue);
}

} // namespace lumos
