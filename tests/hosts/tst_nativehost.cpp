// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"
#include "hosts/hostloader.h"
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace lumos;

class TestNativeHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void makesTheModuleOnlyInTheWorker();
    void preloadsOnce();
    void tellsTheModuleAboutItsServer();
    void turnsExceptionsIntoErrors_data();
    void turnsExceptionsIntoErrors();
    void keepsAnAnswerThatHasLeft();
    void answersLater();
    void stopsTheModule();
    void refusesWhenStartFails_data();
    void refusesWhenStartFails();
    void survivesAnOverwrittenFile_data();
    void survivesAnOverwrittenFile();
    void loadsTwoModulesOfOneName();
    void loadsInPlaceWithoutAMaster();
    void loadsInPlaceWhenLibrariesAreBesideIt();
    void tellsOfThreadsThatALoadStarted();
    void refusesAModuleThatDoesNotLoad();

private:
    std::unique_ptr<ApplicationHost> make(Settings &settings);
    std::unique_ptr<ApplicationHost> makeStarted(const QString &module);
    FakeSink ask(ApplicationHost &host, std::string_view path);

    FakeServer m_server;
    QTemporaryDir m_directory;
};

static HostSearch hostsOfThisBuild()
{
    return {.hostDirectories = {QStringLiteral(HOST_DIRECTORY)}, .moduleDirectories = {}};
}

/// The process's mapping of a file with that text in its name.
static bool isMapped(const QByteArray &name)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(name);
}

std::unique_ptr<ApplicationHost> TestNativeHost::make(Settings &settings)
{
    Result<LoadedHost> loaded = loadHost(settings, hostsOfThisBuild());
    if (!loaded) {
        qWarning().noquote() << loaded.error().text;
        return nullptr;
    }
    settings = loaded->settings;
    return std::move(loaded->host);
}

std::unique_ptr<ApplicationHost> TestNativeHost::makeStarted(const QString &module)
{
    Settings settings;
    settings.module = module;
    std::unique_ptr<ApplicationHost> host = make(settings);
    const bool isReady = host && host->load(settings) && host->start(settings, m_server);
    return isReady ? std::move(host) : nullptr;
}

FakeSink TestNativeHost::ask(ApplicationHost &host, std::string_view path)
{
    FakeSink sink;
    host.handle(makeRequest("GET", path), sink);
    return sink;
}

void TestNativeHost::answers()
{
    const auto host = makeStarted(QStringLiteral(ECHO_MODULE));
    QVERIFY(host);
    const FakeSink sink = ask(*host, "/some/path");
    QCOMPARE(sink.ending, FakeSink::End::Sent);
    QCOMPARE(sink.head.status, 200);
    QCOMPARE(sink.body, QByteArray("/some/path"));
}

void TestNativeHost::makesTheModuleOnlyInTheWorker()
{
    const QString copy = m_directory.filePath(QStringLiteral("libmade.so"));
    QVERIFY(QFile::copy(QStringLiteral(ECHO_MODULE), copy));
    Settings settings;
    settings.module = copy;
    const auto host = make(settings);
    QVERIFY(host);
    QVERIFY(host->load(settings));
    {
        int argc = 1;
        char name[] = "worker";
        char *argv[] = {name, nullptr};
        const QCoreApplication application(argc, argv);
        QVERIFY(host->start(settings, m_server));
    }
    QCOMPARE(ask(*host, "/made").body, QByteArray("with"));
}

void TestNativeHost::preloadsOnce()
{
    const QString copy = m_directory.filePath(QStringLiteral("libpreload.so"));
    QVERIFY(QFile::copy(QStringLiteral(ECHO_MODULE), copy));
    const auto host = makeStarted(copy);
    QVERIFY(host);
    QCOMPARE(ask(*host, "/preloads").body, QByteArray("1"));
}

void TestNativeHost::tellsTheModuleAboutItsServer()
{
    const auto host = makeStarted(QStringLiteral(ECHO_MODULE));
    QVERIFY(host);
    QCOMPARE(ask(*host, "/worker").body, QByteArray("3"));
}

void TestNativeHost::turnsExceptionsIntoErrors_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("logged");
    QTest::newRow("std::exception") << QByteArray("/throw") << QStringLiteral("thrown by echo");
    QTest::newRow("int") << QByteArray("/throw-int") << QStringLiteral("unknown type");
}

void TestNativeHost::turnsExceptionsIntoErrors()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, logged);
    const auto host = makeStarted(QStringLiteral(ECHO_MODULE));
    QVERIFY(host);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(logged));
    QCOMPARE(ask(*host, path.toStdString()).ending, FakeSink::End::Aborted);
    QCOMPARE(ask(*host, "/next").body, QByteArray("/next"));
}

void TestNativeHost::keepsAnAnswerThatHasLeft()
{
    const auto host = makeStarted(QStringLiteral(ECHO_MODULE));
    QVERIFY(host);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("too late")));
    const FakeSink sink = ask(*host, "/answer-then-throw");
    QCOMPARE(sink.ending, FakeSink::End::Sent);
    QCOMPARE(sink.body, QByteArray("answered"));
}

void TestNativeHost::answersLater()
{
    const auto host = makeStarted(QStringLiteral(ECHO_MODULE));
    QVERIFY(host);
    FakeSink kept;
    const Request request = makeRequest("GET", "/keep");
    host->handle(request, kept);
    QCOMPARE(kept.ending, FakeSink::End::None);
    QCOMPARE(ask(*host, "/other").body, QByteArray("/other"));
    QCOMPARE(kept.ending, FakeSink::End::Sent);
    QCOMPARE(kept.body, QByteArray("kept"));
}

