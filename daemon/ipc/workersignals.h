// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace lumos {

// What a master says to a worker by signal, beside SIGTERM (end) and SIGUSR1 (reopen the log).
// Real-time signals: applications have their own use for the others. The first number is not a
// constant (signal(7)).

/// A request has taken longer than `harakiri`: answer 504 in its place, show the stack, end.
inline int overdueSignal()
{
    return SIGRTMIN + 5;
}

/// Count up WorkerPage::pongs, to show that the event loop turns.
inline int pingSignal()
{
    return SIGRTMIN + 6;
}

/// Write onto WorkerPage::stack where the application is. (SIGRTMIN + 7 is the Python host's own.)
inline int backtraceSignal()
{
    return SIGRTMIN + 8;
}

} // namespace lumos
