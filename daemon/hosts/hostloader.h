// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"
#include "result.h"
#include "settings.h"

#include <QStringList>

#include <memory>

namespace lumos {

/// The directories in which host libraries and installed C++ modules are looked for, in order.
struct HostSearch
{
    QStringList hostDirectories;
    QStringList moduleDirectories;

    /// Those of this lumosd: beside its own file first (build tree, relocated installation), then
    /// the installed ones.
    [[nodiscard]] static HostSearch ofThisProgram();
};

/// A host for an application, made but not yet loaded.
struct LoadedHost
{
    std::unique_ptr<ApplicationHost> host;
    /// Give these to the host's load() and start(): `module` is definite in them, the absolute path
    /// of a C++ module, "lumos", or Python's name without a prefix.
    Settings settings;
    QStringList warnings; ///< one sentence each, for the log
};

/// Decides which host `module` needs, with the application's directory already the current one, and
/// loads its library, which stays loaded. The error's code is the exit code.
[[nodiscard]] Result<LoadedHost> loadHost(const Settings &settings, const HostSearch &search);

} // namespace lumos
