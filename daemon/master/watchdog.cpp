// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <unistd.h>

namespace lumos {

std::optional<std::chrono::microseconds> Watchdog::limitFromEnvironment()
{
    bool isNumber = false;
    const qlonglong limit = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    ::unsetenv("WATCHDOG_USEC");
    ::unsetenv("WATCHDOG_PID");
    const bool isForUs = pid.isEmpty() || pid == QByteArray::number(::getpid());
    if (!isNumber || limit <= 0 || !isForUs)
        return std::nullopt;
    return std::chrono::microseconds(limit);
}

Watchdog::Watchdog(std::optional<std::chrono::microseconds> limit)
{
    if (!limit)
        return;
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::beat);
    m_timer.start(std::chrono::floor<std::chrono::milliseconds>(*limit / 2));
}

} // namespace lumos
