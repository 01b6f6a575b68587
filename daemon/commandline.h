// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginxsite.h"
#include "result.h"
#include "server1/buskind.h"
#include "settingsreader.h"

#include <QStringList>

#include <optional>

namespace lumos {

/// What a command line of lumosd asks for.
struct CommandLine
{
    enum class Action {
        Serve,
        Check, ///< --check: print all problems, exit 0 or 78
        Help,
        Version,
        PrintConfig, ///< --print-config: effective values and their origins
        ExampleConfig, ///< --example-config: every key with its documentation
        Inspect, ///< --inspect: what a folder holds and what is proposed for it, as JSON
        Import, ///< --import: a uWSGI file, translated and reported on key by key
        Reload, ///< --reload: have the running lumosd reload, and wait for its end
        PrintSite, ///< --print-site: the nginx site for this configuration
        Spawner, ///< --spawner: internal, started by a master
    };

    Action action = Action::Serve;
    ConfigurationSource source;
    std::optional<BusKind> bus; ///< of Serve; empty: as the surroundings say
    NginxSiteParameters site; ///< of PrintSite
    QString folder; ///< of Inspect; absolute
    QString importFile; ///< of Import; absolute
    QString outFile; ///< of Import; absolute; empty: standard output
};

/// @p arguments without the program's name. Without a file and without a key the default
/// application's configuration is meant. The error has ExitCode::Usage.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments,
                                                   const QString &workingDirectory);

} // namespace lumos