void TestNativeHost::stopsTheModule()
{
    const auto host = makeStarted(QStringLiteral(ECHO_MODULE));
    QVERIFY(host);
    QTest::ignoreMessage(QtInfoMsg, "echo stopped");
    host->stop();
}

void TestNativeHost::refusesWhenStartFails_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<QString>("text");
    QTest::newRow("false") << 0 << QStringLiteral("start() returned false");
    QTest::newRow("exception") << 13 << QStringLiteral("start() threw an exception");
}

void TestNativeHost::refusesWhenStartFails()
{
    QFETCH(int, workers);
    QFETCH(QString, text);
    FakeServer server;
    server.configured = workers;
    Settings settings;
    settings.module = QStringLiteral(ECHO_MODULE);
    const auto host = make(settings);
    QVERIFY(host);
    QVERIFY(host->load(settings));
    if (workers == 13)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("unlucky")));
    const Result<void> started = host->start(settings, server);
    QVERIFY(!started);
    QVERIFY2(started.error().text.contains(text), qPrintable(started.error().text));
    QCOMPARE(started.error().code, ExitCode::Software);
}

void TestNativeHost::survivesAnOverwrittenFile_data()
{
    QTest::addColumn<bool>("isStarted");
    QTest::newRow("before the worker starts") << false;
    QTest::newRow("while it serves") << true;
}

void TestNativeHost::survivesAnOverwrittenFile()
{
    QFETCH(bool, isStarted);
    const QString copy = m_directory.filePath(QStringLiteral("liboverwritten%1.so").arg(isStarted));
    QVERIFY(QFile::copy(QStringLiteral(ECHO_MODULE), copy));
    Settings settings;
    settings.module = copy;
    const auto host = make(settings);
    QVERIFY(host);
    QVERIFY(host->load(settings));
    if (isStarted)
        QVERIFY(host->start(settings, m_server));

    // In place, as cp does it: a mapping of the file would end in SIGBUS or in foreign code.
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray rubbish(static_cast<qsizetype>(file.size()), '\xcc');
    QCOMPARE(file.write(rubbish), file.size());
    QVERIFY(file.resize(0));
    file.close();

    if (!isStarted)
        QVERIFY(host->start(settings, m_server));
    QCOMPARE(ask(*host, "/still/here").body, QByteArray("/still/here"));
    QCOMPARE(ask(*host, "/worker").body, QByteArray("3"));
}

void TestNativeHost::loadsTwoModulesOfOneName()
{
    std::vector<std::unique_ptr<ApplicationHost>> hosts;
    for (const char *folder : {"a", "b"}) {
        QVERIFY(QDir(m_directory.path()).mkpath(QLatin1String(folder)));
        const QString path = m_directory.filePath(QLatin1String(folder) + u"/libsame.so");
        QVERIFY(QFile::copy(QStringLiteral(ECHO_MODULE), path));
        hosts.push_back(makeStarted(path));
        QVERIFY(hosts.back());
        // The linker took it for a library of its own.
        QCOMPARE(ask(*hosts.back(), "/preloads").body, QByteArray("1"));
    }
}

void TestNativeHost::loadsInPlaceWithoutAMaster()
{
    const QString copy = m_directory.filePath(QStringLiteral("libinplace.so"));
    QVERIFY(QFile::copy(QStringLiteral(ECHO_MODULE), copy));
    Settings settings;
    settings.module = copy;
    settings.master = false;
    const auto host = make(settings);
    QVERIFY(host);
    QVERIFY(host->load(settings));
    QVERIFY(isMapped(QFile::encodeName(copy)));
    QVERIFY(host->loadWarnings().isEmpty());
}

void TestNativeHost::loadsInPlaceWhenLibrariesAreBesideIt()
{
    Settings settings;
    settings.module = QStringLiteral(ORIGIN_MODULE);
    const auto host = make(settings);
    QVERIFY(host);
    const Result<void> loaded = host->load(settings);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text));
    QVERIFY(isMapped(ORIGIN_MODULE));
    QCOMPARE(host->loadWarnings().size(), 1);
    QVERIFY(host->loadWarnings().constFirst().contains(QLatin1String("$ORIGIN")));
    QVERIFY(host->start(settings, m_server));
    QCOMPARE(ask(*host, "/").body, QByteArray("from the library beside it"));
}

void TestNativeHost::tellsOfThreadsThatALoadStarted()
{
    Settings settings;
    settings.module = QStringLiteral(THREAD_MODULE);
    const auto host = make(settings);
    QVERIFY(host);
    QVERIFY(host->load(settings));
    QCOMPARE(host->loadWarnings().size(), 1);
    QVERIFY(host->loadWarnings().constFirst().contains(QLatin1String("1 thread")));
}

void TestNativeHost::refusesAModuleThatDoesNotLoad()
{
    Settings settings;
    settings.module = QStringLiteral(UNRESOLVED_MODULE);
    const auto host = make(settings);
    QVERIFY(host);
    const Result<void> loaded = host->load(settings);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ExitCode::Software);
    QVERIFY2(loaded.error().text.contains(QLatin1String("definedNowhere")),
             qPrintable(loaded.error().text));
    QVERIFY(loaded.error().text.contains(settings.module));
    QVERIFY(!loaded.error().text.contains(QLatin1String("/proc/self/fd")));
}

QTEST_APPLESS_MAIN(TestNativeHost)
#include "tst_nativehost.moc"
