// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/hostloader.h"
#include "result.h"
#include "settings.h"

namespace lumos {

/// Takes from the environment what belongs to lumosd and not to an application: the unit's
/// notification, watchdog and activation variables, and the choice of Qt's event dispatcher.
void cleanEnvironment();

/// Becomes the configured user and enters the configured directory and environment: after this the
/// process is what the application shall see. The error's code is the exit code.
[[nodiscard]] Result<void> enterApplicationsWorld(const Settings &settings);

/// Finds the application's host and loads the application into it, without a QCoreApplication.
[[nodiscard]] Result<LoadedHost> loadApplication(const Settings &settings);

} // namespace lumos
