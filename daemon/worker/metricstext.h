// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/queueprobe.h"
#include "ipc/serverfigures.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace lumos {

/// The queue of one listening socket.
struct SocketQueue
{
    std::string socket;
    ListenQueue queue;
};

/// All figures as Prometheus reads them (text format 0.0.4). @p startTime in seconds since 1970.
[[nodiscard]] QByteArray metricsText(const ServerFigures &figures,
                                     const std::vector<SocketQueue> &queues, double startTime);

} // namespace lumos
