// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "settings.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

#include <sys/types.h>

namespace lumos {

/// A user with the group and the supplementary groups to act with.
struct Identity
{
    QByteArray name; ///< of the user, as in passwd
    QByteArray home;
    QByteArray shell;
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups; ///< as initgroups(3) would set them
};

/// Whom the application runs as: the configured uid with the configured gid, or with the user's own
/// group. Empty: no uid is configured, so that nothing changes.
[[nodiscard]] Result<std::optional<Identity>> configuredIdentity(const Settings &settings);

/// Keeps only @p keep (bits of CAP_*, capabilities(7)) in this thread's bounding set and in its
/// effective and permitted sets, and nothing in the inheritable and ambient ones.
[[nodiscard]] Result<void> limitCapabilities(std::uint64_t keep);

/// Leaves every supplementary group (setgroups(2)).
[[nodiscard]] Result<void> leaveSupplementaryGroups();

/// Becomes @p identity for good, as root with SETUID, SETGID and SETPCAP: no capability is left, in
/// the bounding set neither, no program can bring one back, and nobody can look into the process by
/// ptrace. Each step is checked.
[[nodiscard]] Result<void> becomeForGood(const Identity &identity);

/// No program that is executed from now on brings privileges (PR_SET_NO_NEW_PRIVS).
[[nodiscard]] Result<void> renounceNewPrivileges();

/// From now on the death of the parent kills this process. A change of the user undoes it, so it
/// comes after; and a parent that is gone already has to be looked for then (PR_SET_PDEATHSIG).
[[nodiscard]] Result<void> dieWithParent();

/// Makes the kernel's choice fall on this process before the master when memory runs out; best
/// effort (proc(5), oom_score_adj).
void volunteerForOomKiller();

} // namespace lumos
