// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

#include <chrono>

namespace lumos {

/// What a command line of lumos-settingsd asks for.
struct SettingsCommandLine
{
    enum class Action { Serve, ListListeners, Help, Version };
    Action action = Action::Serve;
    bool isSessionBus = false; ///< --bus session
    QString root; ///< --root DIR, without a slash at its end
    QStringList nginxTest; ///< --nginx-test COMMAND, split at blanks
    std::chrono::milliseconds idle{30000}; ///< --idle SECONDS
};

/// @p arguments without the program's name. The error has ExitCode::Usage.
[[nodiscard]] Result<SettingsCommandLine> parseSettingsCommandLine(const QStringList &arguments);

[[nodiscard]] QString settingsHelp();

} // namespace lumos
