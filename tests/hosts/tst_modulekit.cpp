// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"
#include "hosts/hostloader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lumos;

/// The examples as they are built here, and the template as a stranger builds it.
class TestModuleKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheTemplate();
    void servesTheClock();
    void streamsTheClocksTicks();
    void stopsTickingForNobody();
    void servesTheRoutes_data();
    void servesTheRoutes();
    void buildsTheTemplateOutside_data();
    void buildsTheTemplateOutside();

private:
    std::unique_ptr<ApplicationHost> start(const QString &module);
    static void run(const QStringList &arguments);

    FakeServer m_server;
};

std::unique_ptr<ApplicationHost> TestModuleKit::start(const QString &module)
{
    Settings settings;
    settings.module = module;
    Result<LoadedHost> loaded = loadHost(
        settings, {.hostDirectories = {QStringLiteral(HOST_DIRECTORY)}, .moduleDirectories = {}});
    if (!loaded) {
        qWarning("%s", qPrintable(loaded.error().text));
        return nullptr;
    }
    const bool isReady =
        loaded->host->load(loaded->settings) && loaded->host->start(loaded->settings, m_server);
    return isReady ? std::move(loaded->host) : nullptr;
}

void TestModuleKit::servesTheTemplate()
{
    const auto host = start(QStringLiteral(HELLO_MODULE));
    QVERIFY(host);
    FakeSink page;
    host->handle(makeRequest("GET", "/"), page);
    QCOMPARE(page.head.status, 200);
    QVERIFY(page.body.contains("Hello from C++"));
    FakeSink missing;
    host->handle(makeRequest("GET", "/x"), missing);
    QCOMPARE(missing.head.status, 404);
}

void TestModuleKit::servesTheClock()
{
    const auto host = start(QStringLiteral(CLOCK_MODULE));
    QVERIFY(host);
    FakeSink sink;
    host->handle(makeRequest("GET", "/"), sink);
    QVERIFY2(sink.body.endsWith(" by worker 3\n"), sink.body.constData());
}

void TestModuleKit::streamsTheClocksTicks()
{
    const auto host = start(QStringLiteral(CLOCK_MODULE));
    QVERIFY(host);
    FakeSink ticks;
    const Request request = makeRequest("GET", "/ticks?fast");
    host->handle(request, ticks);
    QCOMPARE(ticks.declaredLength, std::optional<std::int64_t>(-1));
    FakeSink other;
    host->handle(makeRequest("GET", "/"), other);
    QCOMPARE(other.ending, FakeSink::End::Sent);
    QTRY_COMPARE(ticks.ending, FakeSink::End::Ended);
    QCOMPARE(ticks.body, QByteArray("1\n2\n3\n4\n5\n"));
}

void TestModuleKit::stopsTickingForNobody()
{
    const auto host = start(QStringLiteral(CLOCK_MODULE));
    QVERIFY(host);
    FakeSink ticks;
    const Request request = makeRequest("GET", "/ticks?fast");
    host->handle(request, ticks);
    ticks.clientHasGone = true; // the sink ends the test if it is called after its first "false"
    QTRY_COMPARE(ticks.pieces, 1);
    FakeSink later;
    const Request second = makeRequest("GET", "/ticks?fast");
    host->handle(second, later);
    QTRY_COMPARE(later.ending, FakeSink::End::Ended);
    QCOMPARE(ticks.pieces, 1);
}

void TestModuleKit::servesTheRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("first page") << QByteArray("GET") << QByteArray("/") << 200
                                << QByteArray("Worker 3 of 4\n");
    QTest::newRow("argument") << QByteArray("GET") << QByteArray("/hello/Ada%20L") << 200
                              << QByteArray("Hello, Ada L!\n");
    QTest::newRow("query") << QByteArray("GET") << QByteArray("/sum?a=2&b=40") << 200
                           << QByteArray("{\"sum\":42}");
    QTest::newRow("body") << QByteArray("POST") << QByteArray("/notes") << 201
                          << QByteArray("a note");
    QTest::newRow("missing") << QByteArray("GET") << QByteArray("/x") << 404 << QByteArray();
}

void TestModuleKit::servesTheRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const auto host = start(QStringLiteral(ROUTES_EXAMPLE));
    QVERIFY(host);
    const std::string methodText = method.toStdString();
    const std::string targetText = target.toStdString();
    Request request = makeRequest(methodText, targetText);
    if (method == "POST")
        request.body = "a note";
    FakeSink sink;
    host->handle(request, sink);
    QTEST(sink.head.status, "status");
    QFETCH(QByteArray, body);
    QCOMPARE(sink.body.simplified().replace(": ", ":").replace("{ ", "{").replace(" }", "}"),
             body.simplified());
}

void TestModuleKit::run(const QStringList &arguments)
{
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral(CMAKE_PROGRAM), arguments);
    QVERIFY(cmake.waitForFinished(240000));
    QVERIFY2(cmake.exitCode() == 0, cmake.readAll().constData());
}

void TestModuleKit::buildsTheTemplateOutside_data()
{
    QTest::addColumn<bool>("isInstalled");
    QTest::newRow("against the build tree") << false;
    QTest::newRow("against an installation") << true;
}

void TestModuleKit::buildsTheTemplateOutside()
{
    QFETCH(bool, isInstalled);
    const QTemporaryDir directory;
    const QString prefix = directory.filePath(QStringLiteral("prefix"));
    const QString source = directory.filePath(QStringLiteral("hello"));
    const QString build = directory.filePath(QStringLiteral("hello/build"));
    QString package = QStringLiteral(BUILD_DIRECTORY "/lib/cmake/Lumos");
    QString examples = QStringLiteral(SOURCE_DIRECTORY "/resources/examples");
    if (isInstalled) {
        run({QStringLiteral("--install"), QStringLiteral(BUILD_DIRECTORY),
             QStringLiteral("--component"), QStringLiteral("dev"), QStringLiteral("--prefix"),
             prefix});
        package = prefix + QStringLiteral("/" INSTALL_LIBDIR "/cmake/Lumos");
        examples = prefix + QStringLiteral("/" INSTALL_DATADIR "/lumos/examples");
    }
    run({QStringLiteral("-E"), QStringLiteral("copy_directory"),
         examples + QStringLiteral("/template"), source});
    run({QStringLiteral("-G"), QStringLiteral(CMAKE_GENERATOR), QStringLiteral("-S"), source,
         QStringLiteral("-B"), build, QStringLiteral("-DLumos_DIR=") + package});
    run({QStringLiteral("--build"), build});

    const auto host = start(build + QStringLiteral("/libhello.so"));
    QVERIFY(host);
    FakeSink page;
    host->handle(makeRequest("GET", "/"), page);
    QVERIFY(page.body.contains("Hello from C++"));

    run({QStringLiteral("--install"), build, QStringLiteral("--prefix"), prefix});
    QVERIFY(QFile::exists(prefix + QStringLiteral("/lib/lumos/modules/libhello.so")));
}

QTEST_GUILESS_MAIN(TestModuleKit)
#include "tst_modulekit.moc"
