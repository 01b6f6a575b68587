// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privileges.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lumos {

namespace {

tl::unexpected<Error> denied(int errnoValue, QStringView call, QStringView object = {})
{
    return fail(systemErrorText(errnoValue, call, object), ExitCode::NoPermission);
}

Result<void> setCapabilities(std::uint64_t keep)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    for (std::size_t i = 0; i < sets.size(); ++i) {
        sets[i].effective = static_cast<std::uint32_t>(keep >> (32 * i));
        sets[i].permitted = sets[i].effective;
    }
    if (::syscall(SYS_capset, &header, sets.data()) != 0)
        return denied(errno, u"capset");
    return {};
}

Result<std::uint64_t> permittedCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    if (::syscall(SYS_capget, &header, sets.data()) != 0)
        return denied(errno, u"capget");
    return sets[0].permitted | static_cast<std::uint64_t>(sets[1].permitted) << 32;
}

Result<void> limitBoundingSet(std::uint64_t keep)
{
    for (unsigned long capability = 0; capability < 64; ++capability) {
        const int isThere = ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (isThere < 0 && errno == EINVAL && capability > 0)
            break; // the number after the kernel's last capability
        if (isThere < 0)
            return denied(errno, u"read the bounding set");
        if (isThere == 0 || (keep >> capability & 1) != 0)
            continue;
        if (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return denied(errno, u"drop from the bounding set capability",
                          QString::number(capability));
    }
    if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0)
        return denied(errno, u"clear the ambient capabilities");
    return {};
}

Result<void> switchUser(const Identity &identity)
{
    const QString name = QString::fromLocal8Bit(identity.name);
    if (::setgid(identity.gid) != 0)
        return denied(errno, u"setgid", QString::number(identity.gid));
    if (::setgroups(identity.groups.size(), identity.groups.data()) != 0)
        return denied(errno, u"setgroups of user", name);
    if (::setuid(identity.uid) != 0)
        return denied(errno, u"setuid to user", name);
    return {};
}

Result<void> checkGroup(const Identity &identity)
{
    gid_t real = 0;
    gid_t effective = 0;
    gid_t saved = 0;
    if (::getresgid(&real, &effective, &saved) != 0)
        return denied(errno, u"getresgid");
    if (real != identity.gid || effective != identity.gid || saved != identity.gid)
        return fail(QStringLiteral("setgid left another group in place"), ExitCode::NoPermission);
    return {};
}

Result<void> checkSwitched(const Identity &identity)
{
    uid_t real = 0;
    uid_t effective = 0;
    uid_t saved = 0;
    if (::getresuid(&real, &effective, &saved) != 0)
        return denied(errno, u"getresuid");
    if (real != identity.uid || effective != identity.uid || saved != identity.uid)
        return fail(QStringLiteral("setuid left another user in place"), ExitCode::NoPermission);
    if (const Result<void> grouped = checkGroup(identity); !grouped)
        return grouped;
    if (identity.uid != 0 && ::setuid(0) == 0)
        return fail(QStringLiteral("the process can become root again"), ExitCode::NoPermission);
    const Result<std::uint64_t> left = permittedCapabilities();
    if (!left)
        return tl::unexpected(left.error());
    if (*left != 0)
        return fail(QStringLiteral("capabilities are left: 0x%1").arg(*left, 0, 16),
                    ExitCode::NoPermission);
    return {};
}

Result<void> loadGroups(Identity &identity)
{
    int count = 64;
    // getgrouplist(3) tells how many there are when the array is too short.
    for (int tries = 0; tries < 4; ++tries) {
        identity.groups.resize(static_cast<std::size_t>(count));
        if (::getgrouplist(identity.name.constData(), identity.gid, identity.groups.data(), &count)
            >= 0) {
            identity.groups.resize(static_cast<std::size_t>(count));
            return {};
        }
    }
    return fail(QStringLiteral("the groups of user %1 cannot be listed")
                    .arg(QString::fromLocal8Bit(identity.name)),
                ExitCode::NoPermission);
}

} // namespace

Result<std::optional<Identity>> configuredIdentity(const Settings &settings)
{
    if (!settings.user)
        return std::optional<Identity>();
    std::array<char, 16384> buffer;
    passwd entry{};
    passwd *found = nullptr;
    const int error = ::getpwuid_r(settings.user->id, &entry, buffer.data(), buffer.size(), &found);
    if (error != 0)
        return denied(error, u"look up user", settings.user->name);
    Identity identity;
    identity.uid = settings.user->id;
    identity.name = found ? QByteArray(entry.pw_name) : settings.user->name.toLocal8Bit();
    identity.home = found ? QByteArray(entry.pw_dir) : QByteArray("/");
    identity.shell = found ? QByteArray(entry.pw_shell) : QByteArray();
    if (!found && !settings.group)
        return fail(QStringLiteral("user %1 has no entry in the user database and so no group of "
                                   "its own: set gid too")
                        .arg(settings.user->name),
                    ExitCode::Config);
    identity.gid = settings.group ? settings.group->id : entry.pw_gid;
    if (const Result<void> groups = loadGroups(identity); !groups)
        return tl::unexpected(groups.error());
    return std::optional(std::move(identity));
}

Result<void> limitCapabilities(std::uint64_t keep)
{
    return limitBoundingSet(keep)
        .and_then([] { return permittedCapabilities(); })
        .and_then([keep](std::uint64_t permitted) { return setCapabilities(keep & permitted); });
}

Result<void> leaveSupplementaryGroups()
{
    if (::setgroups(0, nullptr) != 0)
        return denied(errno, u"setgroups");
    return {};
}

Result<void> renounceNewPrivileges()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return denied(errno, u"prctl(PR_SET_NO_NEW_PRIVS)");
    return {};
}

Result<void> dieWithParent()
{
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return denied(errno, u"prctl(PR_SET_PDEATHSIG)");
    return {};
}

Result<void> becomeForGood(const Identity &identity)
{
    // The bounding set first: it takes SETPCAP, which setuid gives up.
    return limitBoundingSet(0)
        .and_then([&identity] { return switchUser(identity); })
        .and_then([] { return setCapabilities(0); })
        .and_then([] { return renounceNewPrivileges(); })
        .and_then([]() -> Result<void> {
            if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
                return denied(errno, u"prctl(PR_SET_DUMPABLE)");
            return {};
        })
        .and_then([&identity] { return checkSwitched(identity); });
}

void volunteerForOomKiller()
{
    const int fd = ::open("/proc/self/oom_score_adj", O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return;
    // Raised from wherever the unit has put it; lowering it again would take a capability.
    std::array<char, 16> text{};
    if (::read(fd, text.data(), text.size() - 1) > 0) {
        const int score = std::min(1000, std::atoi(text.data()) + 100);
        const QByteArray raised = QByteArray::number(score);
        [[maybe_unused]] const ssize_t written =
            ::pwrite(fd, raised.constData(), static_cast<std::size_t>(raised.size()), 0);
    }
    ::close(fd);
}

} // namespace lumos
