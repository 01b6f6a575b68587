// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/scoreboard.h"
#include "stacktext.h"

namespace lumos {

/// Writes onto the worker's page where the application is, whenever the master asks by
/// backtraceSignal(): in the handler, since the thread that it interrupts may never come back. One
/// object in a process.
class StackReport
{
public:
    StackReport(WorkerPage &page, ApplicationHost &host);
    ~StackReport();
    StackReport(const StackReport &) = delete;
    StackReport &operator=(const StackReport &) = delete;

    /// Installs the handler.
    [[nodiscard]] Result<void> start();

private:
    static void handle(int);
    void write();

    WorkerPage &m_page;
    StackText m_stack;
};

} // namespace lumos
