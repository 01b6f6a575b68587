// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace lumos {

/// The beat that systemd's watchdog waits for, from this process's event loop: a loop that hangs
/// beats no longer, and systemd ends the service (`WatchdogSec=`, sd_watchdog_enabled(3)).
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    /// WATCHDOG_USEC, when WATCHDOG_PID is this process or is not set; both are removed.
    [[nodiscard]] static std::optional<std::chrono::microseconds> limitFromEnvironment();

    /// Beats twice within @p limit; empty: never.
    explicit Watchdog(std::optional<std::chrono::microseconds> limit);

Q_SIGNALS:
    void beat();

private:
    QTimer m_timer;
};

} // namespace lumos
