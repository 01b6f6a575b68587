// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optiontable.h"
#include "settings.h"

namespace lumos {

/// Puts a normalized value of @p option where it belongs in @p settings; list keys add to what is
/// there. False when the value is not normalized, or the key has no field.
[[nodiscard]] bool applyValue(Settings &settings, const Option &option, const QString &value);

/// True for a key that applyValue knows: every one that works.
[[nodiscard]] bool hasField(const Option &option);

/// Gives every address of `socket` the protocol that `protocol` asks for ("", "http", "uwsgi").
void applyProtocol(Settings &settings, const QString &protocol);

} // namespace lumos
