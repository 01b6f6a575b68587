// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/socketreach.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static constexpr int toConnect = 2; // the write bit, unix(7)

std::optional<Finding> socketWarning(const Settings &settings, const AccessIdentity &nginx)
{
    if (settings.sockets.isEmpty() || !settings.sockets.constFirst().isUnix())
        return std::nullopt;
    const Account root{u"root"_s, 0};
    const Account owner = settings.socketOwner().value_or(root);
    const Account group = settings.socketOwnerGroup().value_or(root);
    AccessRules rules{
        .mode = settings.socketMode.bits(), .owner = owner.id, .group = group.id, .entries = {}};
    if (isAllowed(rules, nginx, toConnect))
        return std::nullopt;
    rules.mode |= 0060;
    const bool isModeEnough = isAllowed(rules, nginx, toConnect);
    const QString remedy = isModeEnough
        ? u"chmod-socket = 660 lets it in"_s
        : u"chown-socket = %1:%2 and chmod-socket = 660 let it in"_s.arg(owner.name, nginx.name);
    return Finding{.severity = Finding::Severity::Warning,
                   .step = Finding::Step::Socket,
                   .code = isModeEnough ? u"chmod-socket"_s : u"chown-socket"_s,
                   .text =
                       u"nginx (%1) cannot connect to %2 with mode %3 and owner %4:%5; %6"_s.arg(
                           nginx.name, settings.sockets.constFirst().path,
                           settings.socketMode.toOctal(), owner.name, group.name, remedy),
                   .remedy = {}};
}

} // namespace lumos
