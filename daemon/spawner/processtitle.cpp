// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processtitle.h"

#include <algorithm>
#include <cstring>
#include <sys/prctl.h>

namespace lumos {

ProcessTitle::ProcessTitle(int argc, char **argv)
{
    if (argc < 1)
        return;
    m_area = argv[0];
    const char *end = argv[argc - 1] + std::strlen(argv[argc - 1]);
    m_size = static_cast<std::size_t>(end - m_area);
}

void ProcessTitle::show(const std::string &title, const std::string &shortName)
{
    if (m_area) {
        const std::size_t length = std::min(title.size(), m_size);
        std::memcpy(m_area, title.data(), length);
        std::memset(m_area + length, 0, m_size - length);
    }
    ::prctl(PR_SET_NAME, shortName.c_str(), 0, 0, 0);
}

} // namespace lumos
