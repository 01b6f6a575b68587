// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumos {

// The descriptors that a master leaves to the spawner that it executes.
inline constexpr int spawnerChannelFd = 3;
inline constexpr int spawnerAliveFd = 4; ///< read end of a pipe that closes with the master
inline constexpr int spawnerScoreboardFd = 5;
inline constexpr int spawnerWakeFd = 6; ///< an eventfd that wakes the master up
inline constexpr int spawnerFirstListenerFd = 7; ///< as many as ConfigureMessage::listeners

} // namespace lumos
