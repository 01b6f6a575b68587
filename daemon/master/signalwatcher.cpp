// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalwatcher.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace lumos {

namespace {

// A handler can reach nothing but a static.
std::atomic<int> pipeForSignals{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void writeToPipe(int signalNumber)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(signalNumber);
    // A full pipe loses nothing: a reader that is so far behind will look at everything anyway.
    [[maybe_unused]] const ssize_t written = ::write(pipeForSignals, &byte, 1);
    errno = savedErrno;
}

} // namespace

Result<std::unique_ptr<SignalWatcher>> SignalWatcher::watch(
    std::initializer_list<int> signalNumbers)
{
    std::array<int, 2> ends;
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return fail(systemErrorText(errno, u"pipe2"));
    std::unique_ptr<SignalWatcher> watcher(
        new SignalWatcher(FileDescriptor(ends[0]), FileDescriptor(ends[1])));
    if (const Result<void> installed = watcher->install(signalNumbers); !installed)
        return tl::unexpected(installed.error());
    return watcher;
}

SignalWatcher::SignalWatcher(FileDescriptor readEnd, FileDescriptor writeEnd)
    : m_readEnd(std::move(readEnd))
    , m_writeEnd(std::move(writeEnd))
{
    auto *notifier = new QSocketNotifier(m_readEnd.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SignalWatcher::readPipe);
    pipeForSignals = m_writeEnd.get();
}

SignalWatcher::~SignalWatcher()
{
    for (const int signalNumber : m_installed)
        ::signal(signalNumber, SIG_DFL);
    pipeForSignals = -1;
}

Result<void> SignalWatcher::install(std::initializer_list<int> signalNumbers)
{
    struct sigaction action
    { };
    action.sa_handler = writeToPipe;
    action.sa_flags = SA_RESTART;
    sigset_t watched;
    sigemptyset(&watched);
    for (const int signalNumber : signalNumbers) {
        if (::sigaction(signalNumber, &action, nullptr) != 0)
            return fail(systemErrorText(errno, u"sigaction", QString::number(signalNumber)));
        m_installed.push_back(signalNumber);
        sigaddset(&watched, signalNumber);
    }
    // Whoever started us may have blocked them.
    if (::sigprocmask(SIG_UNBLOCK, &watched, nullptr) != 0)
        return fail(systemErrorText(errno, u"sigprocmask"));
    return {};
}

void SignalWatcher::readPipe()
{
    std::array<unsigned char, 256> numbers;
    const ssize_t size = ::read(m_readEnd.get(), numbers.data(), numbers.size());
    for (ssize_t i = 0; i < size; ++i)
        Q_EMIT received(numbers[static_cast<std::size_t>(i)]);
}

void resetSignalsInChild()
{
    for (int signalNumber = 1; signalNumber < NSIG; ++signalNumber)
        ::signal(signalNumber, SIG_DFL); // refused for a few, which have no other action anyway
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace lumos
