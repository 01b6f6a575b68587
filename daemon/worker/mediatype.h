// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace lumos {

/// The Content-Type for a file of that name, told by its ending; bytes without a meaning when it is
/// not one of the web's usual ones.
[[nodiscard]] std::string_view mediaTypeOf(std::string_view fileName);

} // namespace lumos
