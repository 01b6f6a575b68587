// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerlimits.h"

#include "descriptorlimit.h"

namespace lumos {

ReaderLimits readerLimits(const Settings &settings)
{
    ReaderLimits limits;
    limits.allFields = static_cast<std::size_t>(settings.bufferSize);
    limits.body = settings.limitPost;
    return limits;
}

std::size_t maxConnections(const Settings &settings)
{
    return static_cast<std::size_t>(
        fittingConnections(settings.workerConnections, descriptorLimit()));
}

// The ids' limits are apart, so that not all workers leave at once.
std::uint64_t maxRequests(const WorkerSetup &setup)
{
    if (setup.masterWakeFd < 0 || setup.settings.maxRequests <= 0)
        return 0; // without a master nobody would come after
    return static_cast<std::uint64_t>(setup.settings.maxRequests
                                      + setup.settings.maxRequestsDelta * (setup.workerId - 1));
}

} // namespace lumos
