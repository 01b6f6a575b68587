// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/messages.h"

namespace lumos::test {

/// What a fake spawner, and its workers, are to do.
[[nodiscard]] QList<EffectiveOption> optionsFor(const char *behaviour);

/// A master executes /proc/self/exe as its spawner: of a test, that is the test. To be called by
/// its main() for "--spawner"; returns the exit code. The behaviours of the spawner itself:
///   hang      loads for ever         fail      tells that it cannot load
///   die       leaves while it loads  nonsense  sends what is no message
///   empty     sends an empty packet  warn      has something to say of its load
///   uninvited forks a worker that nobody has asked for
///   refuse    cannot fork            ignore    does not fork
///   single    can fork but once
///   pose      calls itself its worker
/// and those of its workers, which else are ready at once:
///   crash     ends before it is ready
///   sorry     the same, with a reason
///   mute      never becomes ready
///   broken*   answers a check with 503, and leaves
///   patient   never answers a check
/// What it is born with it tells as its warnings, and a log that is to be opened again as the
/// reason for a reload.
int playSpawner();

} // namespace lumos::test
