// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace lumos {

/// uwsgi's own health check: a header of modifier1 100 without content (uwsgi-docs, Protocol).
inline constexpr std::string_view uwsgiPing{"\x64\0\0\0", 4};
/// What a uwsgi server answers to a ping, before it closes.
inline constexpr std::string_view uwsgiPong{"\x64\0\0\x01", 4};

} // namespace lumos
