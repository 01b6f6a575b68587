// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"
#include "ipc/filedescriptor.h"
#include "result.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace lumos {

/// Where the application is at this moment, as text: as its host tells it, or else the machine's
/// own stack. For signal handlers.
class StackText
{
public:
    explicit StackText(ApplicationHost &host)
        : m_host(host)
    { }

    /// Makes ready what no handler may make.
    [[nodiscard]] Result<void> open();
    /// Async-signal-safe. At most 64 KiB, valid until the next call; empty when nothing is known.
    [[nodiscard]] std::string_view take();

private:
    ApplicationHost &m_host;
    FileDescriptor m_read; ///< a pipe: hosts write to a descriptor
    FileDescriptor m_write;
    static constexpr std::size_t longest = 65536; ///< a pipe holds no more
    /// Memory that is touched only when somebody asks: most workers never are.
    const std::unique_ptr<char[]> m_text = std::make_unique_for_overwrite<char[]>(longest);
};

} // namespace lumos
