// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace lumos {

/// What ps and top show of this process: its argument area, and its short name (15 bytes).
class ProcessTitle
{
public:
    /// An argument to pad a command line with, so that a title has room.
    static constexpr char padding[] = "                                                  ";

    ProcessTitle() = default;
    /// @p argv as main() got it: its strings are contiguous and are overwritten by show().
    ProcessTitle(int argc, char **argv);

    /// @p title is cut to the room there is; @p shortName is for /proc/PID/comm.
    void show(const std::string &title, const std::string &shortName);

private:
    char *m_area = nullptr;
    std::size_t m_size = 0;
};

} // namespace lumos
