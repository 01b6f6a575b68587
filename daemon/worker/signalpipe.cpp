// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalpipe.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace lumos {

namespace {

volatile sig_atomic_t pipeForHandler = -1;
volatile pid_t ownerOfPipe = -1;

constexpr sig_atomic_t lastMoment = 500; // ms
volatile sig_atomic_t hasDeadline = 0;
volatile sig_atomic_t mercyForHandler = 0; // ms
volatile sig_atomic_t endsOrdered = 0;
timer_t timerForHandler; // sends SIGTERM

// A process that the application has forked has the handler too, and the pipe: a signal for it must
// neither be lost nor be taken for the worker's own.
void actAsIfUnhandled(int number)
{
    struct sigaction usual
    { };
    usual.sa_handler = SIG_DFL;
    ::sigaction(number, &usual, nullptr);
    ::raise(number); // is delivered once the handler has returned
}

// One more order to end sets the time that is left, where a process ends itself. False: none is.
bool leavesTime(int number)
{
    if (hasDeadline == 0 || (number != SIGTERM && number != SIGINT))
        return true;
    const sig_atomic_t ends = endsOrdered + 1;
    endsOrdered = ends;
    const sig_atomic_t wait = ends == 1 ? mercyForHandler : lastMoment;
    itimerspec time{};
    time.it_value.tv_sec = wait / 1000;
    time.it_value.tv_nsec = wait % 1000 * 1'000'000L + 1; // nought would be never
    ::timer_settime(timerForHandler, 0, &time, nullptr);
    return ends <= 2;
}

extern "C" void writeSignalNumber(int number)
{
    const int savedErrno = errno;
    if (::getpid() != ownerOfPipe || !leavesTime(number)) {
        actAsIfUnhandled(number);
        errno = savedErrno;
        return;
    }
    const auto byte = static_cast<unsigned char>(number);
    // A full pipe already holds the news.
    [[maybe_unused]] const ssize_t written = ::write(pipeForHandler, &byte, 1);
    errno = savedErrno;
}

} // namespace

SignalPipe::SignalPipe(EpollDispatcher &dispatcher, std::initializer_list<int> signalNumbers,
                       std::function<void(int)> received)
    : m_dispatcher(dispatcher)
    , m_signalNumbers(signalNumbers)
    , m_received(std::move(received))
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("lumos: no pipe for signals: %s", qPrintable(qt_error_string(errno)));
    m_reading.reset(ends[0]);
    m_writing.reset(ends[1]);
    pipeForHandler = m_writing.get();
    ownerOfPipe = ::getpid();
    m_dispatcher.watch(m_reading.get(), EPOLLIN, *this);
    catchSignals();
}

void SignalPipe::endWithin(std::chrono::milliseconds mercy)
{
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGTERM;
    if (::timer_create(CLOCK_MONOTONIC, &event, &timerForHandler) != 0) {
        qWarning("lumos: no timer for the end: %s", qPrintable(qt_error_string(errno)));
        return;
    }
    mercyForHandler = static_cast<sig_atomic_t>(mercy.count());
    endsOrdered = 0;
    hasDeadline = 1;
}

void SignalPipe::catchSignals()
{
    struct sigaction action
    { };
    action.sa_handler = writeSignalNumber;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    sigset_t own;
    ::sigemptyset(&own);
    for (const int number : m_signalNumbers) {
        ::sigaction(number, &action, nullptr);
        ::sigaddset(&own, number);
    }
    ::pthread_sigmask(SIG_UNBLOCK, &own, nullptr);
}

SignalPipe::~SignalPipe()
{
    // The timer runs on: what comes after the event loop may hang as well.
    m_dispatcher.unwatch(m_reading.get());
}

void SignalPipe::ready(std::uint32_t)
{
    std::array<unsigned char, 64> numbers{};
    const ssize_t count = ::read(m_reading.get(), numbers.data(), numbers.size());
    for (ssize_t i = 0; i < count; ++i)
        m_received(numbers.at(static_cast<std::size_t>(i)));
}

} // namespace lumos
