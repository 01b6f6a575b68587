// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumos {

/// What lumosd ends with; numbers as in sysexits.h, so that the unit and scripts can tell them
/// apart.
enum class ExitCode {
    Ok = 0,
    Usage = 64, ///< a word on the command line is wrong
    Unavailable = 69, ///< no lumosd runs that could be asked
    Software = 70, ///< the application does not load, or a reload fails
    CannotCreate = 73, ///< a socket, lock or pid file cannot be made
    TempFail = 75, ///< another lumosd holds the socket
    NoPermission = 77, ///< the system does not permit it
    Config = 78, ///< the configuration has an error
};

[[nodiscard]] constexpr int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

} // namespace lumos
