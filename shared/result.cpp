// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <QtGlobal>

#include <cerrno>

namespace lumos {

QString systemErrorText(int errnoValue, QStringView what, QStringView object)
{
    QString text = what.toString();
    if (!object.isEmpty())
        text += u' ' + object.toString();
    return text + QStringLiteral(": ") + qt_error_string(errnoValue);
}

tl::unexpected<Error> cannotCreate(int errnoValue, QStringView what, QStringView object)
{
    const bool isDenied = errnoValue == EACCES || errnoValue == EPERM;
    return fail(systemErrorText(errnoValue, what, object),
                isDenied ? ExitCode::NoPermission : ExitCode::CannotCreate);
}

} // namespace lumos
