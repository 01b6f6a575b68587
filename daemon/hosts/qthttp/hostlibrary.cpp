// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildid.h"
#include "hosts/qthttp/qthttphost.h"

LUMOS_EXPORT_HOST(lumos::QtHttpHost)
