// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildid.h"
#include "wsgihost.h"

LUMOS_EXPORT_HOST(lumos::WsgiHost)
