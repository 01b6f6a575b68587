// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// count_instructions http|uwsgi FOLDER: hands a thousand requests to the application wsgi.py in
// FOLDER, for callgrind to count what one costs between the front and the application.
#include "wsgihost.h"

#include <QDir>

#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace lumos;

namespace {

class CountingSink final : public ResponseSink
{
public:
    void send(Response &&response) override { bytes += response.body.size(); }
    bool begin(ResponseHead &&, std::int64_t) override { return true; }
    bool write(std::string_view part) override
    {
        bytes += static_cast<qint64>(part.size());
        return true;
    }
    bool writeFile(FileBody &&file) override
    {
        bytes += file.length();
        return true;
    }
    void end() override { }
    void abort() override { ++failures; }

    qint64 bytes = 0;
    int failures = 0;
};

class NoInfo final : public HostContext
{
public:
    [[nodiscard]] int workerId() const override { return 1; }
    [[nodiscard]] int workers() const override { return 1; }
    [[nodiscard]] int runningWorkers() const override { return 1; }
    [[nodiscard]] int busyWorkers() const override { return 1; }
    [[nodiscard]] std::uint64_t requests() const override { return 0; }
    [[nodiscard]] std::uint64_t errors() const override { return 0; }
    [[nodiscard]] std::int64_t uptimeSeconds() const override { return 0; }
    [[nodiscard]] std::int64_t workerUptimeSeconds() const override { return 0; }
    [[nodiscard]] std::vector<pid_t> workerPids() const override { return {}; }
    void requestReload() override { }
};

/// As wrk behind nginx causes it.
Request plainRequest(bool isUwsgi)
{
    Request request;
    request.method = "GET";
    request.target = request.path = request.rawPath = "/";
    request.host = "127.0.0.1:8080";
    request.fields = {{"Host", "127.0.0.1:8080"}};
    request.id = "2f0a1b3c-1";
    request.isProxied = true;
    if (isUwsgi) {
        request.protocol = Request::Protocol::Uwsgi;
        request.peerAddress = "127.0.0.1";
        request.peerPort = 40000;
        request.serverName = "localhost";
        request.serverPort = 8080;
        request.variables = {{"QUERY_STRING", ""},          {"REQUEST_METHOD", "GET"},
                             {"CONTENT_TYPE", ""},          {"CONTENT_LENGTH", ""},
                             {"REQUEST_URI", "/"},          {"PATH_INFO", "/"},
                             {"DOCUMENT_ROOT", "/srv/www"}, {"SERVER_PROTOCOL", "HTTP/1.1"},
                             {"REQUEST_SCHEME", "http"},    {"REMOTE_ADDR", "127.0.0.1"},
                             {"REMOTE_PORT", "40000"},      {"SERVER_PORT", "8080"},
                             {"SERVER_NAME", "localhost"}};
    }
    return request;
}

} // namespace

/// What callgrind counts.
extern "C" __attribute__((noinline)) void countAnswering(ApplicationHost &host,
                                                         const Request &request, ResponseSink &sink)
{
    for (int i = 0; i < 1000; ++i)
        host.handle(request, sink);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: count_instructions http|uwsgi FOLDER\n", stderr);
        return 64;
    }
    Settings settings;
    settings.module = u"wsgi"_s;
    settings.chdir = QString::fromLocal8Bit(argv[2]);
    if (!QDir::setCurrent(settings.chdir)) { // as the spawner does
        std::perror(argv[2]);
        return 66;
    }
    WsgiHost host;
    NoInfo info;
    Result<void> done = host.load(settings);
    if (done)
        done = host.start(settings, info);
    if (!done) {
        std::fputs(qPrintable(done.error().text), stderr);
        return 70;
    }
    CountingSink sink;
    const Request request = plainRequest(std::string_view(argv[1]) == "uwsgi");
    for (int i = 0; i < 10; ++i) // caches fill
        host.handle(request, sink);
    countAnswering(host, request, sink);
    host.stop();
    return sink.bytes > 0 && sink.failures == 0 ? 0 : 1;
}
