// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    char *m_next = nullptr; ///< start of the line to come
    char *m_end = nullptr; ///< behind the last byte
    std::size_t m_scanned = 0; ///< bytes of the line to come that are known to hold no LF
};

} // namespace lumos
