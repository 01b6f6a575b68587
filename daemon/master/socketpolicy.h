// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filemode.h"
#include "settings.h"
#include "spawner/privileges.h"

#include <optional>

namespace lumos {

/// Whom listening sockets belong to, who may connect, and how many may wait.
struct SocketPolicy
{
    FileMode mode{0660};
    int backlog = 4096;
    std::optional<Identity> identity; ///< as whom paths are touched; empty: as we are
    std::optional<uid_t> user; ///< empty: whoever makes it
    std::optional<gid_t> group;
    bool isOwnerExplicit = false; ///< chown-socket names the owner: failing it is an error

    [[nodiscard]] static SocketPolicy from(const Settings &settings,
                                           const std::optional<Identity> &identity);
};

} // namespace lumos
