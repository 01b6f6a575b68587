// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appname.h"
#include "result.h"

#include <QStringList>

namespace lumos {

/// What a command line of lumosctl asks for.
struct CtlCommandLine
{
    QString verb; ///< "status", "set" ...; "help" and "version" too
    QStringList words; ///< of the verb
    bool isJson = false;
    bool isSessionBus = false;
    bool isFix = false; ///< of diagnose
    QString lumosd; ///< the program that inspects; empty: the installed one
    AppNames names;
};

/// @p arguments without the program's name; the error has ExitCode::Usage.
[[nodiscard]] Result<CtlCommandLine> parseCtlCommandLine(const QStringList &arguments);

[[nodiscard]] QString ctlHelp();

} // namespace lumos
