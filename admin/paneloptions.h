// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appname.h"

#include <QDBusConnection>
#include <QStringList>

namespace lumos {

/// The command line of lumos-admin.
struct PanelOptions
{
    AppNames names;
    QString page; ///< empty: that of the last time
    QString bus = QStringLiteral("system"); ///< "system" or "session"
};

/// @p arguments with the program's name first. --help and --version are errors with ExitCode::Ok
/// and the text to print.
[[nodiscard]] Result<PanelOptions> parsePanelOptions(const QStringList &arguments);
/// The names of the pages, in the order of the window.
[[nodiscard]] QStringList panelPages();
/// The application's names, as the desktop and the settings know them.
void nameApplication();
[[nodiscard]] QDBusConnection connectToBus(const PanelOptions &options);

} // namespace lumos
