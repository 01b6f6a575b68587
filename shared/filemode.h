// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>

namespace lumos {

/// The permission bits of a socket, 0000 to 0777.
class FileMode
{
public:
    constexpr explicit FileMode(mode_t bits = 0)
        : m_bits(bits & 0777)
    { }

    /// Three or four octal digits, as `chmod-socket` takes them ("660", "0660"); empty otherwise.
    [[nodiscard]] static std::optional<FileMode> fromOctal(QStringView text);

    [[nodiscard]] constexpr mode_t bits() const { return m_bits; }
    /// Always four digits: "0660".
    [[nodiscard]] QString toOctal() const;

    // Connecting to a unix socket needs the write bit (unix(7)).
    [[nodiscard]] constexpr bool ownerMayConnect() const { return (m_bits & 0200) != 0; }
    [[nodiscard]] constexpr bool groupMayConnect() const { return (m_bits & 0020) != 0; }
    [[nodiscard]] constexpr bool othersMayConnect() const { return (m_bits & 0002) != 0; }

    constexpr bool operator==(const FileMode &) const = default;

private:
    mode_t m_bits;
};

} // namespace lumos
