// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace lumos {

/// pkttyagent(1) beside lumosctl: asks for a password on the terminal when polkit wants one.
class PasswordAgent
{
public:
    /// Starts it where somebody can answer: on a terminal, for others than root. Returns when it
    /// is registered, or at once when there is none.
    PasswordAgent();
    ~PasswordAgent();
    Q_DISABLE_COPY_MOVE(PasswordAgent)

private:
    QProcess m_process;
};

} // namespace lumos
