// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketpolicy.h"

#include <unistd.h>

namespace lumos {

SocketPolicy SocketPolicy::from(const Settings &settings, const std::optional<Identity> &identity)
{
    SocketPolicy policy;
    policy.mode = settings.socketMode;
    policy.backlog = settings.listenBacklog;
    policy.identity = ::geteuid() == 0 ? identity : std::nullopt;
    policy.isOwnerExplicit = settings.socketUser || settings.socketGroup;
    if (settings.socketUser)
        policy.user = settings.socketUser->id;
    else if (policy.identity)
        policy.user = policy.identity->uid;
    if (settings.socketGroup)
        policy.group = settings.socketGroup->id;
    else if (policy.identity)
        policy.group = policy.identity->gid;
    else if (settings.group)
        policy.group = settings.group->id; // not root: as far as the user is a member
    return policy;
}

} // namespace lumos
