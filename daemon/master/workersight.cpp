// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workersight.h"

#include "ipc/processmemory.h"

#include <algorithm>

namespace lumos {

namespace {

QString requestLineOf(const WorkerPage &page)
{
    QByteArray line;
    for (const std::atomic<char> &character : page.requestLine) {
        const char c = character.load(std::memory_order_relaxed);
        if (c == '\0')
            break;
        line += c;
    }
    return QString::fromLatin1(line);
}

} // namespace

RequestWatch::Sight sightOf(const WorkerPool::Worker &worker, const WorkerPage &page,
                            WorkerPool::TimePoint now, bool hasMemory)
{
    RequestWatch::Sight sight{
        .pid = worker.pid,
        .readySince = worker.since,
        .isReady = worker.state == WorkerPool::State::Ready,
        .isLeaving = page.isLeaving.load() != 0,
        .reloadsAsked = page.reloadsAsked.load(),
        .active = page.activeRequests.load(),
        .requests = page.requests.load(),
        .pongs = page.pongs.load(),
    };
    if (const std::int64_t started = page.requestStarted.load(); started > 0) {
        const WorkerPool::TimePoint time{std::chrono::nanoseconds(started)};
        sight.oldestRequest = std::min(now, time);
    }
    if (hasMemory && sight.isReady) {
        if (const auto memory = ProcessMemory::of(worker.pid))
            sight.memory = memory->resident;
        sight.bornMemory = page.bornMemory.load();
    }
    return sight;
}

QString requestWithoutQuery(const WorkerPage &page)
{
    return requestLineOf(page).section(u'?', 0, 0);
}

QString stackText(const WorkerPage &page)
{
    QByteArray bytes;
    const std::size_t size = std::min<std::size_t>(page.stackSize.load(), page.stack.size());
    for (std::size_t i = 0; i < size; ++i)
        bytes += page.stack.at(i).load(std::memory_order_relaxed);
    QString text = QString::fromUtf8(bytes);
    for (QChar &character : text) {
        if (!character.isPrint() && character != u'\n')
            character = u'?';
    }
    return text.trimmed();
}

QString overdueText(const WorkerPool::Worker &worker, const WorkerPage &page,
                    std::chrono::milliseconds harakiri)
{
    // With several at a time the page shows the newest.
    const QString what = page.activeRequests.load() > 1
        ? QStringLiteral("a request")
        : QStringLiteral("the request ") + requestLineOf(page);
    return QStringLiteral("worker %1 (pid %2) has worked on %3 for %4 s (harakiri): it is "
                          "replaced; where it was, it tells itself")
        .arg(worker.id)
        .arg(worker.pid)
        .arg(what)
        .arg(harakiri.count() / 1000);
}

} // namespace lumos
