// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/authority.h"
#include "bus/buscall.h"

namespace lumos {

/// Asks @p authority whether the caller of @p call may do what @p question says (its caller is put
/// in here, and a message that allows asking for a password counts): calls @p then, or refuses.
void whenGranted(Authority &authority, AuthorityQuestion question, const BusCall &call,
                 Authority::Done then);

} // namespace lumos
