// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/scoreboard.h"
#include "requestmarks.h"
#include "result.h"
#include "stacktext.h"

#include <array>
#include <string>

namespace lumos {

/// The end of requests that have taken longer than `harakiri`. The master sends overdueSignal();
/// the handler answers 504 where no byte of an answer has left, cuts the other overdue ones, shows
/// where the application is, and ends the process once no request is left that is in time. All of
/// it in the handler: the thread that it interrupts may never come back. One object in a process.
class OverdueRequests
{
public:
    OverdueRequests(const ControlPage &control, const RequestMarks &marks, ApplicationHost &host);
    ~OverdueRequests();
    OverdueRequests(const OverdueRequests &) = delete;
    OverdueRequests &operator=(const OverdueRequests &) = delete;

    /// Installs the handler.
    [[nodiscard]] Result<void> start();

private:
    struct Found
    {
        bool isNew = false; ///< some have become overdue since the last time
        bool isOverdue = false;
        bool isInTime = false;
    };

    static void handle(int);
    void endThem();
    [[nodiscard]] Found expire(std::int64_t now) const;
    void expire(RequestMark &mark) const;

    const ControlPage &m_control;
    const RequestMarks &m_marks;
    std::array<std::array<std::string, 2>, 2> m_answers; ///< by protocol, then by HEAD
    StackText m_stack;
};

} // namespace lumos
