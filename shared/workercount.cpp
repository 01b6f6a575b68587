// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workercount.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <sched.h>

namespace lumos {

namespace {

constexpr std::uint64_t bytesPerWorker = 32ULL * 1024 * 1024;

} // namespace

int automaticWorkers(int cores, std::optional<std::uint64_t> availableBytes)
{
    const int wanted = std::max(cores, 1);
    if (!availableBytes)
        return wanted;
    const std::uint64_t fitting = *availableBytes / 2 / bytesPerWorker;
    return static_cast<int>(
        std::clamp<std::uint64_t>(fitting, 1, static_cast<std::uint64_t>(wanted)));
}

std::optional<std::uint64_t> availableMemory(std::string_view meminfo)
{
    constexpr std::string_view key = "MemAvailable:";
    const std::size_t start = meminfo.find(key);
    if (start == std::string_view::npos)
        return std::nullopt;
    meminfo.remove_prefix(start + key.size());
    meminfo.remove_prefix(std::min(meminfo.find_first_not_of(' '), meminfo.size()));
    std::uint64_t kibibytes = 0;
    const auto [end, error] =
        std::from_chars(meminfo.data(), meminfo.data() + meminfo.size(), kibibytes);
    if (error != std::errc())
        return std::nullopt;
    return kibibytes * 1024;
}

int automaticWorkersHere()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    const int count = ::sched_getaffinity(0, sizeof cores, &cores) == 0 ? CPU_COUNT(&cores) : 1;
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return automaticWorkers(count, std::nullopt);
    return automaticWorkers(count, availableMemory(file.read(16384).toStdString()));
}

} // namespace lumos
