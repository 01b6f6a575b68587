// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lumos {

/// The type of the job that systemd is carrying out on the unit of this process ("restart",
/// "stop"; org.freedesktop.systemd1(5)), asked over the bus of @p isUserManager's manager. Blocks,
/// for two seconds at most. Empty: there is no job, or no answer.
[[nodiscard]] std::optional<QString> jobOfOwnUnit(bool isUserManager);

} // namespace lumos
