// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/serverbus.h"

#include "busnames.h"
#include "privatebus.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

/// A server that only says what it is told to say.
class FakeRunningServer final : public RunningServer
{
    Q_OBJECT

public:
    FakeRunningServer() { setCount(2); }
    void setCount(quint32 count)
    {
        state.configured = count;
        state.workers.clear();
        for (quint32 number = 1; number <= count; ++number)
            state.workers.push_back({.number = number, .pid = 100 + number});
    }

    [[nodiscard]] ServerStatus status() const override { return state; }
    [[nodiscard]] bool isStopping() const override
    {
        return state.state == ServerStatus::State::Stopping;
    }
    [[nodiscard]] quint32 configuredWorkers() const override { return state.configured; }
    void requestReload() override { ++reloads; }
    [[nodiscard]] Result<void> setWorkers(int count) override
    {
        setCount(static_cast<quint32>(count));
        Q_EMIT settled();
        return {};
    }
    [[nodiscard]] Result<void> restartWorkers(std::optional<quint32> number) override
    {
        restarted += number.value_or(0);
        return {};
    }
    [[nodiscard]] Result<quint32> requestStack(quint32 number) override
    {
        if (number == 2)
            return fail(u"worker 2 does not serve at the moment"_s);
        return 7;
    }
    [[nodiscard]] std::optional<QString> stack(quint32, quint32 before) const override
    {
        return before == 7 && state.active == 0 ? std::optional(u"line 1\nline 2"_s) : std::nullopt;
    }

    void pingSocket(std::function<void(const PingOutcome &)> then) override
    {
        pings += std::move(then);
    }

    ServerStatus state;
    int reloads = 0;
    QList<std::function<void(const PingOutcome &)>> pings;
    QList<quint32> restarted; ///< 0: all
};

/// What a client of the bus has heard.
class Ear final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void hear(const QDBusMessage &message) { heard += message; }

public:
    QList<QDBusMessage> heard;
};

struct World
{
    PrivateBus bus;
    FakeRunningServer server;
    Ear ear;
    QDBusConnection caller = bus.connect();
    std::unique_ptr<ServerBus> shown;

    World()
    {
        caller.connect(QString(), QString(), u"org.freedesktop.DBus.Properties"_s,
                       u"PropertiesChanged"_s, &ear, SLOT(hear(QDBusMessage)));
        shown = ServerBus::connectTo(bus.address(), {}, server);
    }

    [[nodiscard]] QDBusMessage message(const QString &interface, const QString &method,
                                       const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.lumosd.Server1"_s, bus::serverPath,
                                                           interface, method);
        call.setArguments(arguments);
        return call;
    }
    QDBusMessage call(const QString &method, const QVariantList &arguments = {})
    {
        // With an event loop, since the service runs in this thread as well.
        return caller.call(message(bus::managerInterface, method, arguments), QDBus::BlockWithGui,
                           30000);
    }
    QVariantMap properties()
    {
        const QDBusMessage reply =
            caller.call(message(u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s,
                                {QString(bus::managerInterface)}),
                        QDBus::BlockWithGui, 30000);
        return qdbus_cast<QVariantMap>(reply.arguments().value(0));
    }
};

class TestServerBus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheServer();
    void tellsMoreInStats();
    void refusesImpossibleNumbers_data();
    void refusesImpossibleNumbers();
    void tellsWhereAWorkerIs();
    void knocksOnceForAllWhoAsk();
    void answersAReloadAtItsEnd();
    void answersAReloadThatWasAskedForMeanwhileByTheNextOne();
    void refusesReloadsOfAServerThatStops();
    void tellsOfWorkersThatComeAndGo();
    void tellsChangesOnceASecond();
    void needsNoBus();
    void leavesTheNameToWhoeverHasIt();
    void takesNoNameOfAnOddFile();
};

void TestServerBus::tellsMoreInStats()
{
    World world;
    ServerStatus &state = world.server.state;
    const auto stats = [&world] {
        return qdbus_cast<QVariantMap>(world.call(u"GetStats"_s).arguments().value(0));
    };
    QVERIFY(stats().contains(u"Requests"_s));
    QVERIFY(!stats().contains(u"p95_ms"_s));
    state.lastReload.failed = 3;
    state.failures = {{.when = QDateTime::fromSecsSinceEpoch(0).toUTC(),
                       .reason = u"worker 1 was killed"_s,
                       .detail = u"GET /a"_s,
                       .times = 2}};
    state.figures.sums.durations[0] = 20;
    QCoreApplication::processEvents();
    QTRY_COMPARE(stats().value(u"ReloadsFailed"_s).toULongLong(), 3ULL);
    QCOMPARE(stats().value(u"Failures"_s).toStringList(),
             QStringList(u"1970-01-01T00:00:00Z: worker 1 was killed: GET /a (2 times)"_s));
    QCOMPARE(stats().value(u"p95_ms"_s).toDouble(), 0.95);
    const auto counts = qdbus_cast<QList<qulonglong>>(stats().value(u"Durations"_s));
    const auto bounds = qdbus_cast<QList<double>>(stats().value(u"DurationBounds_ms"_s));
    QCOMPARE(counts.size(), bounds.size() + 1);
    QCOMPARE(counts[0], 20ULL);
    QCOMPARE(bounds[0], 1.0);
}

