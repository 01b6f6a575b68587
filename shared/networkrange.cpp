// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkrange.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string>

namespace lumos {

namespace {

using Address = std::array<std::uint8_t, 16>;

constexpr int bitsBeforeIpv4 = 96;
constexpr std::array<std::uint8_t, 12> ipv4Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

std::optional<Address> parseAddress(std::string_view text)
{
    if (text.size() >= INET6_ADDRSTRLEN)
        return std::nullopt;
    const std::string terminated(text);
    Address address{};
    if (::inet_pton(AF_INET6, terminated.c_str(), address.data()) == 1)
        return address;
    std::copy(ipv4Prefix.begin(), ipv4Prefix.end(), address.begin());
    if (::inet_pton(AF_INET, terminated.c_str(), address.data() + ipv4Prefix.size()) == 1)
        return address;
    return std::nullopt;
}

bool isIpv4(const Address &address)
{
    return std::equal(ipv4Prefix.begin(), ipv4Prefix.end(), address.begin());
}

void clearBeyond(Address &address, int bits)
{
    for (int i = 0; i < static_cast<int>(address.size()); ++i) {
        const int left = std::clamp(bits - 8 * i, 0, 8);
        auto &byte = address.at(static_cast<std::size_t>(i));
        byte = static_cast<std::uint8_t>(byte & (0xff00U >> static_cast<unsigned>(left)));
    }
}

} // namespace

bool NetworkRange::contains(std::string_view text) const
{
    std::optional<Address> address = parseAddress(text);
    if (!address)
        return false;
    clearBeyond(*address, m_bits);
    return *address == m_address;
}

QString NetworkRange::toString() const
{
    const bool isShort = isIpv4(m_address) && m_bits >= bitsBeforeIpv4;
    std::array<char, INET6_ADDRSTRLEN> text{};
    ::inet_ntop(isShort ? AF_INET : AF_INET6, m_address.data() + (isShort ? ipv4Prefix.size() : 0),
                text.data(), text.size());
    QString address = QString::fromLatin1(text.data());
    if (m_bits == 128)
        return address;
    return QStringLiteral("%1/%2").arg(address).arg(isShort ? m_bits - bitsBeforeIpv4 : m_bits);
}

std::optional<NetworkRange> parseNetworkRange(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QByteArray host = (slash < 0 ? text : text.first(slash)).toUtf8();
    const std::optional<Address> address =
        parseAddress({host.constData(), static_cast<std::size_t>(host.size())});
    if (!address)
        return std::nullopt;
    const int before = host.contains(':') ? 0 : bitsBeforeIpv4;
    bool isNumber = slash < 0;
    const uint bits =
        slash < 0 ? static_cast<uint>(128 - before) : text.sliced(slash + 1).toUInt(&isNumber);
    if (!isNumber || bits > static_cast<uint>(128 - before))
        return std::nullopt;
    NetworkRange range;
    range.m_address = *address;
    range.m_bits = before + static_cast<int>(bits);
    clearBeyond(range.m_address, range.m_bits);
    return range;
}

} // namespace lumos
