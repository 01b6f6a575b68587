// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages.h"

#include <QtEndian>

#include <array>

namespace lumos {

/// The longest prefix of at most @p limit bytes that ends at a character.
[[nodiscard]] inline QByteArrayView cutUtf8(QByteArrayView text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0) == 0x80)
        --limit;
    return text.first(limit);
}

/// Writes the body of one message: numbers of four bytes, and texts with their length.
class PacketWriter
{
public:
    void number(std::uint32_t value)
    {
        std::array<char, 4> bytes;
        qToLittleEndian(value, bytes.data());
        m_bytes.append(bytes.data(), bytes.size());
    }
    void signedNumber(std::int32_t value) { number(static_cast<std::uint32_t>(value)); }
    void text(const QString &value, qsizetype limit = maxMessageSize)
    {
        const QByteArray utf8 = value.toUtf8();
        const QByteArrayView cut = cutUtf8(utf8, limit);
        number(static_cast<std::uint32_t>(cut.size()));
        m_bytes.append(cut.data(), cut.size());
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads it back. Reading past the end yields zeros and empty texts, and isWhole() is false from
/// then on.
class PacketReader
{
public:
    explicit PacketReader(QByteArrayView bytes)
        : m_rest(bytes)
    { }
    std::uint32_t number()
    {
        const QByteArrayView bytes = take(4);
        return bytes.size() == 4 ? qFromLittleEndian<std::uint32_t>(bytes.data()) : 0;
    }
    std::int32_t signedNumber() { return static_cast<std::int32_t>(number()); }
    QString text() { return QString::fromUtf8(take(static_cast<qsizetype>(number()))); }
    /// A number of elements, each of which takes @p elementSize bytes or more.
    std::uint32_t count(qsizetype elementSize)
    {
        const std::uint32_t value = number();
        if (static_cast<qsizetype>(value) > m_rest.size() / elementSize) {
            m_isWhole = false;
            return 0;
        }
        return value;
    }
    void refuse() { m_isWhole = false; }
    [[nodiscard]] bool isWhole() const { return m_isWhole && m_rest.isEmpty(); }

private:
    QByteArrayView take(qsizetype size)
    {
        if (!m_isWhole || size > m_rest.size()) {
            m_isWhole = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_isWhole = true;
};

} // namespace lumos
