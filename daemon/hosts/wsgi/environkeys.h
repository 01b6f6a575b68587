// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lumos {

/// A name as requests carry it, and what becomes of it in environ.
struct EnvironKey
{
    enum class Kind {
        Plain,
        Secret, ///< its value is not kept for the next request
        Cookie, ///< repeated ones are joined by "; "
        Drop, ///< no part of environ, or set by other means
    };

    std::string arrived; ///< "User-Agent", or a uwsgi variable's name
    PyRef name; ///< "HTTP_USER_AGENT", interned
    PyRef lastValue; ///< a str: browsers and nginx send most values again and again
    Kind kind = Kind::Plain;
};

/// The names seen so far. Bounded: a client that makes up names fills it and costs no more memory.
class EnvironKeys
{
public:
    enum class Source { HeaderFields, UwsgiVariables };

    explicit EnvironKeys(Source source)
        : m_source(source)
    { }

    /// Valid until the next call; null with a Python error.
    [[nodiscard]] EnvironKey *find(std::string_view arrived);

private:
    [[nodiscard]] bool fill(EnvironKey &key, std::string_view arrived) const;

    static constexpr std::size_t maxKeys = 128;
    static constexpr std::size_t slotCount = 512;

    Source m_source;
    std::vector<EnvironKey> m_keys;
    std::array<std::uint8_t, slotCount> m_slots = {}; ///< index in m_keys plus one; 0: free
    EnvironKey m_surplus;
};

/// The str for @p value: the key's last one, if it says the same. Null with a Python error.
[[nodiscard]] PyRef valueFor(EnvironKey &key, std::string_view value);

} // namespace lumos
