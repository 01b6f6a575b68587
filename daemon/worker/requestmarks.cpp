// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestmarks.h"

#include <utility>

namespace lumos {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;

} // namespace

RequestMark &RequestMarks::take()
{
    if (m_free.empty()) {
        m_all.push_back(std::make_unique<RequestMark>());
        RequestMark *mark = m_all.back().get();
        mark->m_next = m_first.load(relaxed);
        m_first.store(mark, std::memory_order_release);
        return *mark;
    }
    RequestMark *mark = m_free.back();
    m_free.pop_back();
    return *mark;
}

void RequestMarks::begin(RequestMark &mark, int fd, const Request &request, std::int64_t now)
{
    mark.m_stage.store(RequestMark::Stage::Open, relaxed);
    mark.m_isExpired.store(false, relaxed);
    mark.m_fd.store(fd, relaxed);
    mark.m_isUwsgi.store(request.protocol == Request::Protocol::Uwsgi, relaxed);
    mark.m_isHead.store(request.method == "HEAD", relaxed);
    mark.m_older = m_newest;
    mark.m_newer = nullptr;
    (m_newest ? m_newest->m_newer : m_oldest) = &mark;
    m_newest = &mark;
    mark.m_started.store(now, std::memory_order_release); // now the handler may see it
}

void RequestMarks::end(RequestMark &mark)
{
    mark.m_started.store(0, std::memory_order_release);
    (mark.m_older ? mark.m_older->m_newer : m_oldest) = mark.m_newer;
    (mark.m_newer ? mark.m_newer->m_older : m_newest) = mark.m_older;
}

bool RequestMarks::answered(RequestMark &mark)
{
    if (mark.m_call == RequestMark::Call::Away)
        return true;
    mark.m_call = RequestMark::Call::Answered;
    return false;
}

bool RequestMarks::returned(RequestMark &mark)
{
    const auto call = std::exchange(mark.m_call, RequestMark::Call::Away);
    if (call == RequestMark::Call::Left)
        giveBack(mark);
    return call != RequestMark::Call::Running;
}

RequestMark &RequestMarks::nextAfter(RequestMark &mark)
{
    mark.m_stage.store(RequestMark::Stage::Over);
    if (mark.m_call != RequestMark::Call::Answered)
        return mark;
    mark.m_call = RequestMark::Call::Left;
    return take();
}

} // namespace lumos
