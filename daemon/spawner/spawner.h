// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "processtitle.h"

namespace lumos {

/// Runs a spawner from exec to exit, with the descriptors of spawnerdescriptors.h: becomes the
/// application's user, loads the application once, and forks workers on command until its master
/// closes the channel. Single-threaded and without a QCoreApplication. Never returns.
[[noreturn]] void runSpawner(ProcessTitle title);

} // namespace lumos
