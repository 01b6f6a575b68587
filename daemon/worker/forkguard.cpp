// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forkguard.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lumos {

namespace {

// pthread_atfork(3) takes no argument, and between fork and exec nothing may be allocated.
std::array<int, 64> guarded;
std::size_t guardedCount = 0;
bool isSuspended = false;
std::atomic<bool> isForkSeen = false;

bool isListener(int fd)
{
    int value = 0;
    socklen_t size = sizeof value;
    return ::getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &size) == 0 && value != 0;
}

void afterForkInParent()
{
    if (!isSuspended)
        isForkSeen.store(true, std::memory_order_relaxed);
}

void afterForkInChild()
{
    isForkSeen.store(false, std::memory_order_relaxed); // of this process nobody has been forked
    if (isSuspended)
        return;
    for (std::size_t i = 0; i < guardedCount; ++i) {
        if (isListener(guarded.at(i))) // the number may have another meaning by now
            ::close(guarded.at(i));
    }
    guardedCount = 0;
}

} // namespace

void guardForks(std::span<const int> listeners)
{
    [[maybe_unused]] static const int isRegistered =
        ::pthread_atfork(nullptr, afterForkInParent, afterForkInChild);
    guardedCount = std::min(listeners.size(), guarded.size());
    std::copy_n(listeners.begin(), guardedCount, guarded.begin());
}

void suspendForkGuard()
{
    isSuspended = true;
}

void resumeForkGuard()
{
    isSuspended = false;
}

bool hasForked()
{
    return isForkSeen.load(std::memory_order_relaxed);
}

} // namespace lumos
