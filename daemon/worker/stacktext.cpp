// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacktext.h"

#include <array>
#include <cerrno>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace lumos {

Result<void> StackText::open()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return fail(systemErrorText(errno, u"pipe2"));
    m_read.reset(ends[0]);
    m_write.reset(ends[1]);
    // The first call loads a library, which no handler may (backtrace(3)).
    std::array<void *, 1> frame{};
    ::backtrace(frame.data(), 1);
    return {};
}

std::string_view StackText::take()
{
    if (!m_host.writeStack(m_write.get())) {
        std::array<void *, 64> frames{};
        const int count = ::backtrace(frames.data(), static_cast<int>(frames.size()));
        ::backtrace_symbols_fd(frames.data(), count, m_write.get());
    }
    const ssize_t size = ::read(m_read.get(), m_text.get(), longest);
    return {m_text.get(), size > 0 ? static_cast<std::size_t>(size) : 0};
}

} // namespace lumos
