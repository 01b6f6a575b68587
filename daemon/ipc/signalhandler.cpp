// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalhandler.h"

#include <cerrno>
#include <csignal>

namespace lumos {

Result<void> setSignalHandler(int number, void (*handler)(int))
{
    struct sigaction action
    { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    if (::sigaction(number, &action, nullptr) != 0)
        return fail(systemErrorText(errno, u"sigaction"));
    return {};
}

} // namespace lumos
