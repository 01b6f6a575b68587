// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asowner.h"

#include "rootpath.h"

#include <cerrno>
#include <cstdlib>
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace lumos {

namespace {

#ifdef SYS_setgroups32
constexpr long setgroupsNumber = SYS_setgroups32;
#else
constexpr long setgroupsNumber = SYS_setgroups;
#endif

// The C library's setgroups() changes all threads; only this one shall act as the owner.
bool setThreadGroups(const std::vector<gid_t> &groups)
{
    return ::syscall(setgroupsNumber, groups.size(), groups.data()) == 0;
}

// setfsuid(2) reports no failure: what it is told to change, it tells at the next call.
bool setThreadFileUser(uid_t uid)
{
    ::setfsuid(uid);
    return static_cast<uid_t>(::setfsuid(static_cast<uid_t>(-1))) == uid;
}

bool setThreadFileGroup(gid_t gid)
{
    ::setfsgid(gid);
    return static_cast<gid_t>(::setfsgid(static_cast<gid_t>(-1))) == gid;
}

std::optional<std::vector<gid_t>> presentGroups()
{
    const int count = ::getgroups(0, nullptr);
    if (count < 0)
        return std::nullopt;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
    if (::getgroups(count, groups.data()) != count)
        return std::nullopt;
    return groups;
}

} // namespace

Result<AsOwner> AsOwner::enter(const std::optional<Identity> &identity)
{
    AsOwner owner;
    if (!identity || ::geteuid() != 0)
        return owner;
    std::optional<std::vector<gid_t>> groups = presentGroups();
    if (!groups)
        return fail(systemErrorText(errno, u"getgroups"), ExitCode::NoPermission);
    owner.m_groups = *std::move(groups);
    owner.m_group = static_cast<gid_t>(::setfsgid(static_cast<gid_t>(-1)));
    if (!setThreadGroups(identity->groups))
        return fail(systemErrorText(errno, u"setgroups"), ExitCode::NoPermission);
    owner.m_isEntered = true; // whatever comes now, the destructor restores
    if (!setThreadFileGroup(identity->gid) || !setThreadFileUser(identity->uid))
        return fail(QStringLiteral("files cannot be touched as user %1: setfsuid is not permitted")
                        .arg(QString::fromLocal8Bit(identity->name)),
                    ExitCode::NoPermission);
    return owner;
}

Result<AsOwner> AsOwner::enterFor(const QString &path, const std::optional<Identity> &identity)
{
    if (writersOf(directoryOf(path)) == WritersOf::RootAlone)
        return AsOwner();
    return enter(identity);
}

AsOwner::AsOwner(AsOwner &&other) noexcept
    : m_isEntered(std::exchange(other.m_isEntered, false))
    , m_group(other.m_group)
    , m_groups(std::move(other.m_groups))
{ }

AsOwner::~AsOwner()
{
    if (!m_isEntered)
        return;
    // Going on as somebody else than we think would be worse than to end.
    if (!setThreadFileUser(0) || !setThreadFileGroup(m_group) || !setThreadGroups(m_groups))
        std::abort();
}

} // namespace lumos
