// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"
#include "settings.h"

namespace lumos {

class HostContext;

/// What the Python module uwsgi answers from: a dict for bootstrap.py. @p context is null before
/// the fork and outlives the dict. Null with a Python error.
[[nodiscard]] PyRef makeWorkerApi(const Settings &settings, HostContext *context);

} // namespace lumos
