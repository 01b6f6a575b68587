// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lumos {

using Variables = std::vector<std::pair<std::string, std::string>>;

/// A uwsgi packet made of @p content as it stands, be it sound or not.
inline std::string rawPacket(std::string_view content, std::uint8_t modifier1 = 0)
{
    std::string packet(1, static_cast<char>(modifier1));
    packet += static_cast<char>(content.size() & 255U);
    packet += static_cast<char>(content.size() >> 8U);
    packet += '\0';
    return packet.append(content);
}

/// A length and the bytes themselves, as each name and value of a packet.
inline std::string counted(std::string_view bytes)
{
    std::string result;
    result += static_cast<char>(bytes.size() & 255U);
    result += static_cast<char>(bytes.size() >> 8U);
    return result.append(bytes);
}

inline std::string packetOf(const Variables &variables, std::uint8_t modifier1 = 0)
{
    std::string content;
    for (const auto &[name, value] : variables)
        content += counted(name) + counted(value);
    return rawPacket(content, modifier1);
}

} // namespace lumos
