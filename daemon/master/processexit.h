// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <csignal>

namespace lumos {

/// How a child ended, as waitid(2) tells it, to be put after its name: "was killed by signal 9
/// (Killed)", "ended with exit code 70".
[[nodiscard]] QString exitText(const siginfo_t &info);

} // namespace lumos
