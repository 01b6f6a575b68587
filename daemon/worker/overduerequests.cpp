// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overduerequests.h"

#include "ipc/signalhandler.h"
#include "ipc/workersignals.h"
#include "protocol/responsewriter.h"
#include "signallog.h"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <sys/socket.h>
#include <unistd.h>

namespace lumos {

namespace {

// A handler can reach nothing but a static.
std::atomic<OverdueRequests *> current{nullptr};

std::string cannedAnswer(Request::Protocol protocol, bool isHead)
{
    const Response response = errorResponse(504);
    std::string text;
    // No Date, which would be that of now; with 5xx it may be missing (RFC 9110, 6.6.1).
    const auto written = appendHead(text, response, response.body.size(),
                                    {.protocol = protocol,
                                     .versionMinor = 1,
                                     .isHead = isHead,
                                     .keepAlive = false,
                                     .date = {}});
    Q_ASSERT(written);
    if (!isHead)
        text.append(response.body.constData(), static_cast<std::size_t>(response.body.size()));
    return text;
}

std::int64_t monotonicNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace

OverdueRequests::OverdueRequests(const ControlPage &control, const RequestMarks &marks,
                                 ApplicationHost &host)
    : m_control(control)
    , m_marks(marks)
    , m_stack(host)
{
    for (const bool isHead : {false, true}) {
        m_answers[0].at(isHead ? 1 : 0) = cannedAnswer(Request::Protocol::Http, isHead);
        m_answers[1].at(isHead ? 1 : 0) = cannedAnswer(Request::Protocol::Uwsgi, isHead);
    }
}

OverdueRequests::~OverdueRequests()
{
    if (current == this)
        ::signal(overdueSignal(), SIG_IGN);
    current = nullptr;
}

Result<void> OverdueRequests::start()
{
    if (auto opened = m_stack.open(); !opened)
        return opened;
    prepareSignalLog();
    current = this;
    return setSignalHandler(overdueSignal(), handle);
}

void OverdueRequests::handle(int)
{
    const int savedErrno = errno;
    if (OverdueRequests *requests = current)
        requests->endThem();
    errno = savedErrno;
}

void OverdueRequests::endThem()
{
    const Found found = expire(monotonicNow());
    if (found.isNew) {
        if (const std::string_view stack = m_stack.take(); !stack.empty())
            warnInSignal("lumos.worker", stack);
    }
    if (found.isOverdue && !found.isInTime)
        ::kill(::getpid(), SIGKILL);
}

OverdueRequests::Found OverdueRequests::expire(std::int64_t now) const
{
    Found found;
    const std::int64_t limit = m_control.harakiri.load(std::memory_order_relaxed);
    if (limit <= 0)
        return found;
    for (RequestMark *mark = m_marks.first().load(std::memory_order_acquire); mark;
         mark = mark->m_next) {
        const std::int64_t started = mark->m_started.load(std::memory_order_acquire);
        if (started == 0)
            continue;
        if (now - started < limit) {
            found.isInTime = true;
            continue;
        }
        found.isOverdue = true;
        if (mark->m_isExpired.exchange(true))
            continue;
        found.isNew = true;
        expire(*mark);
    }
    return found;
}

void OverdueRequests::expire(RequestMark &mark) const
{
    const int fd = mark.m_fd;
    auto seen = RequestMark::Stage::Open;
    if (mark.m_stage.compare_exchange_strong(seen, RequestMark::Stage::Overdue)) {
        const std::string &answer = m_answers.at(mark.m_isUwsgi ? 1 : 0).at(mark.m_isHead ? 1 : 0);
        [[maybe_unused]] const ssize_t sent =
            ::send(fd, answer.data(), answer.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::shutdown(fd, SHUT_WR);
        return;
    }
    if (seen == RequestMark::Stage::Over)
        return;
    // What has left must not look whole: on TCP a reset tells that (a unix socket has none). Who
    // would shut it down or close it here would end it in order, or take it from its owner: to
    // dissolve the association resets it (connect(2)).
    const sockaddr nobody{AF_UNSPEC, {}};
    if (::connect(fd, &nobody, sizeof nobody) != 0)
        ::shutdown(fd, SHUT_RDWR);
}

} // namespace lumos
