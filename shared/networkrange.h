// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lumos {

/// The addresses of a network, IPv4 or IPv6 (RFC 4632, RFC 4291 2.3). An IPv4 address that is
/// written as an IPv6 one (::ffff:10.0.0.1) is the IPv4 address.
class NetworkRange
{
public:
    /// Whether the address @p text, without brackets, is in it; false for what is no address.
    [[nodiscard]] bool contains(std::string_view text) const;
    /// ADDRESS, or ADDRESS/BITS with no bit set beyond those.
    [[nodiscard]] QString toString() const;

private:
    friend std::optional<NetworkRange> parseNetworkRange(const QString &text);

    std::array<std::uint8_t, 16> m_address{}; ///< IPv4 in the last four, as IPv6 maps it
    int m_bits = 128; ///< of the 128
};

/// ADDRESS or ADDRESS/BITS; empty when @p text is neither.
[[nodiscard]] std::optional<NetworkRange> parseNetworkRange(const QString &text);

} // namespace lumos
