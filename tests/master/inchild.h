// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lumos::test {

/// Debian's users that exist everywhere and own nothing.
inline constexpr uid_t nobody = 65534;
inline constexpr gid_t nogroup = 65534;
inline constexpr uid_t somebodyElse = 54321;

/// Runs @p function, which returns an exit code, in a forked child; -1 when a signal ended it.
template <typename Function> int inChild(Function function)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(function());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

} // namespace lumos::test
