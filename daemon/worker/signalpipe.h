// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epolldispatcher.h"
#include "ipc/filedescriptor.h"

#include <chrono>
#include <functional>
#include <initializer_list>
#include <vector>

namespace lumos {

/// Brings the signals of a worker into its event loop: the handler writes the number into a pipe
/// and does nothing else (signal-safety(7)). One per process. In a process forked from this one the
/// signals do what they do by default.
class SignalPipe final : public DescriptorWatcher
{
public:
    SignalPipe(EpollDispatcher &dispatcher, std::initializer_list<int> signalNumbers,
               std::function<void(int)> received);
    ~SignalPipe();
    SignalPipe(const SignalPipe &) = delete;
    SignalPipe &operator=(const SignalPipe &) = delete;

    /// For a process without a master: after the first SIGTERM or SIGINT it has @p mercy, after the
    /// second a moment; then, and at the third, it ends, even if its event loop does not turn.
    void endWithin(std::chrono::milliseconds mercy);

    /// Once more, after code has run that may have set handlers of its own.
    void catchSignals();

    void ready(std::uint32_t events) override;

private:
    EpollDispatcher &m_dispatcher;
    const std::vector<int> m_signalNumbers;
    const std::function<void(int)> m_received;
    FileDescriptor m_reading;
    FileDescriptor m_writing;
};

} // namespace lumos
