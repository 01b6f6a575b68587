// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "descriptorlimit.h"

#include <algorithm>
#include <sys/resource.h>

namespace lumos {

namespace {

constexpr std::uint64_t forOthers = 100;

rlimit limits()
{
    rlimit found{};
    ::getrlimit(RLIMIT_NOFILE, &found); // fails for a bad address only
    return found;
}

} // namespace

int fittingConnections(int wanted, std::uint64_t descriptors)
{
    const std::uint64_t fitting =
        descriptors > 2 * forOthers ? descriptors - forOthers : descriptors / 2;
    return static_cast<int>(
        std::clamp<std::uint64_t>(fitting, 1, static_cast<std::uint64_t>(wanted)));
}

std::uint64_t descriptorLimit()
{
    return limits().rlim_cur;
}

QString makeRoomFor(int connections)
{
    rlimit limit = limits();
    const rlim_t needed = 2 * static_cast<rlim_t>(connections) + forOthers;
    if (limit.rlim_cur < needed) {
        // Raised no further than that: select(2) of an application knows numbers up to 1023 only.
        limit.rlim_cur = std::min(needed, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit); // what has come of it is seen below
    }
    const std::uint64_t descriptors = descriptorLimit();
    const int fitting = fittingConnections(connections, descriptors);
    if (fitting >= connections)
        return {};
    return QStringLiteral(
               "worker-connections = %1, but a process may have only %2 files open: a "
               "worker takes %3 connections; allow it more (LimitNOFILE= of the unit, or "
               "ulimit -n), or write a smaller number")
        .arg(connections)
        .arg(descriptors)
        .arg(fitting);
}

} // namespace lumos
