// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"
#include "worker/epolldispatcher.h"
#include "worker/front.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <cerrno>
#include <functional>
#include <memory>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace lumos::test {

using namespace std::chrono_literals;

/// An application whose answers a test chooses.
class FakeHost final : public ApplicationHost
{
public:
    Result<void> load(const Settings &) override { return {}; }
    Result<void> start(const Settings &, HostContext &) override { return {}; }
    [[nodiscard]] int concurrency() const override { return atOnce; }
    void handle(const Request &request, ResponseSink &sink) override
    {
        paths.append(QByteArray(request.path.data(), static_cast<qsizetype>(request.path.size())));
        bodies.append(QByteArray(request.body.data(), static_cast<qsizetype>(request.body.size())));
        answer(request, sink);
    }

    std::function<void(const Request &, ResponseSink &)> answer =
        [](const Request &, ResponseSink &sink) { sink.send(Response::text("hello")); };
    QByteArrayList paths;
    QByteArrayList bodies;
    int atOnce = 0;
};

inline QByteArray uwsgiPacket(const QList<QPair<QByteArray, QByteArray>> &variables)
{
    QByteArray data;
    const auto put = [&](const QByteArray &text) {
        data += static_cast<char>(text.size() & 0xff);
        data += static_cast<char>(text.size() >> 8);
        data += text;
    };
    for (const auto &[key, value] : variables) {
        put(key);
        put(value);
    }
    QByteArray packet;
    packet += '\0';
    packet += static_cast<char>(data.size() & 0xff);
    packet += static_cast<char>(data.size() >> 8);
    packet += '\0';
    return packet + data;
}

inline QByteArray uwsgiGet(const QByteArray &path)
{
    return uwsgiPacket({{"REQUEST_METHOD", "GET"},
                        {"REQUEST_URI", path},
                        {"PATH_INFO", path},
                        {"SERVER_PROTOCOL", "HTTP/1.1"}});
}

inline constexpr auto hello = "HTTP/1.1 200 OK";

/// A front with an application of the test's, and its clients at the other ends.
class ConnectionScene
{
public:
    explicit ConnectionScene(EpollDispatcher &dispatcher)
        : m_dispatcher(dispatcher)
    { }

protected:
    void begin();
    void end();
    int connectClient();
    static void send(int client, const QByteArray &bytes);
    QByteArray receive(int client, const QByteArray &until = {});
    bool isClosed(int client);
    static void spin() { QCoreApplication::processEvents(); }

    EpollDispatcher &m_dispatcher;
    std::unique_ptr<FakeHost> m_host;
    std::optional<Scoreboard> m_scoreboard;
    std::unique_ptr<WorkerPage> m_page;
    std::unique_ptr<Front> m_front;
    std::vector<FileDescriptor> m_clients;
    ConnectionLimits m_limits;
    std::size_t m_maxConnections = 0;
};

inline void ConnectionScene::begin()
{
    m_limits = {.head = 150ms, .period = 150ms, .idle = 300ms, .farewell = 150ms};
    m_limits.unsentBytes = 65536;
    m_maxConnections = 1000;
    m_host = std::make_unique<FakeHost>();
    m_scoreboard.emplace(std::move(*Scoreboard::create()));
    m_page = std::make_unique<WorkerPage>();
}

inline int ConnectionScene::connectClient()
{
    if (!m_front) {
        ReaderLimits reading;
        reading.body = 100'000;
        m_front = std::make_unique<Front>(Front::Parts{.dispatcher = m_dispatcher,
                                                       .host = *m_host,
                                                       .scoreboard = *m_scoreboard,
                                                       .page = *m_page,
                                                       .maxConnections = m_maxConnections},
                                          reading, m_limits);
        m_dispatcher.setHook(m_front.get());
    }
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("socketpair");
    ConnectionFacts facts;
    facts.isUnix = true;
    m_front->serve(FileDescriptor(ends[0]), facts, std::nullopt);
    m_clients.emplace_back(ends[1]);
    return ends[1];
}

inline void ConnectionScene::end()
{
    m_clients.clear();
    spin();
    m_dispatcher.setHook(nullptr);
    m_front.reset();
}

inline void ConnectionScene::send(int client, const QByteArray &bytes)
{
    QCOMPARE(
        ::send(client, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL),
        static_cast<ssize_t>(bytes.size()));
}

/// Reads until @p until has come, or the end.
inline QByteArray ConnectionScene::receive(int client, const QByteArray &until)
{
    QByteArray all;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    const auto end = std::chrono::steady_clock::now() + 5s;
    while (std::chrono::steady_clock::now() < end) {
        spin();
        const ssize_t count =
            ::read(client, buffer.data(), static_cast<std::size_t>(buffer.size()));
        if (count == 0 || (count < 0 && errno != EAGAIN))
            return all;
        if (count > 0)
            all.append(buffer.constData(), count);
        if (!until.isEmpty() && all.contains(until))
            return all;
    }
    return all + "(timeout)";
}

inline bool ConnectionScene::isClosed(int client)
{
    spin();
    char byte = 0;
    return ::recv(client, &byte, 1, MSG_PEEK) == 0;
}

/// Runs the tests of @p Test in a loop as a worker has it.
template <typename Test> int runInLoop(int argc, char *argv[])
{
    auto *dispatcher = new EpollDispatcher; // the application takes it over
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv);
    Test test(*dispatcher);
    return QTest::qExec(&test, argc, argv);
}

} // namespace lumos::test
