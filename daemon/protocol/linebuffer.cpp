// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebuffer.h"

#include "bytescan.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lumos {
namespace {

constexpr std::size_t firstBlock = 4096;
/// What an idle connection may keep for its next request.
constexpr std::size_t keptBlock = 16384;

} // namespace

void LineBuffer::append(std::string_view bytes)
{
    if (static_cast<std::size_t>(m_limit - m_end) < bytes.size())
        grow(bytes.size());
    std::memcpy(m_end, bytes.data(), bytes.size());
    m_end += bytes.size();
    // Every search for a control character ends here, so that none looks at bytes never written.
    std::memset(m_end, 0, bytescan::blockSize);
}

void LineBuffer::grow(std::size_t wanted)
{
    // Only the line that is not yet complete moves; the block of its predecessors stays.
    const std::size_t partial = unread();
    const std::size_t last = m_blocks.empty() ? 0 : m_blocks.back().size;
    const std::size_t size = std::max({firstBlock, last * 2, partial + wanted});
    std::unique_ptr<char[]> bytes(new char[size + bytescan::blockSize]);
    if (partial > 0)
        std::memcpy(bytes.get(), m_next, partial);
    m_blocks.push_back({std::move(bytes), size});
    m_next = m_blocks.back().bytes.get();
    m_end = m_next + partial;
    m_limit = m_next + size;
}

LineBuffer::Outcome LineBuffer::next(std::size_t limit, std::string_view &line)
{
    const std::size_t window = std::min(unread(), limit + 2);
    const char *start = m_next;
    const auto *lf =
        static_cast<const char *>(std::memchr(start + m_scanned, '\n', window - m_scanned));
    if (lf && lf != start && lf[-1] == '\r') {
        line = std::string_view(start, static_cast<std::size_t>(lf - start - 1));
        m_next += line.size() + 2;
        m_scanned = 0;
        return Outcome::Line;
    }
    const std::size_t length = lf ? static_cast<std::size_t>(lf - start) : window;
    if (findBareCr(m_scanned > 0 ? m_scanned - 1 : 0, length))
        return Outcome::BareCr;
    if (lf) {
        m_next += length + 1;
        return Outcome::BareLf;
    }
    if (window == limit + 2) {
        m_next += window;
        return Outcome::TooLong;
    }
    m_scanned = window;
    return Outcome::Incomplete;
}

bool LineBuffer::findBareCr(std::size_t from, std::size_t length)
{
    // The last byte may be a CR whose LF has not come yet.
    if (length <= from + 1)
        return false;
    const void *cr = std::memchr(m_next + from, '\r', length - 1 - from);
    if (!cr)
        return false;
    m_next += static_cast<const char *>(cr) - m_next + 2;
    return true;
}

bool LineBuffer::rewindToBareCr(std::string_view line)
{
    const std::size_t cr = line.find('\r');
    if (cr == std::string_view::npos)
        return false;
    m_next -= line.size() + 2 - (cr + 2);
    return true;
}

void LineBuffer::reset()
{
    while (m_blocks.size() > 1)
        m_blocks.erase(m_blocks.begin());
    if (!m_blocks.empty() && m_blocks.back().size > keptBlock)
        m_blocks.clear();
    m_next = m_end = m_blocks.empty() ? nullptr : m_blocks.back().bytes.get();
    m_limit = m_blocks.empty() ? nullptr : m_end + m_blocks.back().size;
    m_scanned = 0;
}

} // namespace lumos
