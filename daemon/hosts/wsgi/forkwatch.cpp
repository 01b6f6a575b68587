// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forkwatch.h"

#include "wsgilog.h"

#include <atomic>
#include <pthread.h>

namespace lumos {

namespace {

// pthread_atfork takes no argument; getpid() would be a system call for each request.
std::atomic<bool> isChild = false;

} // namespace

void watchForks()
{
    static const int result = ::pthread_atfork(nullptr, nullptr, [] { isChild = true; });
    if (result != 0)
        qCWarning(logWsgi, "pthread_atfork: %s", qPrintable(qt_error_string(result)));
    isChild = false;
}

bool isForkedChild()
{
    return isChild.load(std::memory_order_relaxed);
}

} // namespace lumos