void TestServerBus::showsTheServer()
{
    World world;
    world.server.state.running = 2;
    world.server.state.lastReload = {.when = QDateTime::fromSecsSinceEpoch(0).toUTC(),
                                     .code = ExitCode::Software,
                                     .reason = u"it is broken"_s};
    const QVariantMap properties = world.properties();
    QCOMPARE(properties.size(), 14);
    QCOMPARE(properties.value(u"State"_s), u"starting"_s);
    QCOMPARE(properties.value(u"RunningProcesses"_s).toUInt(), 2U);
    QVERIFY(properties.value(u"LastReload"_s).toString().contains("it is broken"_L1));
    QCOMPARE(world.call(u"SetWorkers"_s, {3U, false}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(world.properties().value(u"ConfiguredProcesses"_s).toUInt(), 3U);
    QCOMPARE(world.call(u"RestartWorkers"_s, {false}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(world.call(u"RestartWorker"_s, {3U, false}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(world.server.restarted, QList<quint32>({0, 3}));
}

void TestServerBus::refusesImpossibleNumbers_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<uint>("number");
    QTest::addColumn<QString>("error");
    QTest::newRow("none") << u"SetWorkers"_s << 0U << u"InvalidValue"_s;
    QTest::newRow("too many") << u"SetWorkers"_s << 1001U << u"InvalidValue"_s;
    QTest::newRow("no worker") << u"RestartWorker"_s << 0U << u"NoSuchEntry"_s;
    QTest::newRow("one too far") << u"RestartWorker"_s << 3U << u"NoSuchEntry"_s;
    QTest::newRow("no stack") << u"GetBacktrace"_s << 3U << u"NoSuchEntry"_s;
    QTest::newRow("not serving") << u"GetBacktrace"_s << 2U << u"ServiceFailed"_s;
}

void TestServerBus::refusesImpossibleNumbers()
{
    QFETCH(QString, method);
    QFETCH(uint, number);
    QFETCH(QString, error);
    World world;
    QCOMPARE(world.call(method, {number, false}).errorName(), u"org.lumosd.Error."_s + error);
    QCOMPARE(world.server.state.configured, 2U);
    QVERIFY(world.server.restarted.isEmpty());
}

void TestServerBus::tellsWhereAWorkerIs()
{
    World world;
    QCOMPARE(world.call(u"GetBacktrace"_s, {1U, false}).arguments(),
             QVariantList({u"line 1\nline 2"_s}));
    world.server.state.active = 1; // it does not answer
    const QDBusMessage refused = world.call(u"GetBacktrace"_s, {1U, false});
    QCOMPARE(refused.errorName(), u"org.lumosd.Error.ServiceFailed"_s);
    QVERIFY(refused.errorMessage().contains(u"does not answer"_s));
}

void TestServerBus::knocksOnceForAllWhoAsk()
{
    World world;
    world.server.state.running = 2;
    const QDBusMessage probe = world.message(bus::managerInterface, u"ProbeSocket"_s, {});
    QList<QDBusPendingCall> calls;
    for (int i = 0; i < 3; ++i)
        calls += world.caller.asyncCall(probe);
    QTRY_COMPARE(world.server.pings.size(), 1);
    QTest::qWait(50);
    QCOMPARE(world.server.pings.size(), 1);
    world.server.pings[0]({.state = PingOutcome::State::Answered});
    for (QDBusPendingCall &call : calls) {
        QTRY_VERIFY(call.isFinished());
        const auto findings = qdbus_cast<Findings>(call.reply().arguments().value(0));
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[1].code, u"workers.ok"_s);
        QCOMPARE(findings[1].text, u"2 of 2 workers serve"_s);
    }
}

void TestServerBus::answersAReloadAtItsEnd()
{
    World world;
    const QDBusMessage reload = world.message(bus::managerInterface, u"Reload"_s, {false});
    QDBusPendingCall call = world.caller.asyncCall(reload);
    QTRY_COMPARE(world.server.reloads, 1);
    QVERIFY(!call.isFinished());
    Q_EMIT world.server.reloadBegan();
    Q_EMIT world.server.reloadEnded(ExitCode::Config, u"line 3 is wrong"_s);
    QTRY_VERIFY(call.isFinished());
    QCOMPARE(call.error().name(), u"org.lumosd.Error.ParseFailed"_s);
    QCOMPARE(call.error().message(), u"line 3 is wrong"_s);
}

void TestServerBus::answersAReloadThatWasAskedForMeanwhileByTheNextOne()
{
    World world;
    Q_EMIT world.server.reloadBegan();
    QDBusPendingCall call =
        world.caller.asyncCall(world.message(bus::managerInterface, u"Reload"_s, {false}));
    QTRY_COMPARE(world.server.reloads, 1);
    Q_EMIT world.server.reloadEnded(ExitCode::Software, u"not the caller's"_s);
    Q_EMIT world.server.reloadBegan();
    Q_EMIT world.server.reloadEnded(ExitCode::Ok, u"reloaded"_s);
    QTRY_VERIFY(call.isFinished());
    QVERIFY(!call.isError());
}

void TestServerBus::refusesReloadsOfAServerThatStops()
{
    World world;
    QDBusPendingCall call =
        world.caller.asyncCall(world.message(bus::managerInterface, u"Reload"_s, {false}));
    QTRY_COMPARE(world.server.reloads, 1);
    world.server.state.state = ServerStatus::State::Stopping;
    Q_EMIT world.server.settled();
    QTRY_VERIFY(call.isFinished());
    QCOMPARE(call.error().name(), u"org.lumosd.Error.ServiceFailed"_s);
    QCOMPARE(world.call(u"Reload"_s, {false}).errorName(), u"org.lumosd.Error.ServiceFailed"_s);
    QCOMPARE(world.server.reloads, 1);
}

void TestServerBus::tellsOfWorkersThatComeAndGo()
{
    World world;
    for (const auto *signal : {"InterfacesAdded", "InterfacesRemoved"})
        world.caller.connect(u"org.lumosd.Server1"_s, bus::serverPath,
                             u"org.freedesktop.DBus.ObjectManager"_s, QLatin1StringView(signal),
                             &world.ear, SLOT(hear(QDBusMessage)));
    QCOMPARE(world.call(u"SetWorkers"_s, {3U, false}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(world.call(u"SetWorkers"_s, {2U, false}).type(), QDBusMessage::ReplyMessage);
    const auto isHeard = [&world](const QString &member, const QString &signature) {
        return std::any_of(world.ear.heard.cbegin(), world.ear.heard.cend(),
                           [&](const QDBusMessage &message) {
                               return message.member() == member && message.signature() == signature
                                   && message.arguments().constFirst().value<QDBusObjectPath>()
                                   == QDBusObjectPath(bus::workerPath(3));
                           });
    };
    QTRY_VERIFY(isHeard(u"InterfacesAdded"_s, u"oa{sa{sv}}"_s));
    QTRY_VERIFY(isHeard(u"InterfacesRemoved"_s, u"oas"_s));
}

void TestServerBus::tellsChangesOnceASecond()
{
    World world;
    Q_EMIT world.server.settled(); // nothing new
    world.server.state.requests = 1;
    Q_EMIT world.server.settled();
    for (quint64 requests = 2; requests <= 50; ++requests) {
        world.server.state.requests = requests;
        Q_EMIT world.server.settled();
    }
    QTRY_COMPARE(world.ear.heard.size(), 2);
    const auto requestsOf = [](const QDBusMessage &message) {
        return qdbus_cast<QVariantMap>(message.arguments().value(1)).value(u"Requests"_s);
    };
    QCOMPARE(requestsOf(world.ear.heard.first()).toULongLong(), 1ULL);
    QCOMPARE(requestsOf(world.ear.heard.last()).toULongLong(), 50ULL);
}

void TestServerBus::needsNoBus()
{
    FakeRunningServer server;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"serving goes on without D-Bus"_s));
    QVERIFY(!ServerBus::connectTo(u"unix:path=/nowhere/bus"_s, {}, server));
    QVERIFY(!ServerBus::connectTo(BusKind::None, {}, server));
}

static ConfigurationSource sourceOf(const QString &file)
{
    ConfigurationSource source;
    source.iniFile = file;
    return source;
}

void TestServerBus::leavesTheNameToWhoeverHasIt()
{
    PrivateBus bus;
    QDBusConnection other = bus.connect();
    QVERIFY(other.registerService(u"org.lumosd.Server1.blog"_s));
    FakeRunningServer server;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"org.lumosd.Server1.blog cannot"_s));
    QVERIFY(!ServerBus::connectTo(bus.address(), sourceOf(u"/srv/blog.ini"_s), server));
}

void TestServerBus::takesNoNameOfAnOddFile()
{
    PrivateBus bus;
    FakeRunningServer server;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"My Blog"_s));
    QVERIFY(!ServerBus::connectTo(bus.address(), sourceOf(u"/srv/My Blog.ini"_s), server));
}

QTEST_GUILESS_MAIN(TestServerBus)
#include "tst_serverbus.moc"
