// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"

#include <lumos/request.h>
#include <lumos/response.h>

#include <functional>
#include <optional>
#include <string>

/// A sink that remembers what an application answered.
class FakeSink final : public lumos::ResponseSink
{
public:
    enum class End { None, Sent, Ended, Aborted };

    void send(lumos::Response &&response) override
    {
        demand(!isOver);
        head = std::move(static_cast<lumos::ResponseHead &>(response));
        body = std::move(response.body);
        finish(End::Sent);
    }
    bool begin(lumos::ResponseHead &&started, std::int64_t contentLength) override
    {
        head = std::move(started);
        declaredLength = contentLength;
        isOver = isOver || clientHasGone;
        return !clientHasGone;
    }
    bool write(std::string_view bytes) override
    {
        demand(!isOver); // after a false nothing more may come
        body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        ++pieces;
        isOver = clientHasGone;
        return !clientHasGone;
    }
    bool writeFile(lumos::FileBody &&) override { return false; }
    void end() override
    {
        demand(!isOver);
        finish(End::Ended);
    }
    void abort() override
    {
        demand(!isOver);
        finish(End::Aborted);
    }

    [[nodiscard]] std::string field(std::string_view name) const
    {
        for (const auto &[key, value] : head.fields) {
            if (lumos::equalsIgnoringCase(key, name))
                return value;
        }
        return {};
    }

    End ending = End::None;
    lumos::ResponseHead head;
    QByteArray body;
    std::optional<std::int64_t> declaredLength;
    int pieces = 0;
    bool clientHasGone = false;
    bool isOver = false;
    std::function<void()> finished;

private:
    static void demand(bool isAllowed)
    {
        if (!isAllowed)
            qFatal("the host called a sink whose request is over");
    }
    void finish(End how)
    {
        ending = how;
        isOver = true;
        if (finished)
            finished();
    }
};

/// A request over HTTP whose views point into literals or into what the test keeps.
inline lumos::Request makeRequest(std::string_view method, std::string_view target,
                                  std::string_view path)
{
    lumos::Request request;
    request.method = method;
    request.target = target;
    request.path = path;
    const std::size_t mark = target.find('?');
    request.rawPath = target.substr(0, mark);
    request.query = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    request.host = "example.org";
    return request;
}

inline lumos::Request makeRequest(std::string_view method, std::string_view target)
{
    return makeRequest(method, target, target.substr(0, target.find('?')));
}

/// A server as a module sees it, with numbers that a test chooses.
struct FakeServer final : lumos::HostContext
{
    int id = 3;
    int configured = 4;
    int running = 4;
    int busy = 1;
    std::uint64_t requestCount = 1234;
    std::uint64_t errorCount = 2;
    std::int64_t uptime = 3 * 86400 + 60;
    std::int64_t workerUptime = 90;

    [[nodiscard]] int workerId() const override { return id; }
    [[nodiscard]] int workers() const override { return configured; }
    [[nodiscard]] int runningWorkers() const override { return running; }
    [[nodiscard]] int busyWorkers() const override { return busy; }
    [[nodiscard]] std::uint64_t requests() const override { return requestCount; }
    [[nodiscard]] std::uint64_t errors() const override { return errorCount; }
    [[nodiscard]] std::int64_t uptimeSeconds() const override { return uptime; }
    [[nodiscard]] std::int64_t workerUptimeSeconds() const override { return workerUptime; }
    [[nodiscard]] std::vector<pid_t> workerPids() const override { return {}; }
    void requestReload() override { }
};
