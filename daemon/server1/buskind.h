// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumos {

/// The message bus on which a program offers itself.
enum class BusKind { None, Session, System };

} // namespace lumos
