// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricspage.h"

#include "ipc/processmemory.h"
#include "metricstext.h"
#include "protocol/responsewriter.h"
#include "workerinfo.h"

#include <algorithm>
#include <chrono>

namespace lumos {

namespace {

/// A proxy that comes over TCP is the peer itself, and nobody knows for whom it asks.
bool isForSomebodyElse(const Request &request)
{
    return request.protocol == Request::Protocol::Http && !request.isProxied
        && (request.field("X-Forwarded-For") || request.field("Forwarded")
            || request.field("X-Real-IP"));
}

double startTime(const Scoreboard &scoreboard)
{
    const std::int64_t age = WorkerInfo::monotonicNanoseconds()
        - scoreboard.control().masterStarted.load(std::memory_order_relaxed);
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now - std::chrono::nanoseconds(age)).count();
}

} // namespace

void measureOwnMemory(WorkerPage &page)
{
    const auto memory = ProcessMemory::ofSelf();
    if (!memory)
        return;
    page.resident.store(memory->resident, std::memory_order_relaxed);
    page.proportional.store(memory->proportional, std::memory_order_relaxed);
}

MetricsPage::MetricsPage(const Settings &settings, std::vector<Listener> listeners,
                         const Scoreboard &scoreboard, WorkerPage &page)
    : m_path(settings.metrics.toStdString())
    , m_listeners(std::move(listeners))
    , m_scoreboard(scoreboard)
    , m_page(page)
{
    QStringList allowed = settings.metricsAllow;
    if (allowed.isEmpty())
        allowed = {QStringLiteral("127.0.0.0/8"), QStringLiteral("::1")};
    for (const QString &each : std::as_const(allowed)) {
        if (each == QStringLiteral("unix"))
            m_isUnixAllowed = true;
        else if (const auto network = parseNetworkRange(each))
            m_networks.push_back(*network);
    }
}

bool MetricsPage::mayRead(const Request &request) const
{
    if (request.peerAddress.empty())
        return m_isUnixAllowed && request.isProxied;
    return !isForSomebodyElse(request)
        && std::any_of(m_networks.begin(), m_networks.end(), [&request](const NetworkRange &each) {
               return each.contains(request.peerAddress);
           });
}

QByteArray MetricsPage::text() const
{
    measureOwnMemory(m_page);
    std::vector<SocketQueue> queues;
    for (const Listener &listener : m_listeners) {
        if (const auto queue = probeListenQueue(listener.fd))
            queues.push_back({listener.address.toString().toStdString(), *queue});
    }
    return metricsText(ServerFigures::of(m_scoreboard), queues, startTime(m_scoreboard));
}

std::optional<Response> MetricsPage::answer(const Request &request) const
{
    if (request.path != m_path)
        return std::nullopt;
    if (!mayRead(request))
        return errorResponse(403);
    if (request.method != "GET" && request.method != "HEAD")
        return errorResponse(405, "GET, HEAD");
    return Response::make(200, "text/plain; version=0.0.4; charset=utf-8", text());
}

} // namespace lumos
