// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/bytescan.h"

#include <lumos/request.h>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace lumos {

/// Collects the lines of a message head and hands them out. A line never moves once it is complete,
/// so views into it stay valid until reset().
class LineBuffer
{
public:
    enum class Outcome {
        Line,
        Incomplete,
        BareLf, ///< an LF without its CR
        BareCr, ///< a CR without its LF
        TooLong,
    };

    /// Copies @p bytes in.
    void append(std::string_view bytes);

    /// Looks for the next line of at most @p limit bytes without CR LF, and sets @p line to it.
    /// Whatever is wrong is found at the same byte, however the bytes were cut.
    [[nodiscard]] Outcome next(std::size_t limit, std::string_view &line);

    /// The quick way for what fields usually look like: the next line, when it is there whole, has
    /// a name of letters, digits and "-" and a value without tabs, and takes at most @p limit
    /// bytes. False says nothing about the line; ask next().
    [[nodiscard]] bool nextPlainField(std::size_t limit, Field &field);

    /// After a Line that cannot be what it should be: true when a CR stands inside it. That was
    /// then the first fault to be seen, and the rest of the line counts as not taken.
    [[nodiscard]] bool rewindToBareCr(std::string_view line);

    /// Bytes behind the last outcome's end.
    [[nodiscard]] std::size_t unread() const { return static_cast<std::size_t>(m_end - m_next); }
    void dropUnread() { m_end = m_next; }

    /// The first byte of the line to come; only while unread() is not 0.
    [[nodiscard]] char front() const { return *m_next; }
    void skipFront() { ++m_next; }

    /// Forgets all lines; keeps one block of memory.
    void reset();

private:
    void grow(std::size_t wanted);
    [[nodiscard]] bool findBareCr(std::size_t from, std::size_t length);

    struct Block
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Block> m_blocks; ///< the last one is being filled
    char *m_limit = nullptr; ///< no byte may be put here or beyond
    char *m_next = nullptr; ///< start of the line to come
    char *m_end = nullptr; ///< behind the last byte
    std::size_t m_scanned = 0; ///< bytes of the line to come that are known to hold no LF
};

inline bool LineBuffer::nextPlainField(std::size_t limit, Field &field)
{
    if (m_scanned > 0) // begun in an earlier piece: next() knows how far it has looked
        return false;
    const char *colon = m_next;
    std::size_t length = 0;
    do {
        length = bytescan::first(bytescan::notInPlainName(bytescan::load(colon)));
        colon += length;
    } while (length == bytescan::blockSize);
    if (*colon != ':' || colon == m_next)
        return false;
    const char *value = colon + 1;
    while (*value == ' ')
        ++value;
    const char *end = value;
    do {
        length = bytescan::first(bytescan::controls(bytescan::load(end)));
        end += length;
    } while (length == bytescan::blockSize);
    if (end[0] != '\r' || end[1] != '\n' || static_cast<std::size_t>(end - m_next) > limit)
        return false;
    field.name = std::string_view(m_next, static_cast<std::size_t>(colon - m_next));
    m_next += end + 2 - m_next;
    while (end > value && end[-1] == ' ')
        --end;
    field.value = std::string_view(value, static_cast<std::size_t>(end - value));
    return true;
}

} // namespace lumos
