// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace lumos {

/// What a client of our own socket meets.
struct PingOutcome
{
    enum class State {
        NotAsked, ///< the first socket has no ping, which is uwsgi's, or is there for others only
        Refused, ///< nobody can connect
        Silent, ///< connected, but no worker has answered in time
        Answered,
    };

    State state = State::NotAsked;
    std::chrono::milliseconds took{0}; ///< to the answer, or until nobody waited any longer
    QString reason = {}; ///< of a refusal: what connect(2) says
};

} // namespace lumos
