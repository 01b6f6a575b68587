// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/settingsservice.h"

#include "bus/polkitauthority.h"
#include "fakepolkit.h"
#include "fakeprobe.h"
#include "fakesystemd.h"
#include "privatebus.h"
#include "settingsadaptor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

static const QByteArray start = "# mine\n[lumos]\nprocesses = 5\nsocket = /run/lumos/lumos.sock\n";

/// Everything that the service stands on, with fakes behind the bus.
struct World
{
    PrivateBus bus;
    QDBusConnection connection = bus.connect();
    QTemporaryDir root;
    FakePolkit polkit{bus.connect()};
    FakeSystemd systemd{bus.connect()};
    SystemFacts facts = SystemFacts::ofThisMachine();
    PolkitAuthority authority{connection};
    SystemdClient client{connection};
    FakeProbe probe;
    IdleExit idle{connection, u"org.lumosd.Settings1"_s, std::chrono::hours(1)};
    std::unique_ptr<SettingsService> service;
    QDBusConnection caller = bus.connect();

    World();
    ~World() { connection.unregisterObject(u"/org/lumosd/Settings1"_s); }
    Q_DISABLE_COPY_MOVE(World)

    QDBusMessage call(const QString &method, const QVariantList &arguments = {});
    [[nodiscard]] QDBusMessage message(const QString &method, const QVariantList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return root.filePath(name); }
    [[nodiscard]] QByteArray text(const QString &name = u"etc/lumos/lumos.ini"_s) const;
    void put(const QByteArray &text) const;
};

World::World()
{
    registerBusTypes();
    for (const auto *name :
         {"etc/lumos", "etc/nginx/sites-available", "etc/nginx/sites-enabled", "var/lib/lumos"})
        QDir(root.path()).mkpath(QLatin1StringView(name));
    put(start);
    systemd.addActive(u"lumos.service"_s);
    systemd.addActive(u"nginx.service"_s);
    const ServiceEnvironment environment{
        connection, SystemPaths{root.path()}, facts, authority, client, probe, idle};
    service = std::make_unique<SettingsService>(appNames().value(), environment);
    new SettingsAdaptor(service.get());
    connection.registerObject(u"/org/lumosd/Settings1"_s, service.get());
}

QDBusMessage World::message(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        connection.baseService(), u"/org/lumosd/Settings1"_s, u"org.lumosd.Settings1"_s, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage World::call(const QString &method, const QVariantList &arguments)
{
    // With an event loop, since the service runs in this thread as well.
    return caller.call(message(method, arguments), QDBus::BlockWithGui, 30000);
}

QByteArray World::text(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void World::put(const QByteArray &text) const
{
    QFile file(path(u"etc/lumos/lumos.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
}

class TestSettingsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }
    void changesOneKeyAndTellsEverybody();
    void asksForTheRightThatTheKeyTakes_data();
    void asksForTheRightThatTheKeyTakes();
    void changesNothingWithoutTheRight_data();
    void changesNothingWithoutTheRight();
    void asksNobodyForAValueThatIsWrong();
    void asksInteractivelyOnlyWhenAllowed();
    void forgetsACallerThatLeavesDuringTheQuestion();
    void masksSecretsForEverybody();
    void appliesByReloadOrRestart_data();
    void appliesByReloadOrRestart();
    void rollsBackWhenTheServiceDoesNotComeUp();
    void appliesTheSiteInTheSameTransaction();
    void tellsWhetherTheSiteIsOn();
    void refusesTheSecondEditor();
    void refusesASecondChangeMeanwhile();
    void restoresAnOldText();
    void refusesATextThatIsNotValid();
    void foreseesASocketThatNginxCannotConnectTo();
    void refusesWhatIsTooLarge();

private:
    void hearOfChanges();
    Q_SLOT void noteChange(const QString &, const QVariantMap &changed, const QStringList &)
    {
        m_changed.insert(changed);
    }

    std::unique_ptr<World> m_world;
    QVariantMap m_changed;
};

void TestSettingsService::hearOfChanges()
{
    m_changed.clear();
    const QString rule = m_world->connection.baseService();
    QVERIFY(m_world->caller.connect(rule, u"/org/lumosd/Settings1"_s,
                                    u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                                    this, SLOT(noteChange(QString, QVariantMap, QStringList))));
}

void TestSettingsService::changesOneKeyAndTellsEverybody()
{
    hearOfChanges();
    const QDBusMessage reply = m_world->call(u"SetProcesses"_s, {4u, false});
    QCOMPARE(reply.signature(), u"s"_s);
    QCOMPARE(m_world->text(), QByteArray(start).replace("= 5", "= 4"));
    QCOMPARE(m_world->service->processes(), 4u);
    QTRY_COMPARE_WITH_TIMEOUT(m_changed.value(u"Processes"_s).toUInt(), 4u, 30000);
    QCOMPARE(m_changed.value(u"ETag"_s), reply.arguments().constFirst());
    QVERIFY(!m_changed.contains(u"Socket"_s));
}

void TestSettingsService::asksForTheRightThatTheKeyTakes_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("action");
    const auto plain = u"org.lumosd.settings1.configure"_s;
    const auto privileged = u"org.lumosd.settings1.configure-privileged"_s;
    QTest::newRow("SetProcesses") << u"SetProcesses"_s << QVariantList{3u, false} << plain;
    QTest::newRow("SetSocketMode") << u"SetSocketMode"_s << QVariantList{u"666"_s, false} << plain;
    QTest::newRow("module") << u"SetOption"_s
                            << QVariantList{u"lumos"_s, u"module"_s, u"x"_s, false} << privileged;
    QTest::newRow("reset uid") << u"ResetOption"_s << QVariantList{u"lumos"_s, u"uid"_s, false}
                               << privileged;
    QTest::newRow("static") << u"SetOption"_s
                            << QVariantList{u"site"_s, u"static"_s, u"/srv"_s, false} << privileged;
    QTest::newRow("GetText") << u"GetText"_s << QVariantList{false} << privileged;
    QTest::newRow("ApplySite") << u"ApplySite"_s << QVariantList{false} << plain;
    QTest::newRow("GetHistoryText")
        << u"GetHistoryText"_s << QVariantList{u"1"_s, false} << privileged;
    QTest::newRow("Apply with a privileged key")
        << u"Apply"_s
        << QVariantList{QVariantMap{{u"module"_s, u"x"_s}, {u"processes"_s, 3}}, QString(), 0u,
                        false}
        << privileged;
}

void TestSettingsService::asksForTheRightThatTheKeyTakes()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    m_world->call(method, arguments);
    QCOMPARE(m_world->polkit.questions.size(), 1);
    QTEST(m_world->polkit.questions[0].action, "action");
    QCOMPARE(m_world->polkit.questions[0].caller, m_world->caller.baseService());
    QCOMPARE(m_world->polkit.questions[0].application, u"lumos"_s);
}

void TestSettingsService::changesNothingWithoutTheRight_data()
{
    QTest::addColumn<FakePolkit::Answer>("answer");
    QTest::addColumn<QString>("error");
    QTest::newRow("no") << FakePolkit::Answer::No << u"org.freedesktop.DBus.Error.AccessDenied"_s;
    QTest::newRow("challenge") << FakePolkit::Answer::Challenge
                               << u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s;
}

void TestSettingsService::changesNothingWithoutTheRight()
{
    QFETCH(FakePolkit::Answer, answer);
    QFETCH(QString, error);
    m_world->polkit.answer = answer;
    const QList<std::pair<QString, QVariantList>> calls{
        {u"SetProcesses"_s, {3u, false}},
        {u"SetSocketMode"_s, {u"666"_s, false}},
        {u"SetSocketOwner"_s, {u"root"_s, u"root"_s, false}},
        {u"SetOption"_s, {u"lumos"_s, u"processes"_s, u"3"_s, false}},
        {u"ResetOption"_s, {u"lumos"_s, u"processes"_s, false}},
        {u"Apply"_s, {QVariantMap{{u"processes"_s, 3}}, QString(), 7u, false}},
        {u"ReplaceText"_s, {u"[lumos]\n"_s, m_world->service->etag(), false}},
        {u"Restore"_s, {u"1"_s, m_world->service->etag(), false}},
        {u"GetText"_s, {false}},
        {u"GetHistoryText"_s, {u"1"_s, false}},
        {u"SetSiteEnabled"_s, {true, false}},
        {u"ApplySite"_s, {false}},
        {u"RemoveDefaultSite"_s, {false}},
    };
    for (const auto &[method, arguments] : calls)
        QCOMPARE(m_world->call(method, arguments).errorName(), error);
    QCOMPARE(m_world->text(), start);
    QVERIFY(!QFile::exists(m_world->path(u"etc/nginx/sites-enabled/lumos"_s)));
    QVERIFY(m_world->systemd.calls.isEmpty());
}

void TestSettingsService::asksNobodyForAValueThatIsWrong()
{
    const QDBusMessage reply = m_world->call(u"SetProcesses"_s, {0u, true});
    QCOMPARE(reply.errorName(), u"org.lumosd.Error.InvalidValue"_s);
    const QDBusMessage unknown =
        m_world->call(u"SetOption"_s, {u"lumos"_s, u"procesess"_s, u"3"_s, true});
    QCOMPARE(unknown.errorName(), u"org.lumosd.Error.UnknownOption"_s);
    QVERIFY(unknown.errorMessage().contains(u"processes"_s));
    QVERIFY(m_world->polkit.questions.isEmpty());
}

void TestSettingsService::asksInteractivelyOnlyWhenAllowed()
{
    m_world->call(u"SetProcesses"_s, {3u, false});
    m_world->call(u"SetProcesses"_s, {4u, true});
    QDBusMessage flagged = m_world->message(u"SetProcesses"_s, {5u, false});
    flagged.setInteractiveAuthorizationAllowed(true);
    m_world->caller.call(flagged, QDBus::BlockWithGui, 30000);
    QCOMPARE(m_world->polkit.questions.size(), 3);
    QVERIFY(!m_world->polkit.questions[0].isInteractive);
    QVERIFY(m_world->polkit.questions[1].isInteractive);
    QVERIFY(m_world->polkit.questions[2].isInteractive);
}

void TestSettingsService::forgetsACallerThatLeavesDuringTheQuestion()
{
    m_world->polkit.answer = FakePolkit::Answer::AfterRelease;
    {
        QDBusConnection leaver = m_world->bus.connect();
        leaver.asyncCall(m_world->message(u"SetProcesses"_s, {3u, true}));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->polkit.questions.size(), 1, 30000);
        PrivateBus::leave(std::exchange(leaver, QDBusConnection(QString())));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_world->polkit.cancelled.size(), 1, 30000);
    m_world->polkit.release();
    m_world->polkit.answer = FakePolkit::Answer::Yes;
    QCOMPARE(m_world->call(u"CanConfigure"_s).arguments().value(0).toString(), u"yes"_s);
    QCOMPARE(m_world->text(), start);
}

void TestSettingsService::masksSecretsForEverybody()
{
    m_world->put(start + "env = TOKEN=hush\nenv = %(nothing)hush\n");
    const QDBusMessage all =
        m_world->caller.call(QDBusMessage::createMethodCall(
                                 m_world->connection.baseService(), u"/org/lumosd/Settings1"_s,
                                 u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s)
                                 << u"org.lumosd.Settings1"_s,
                             QDBus::BlockWithGui, 30000);
    QCOMPARE(all.signature(), u"a{sv}"_s);
    const auto values = qdbus_cast<QVariantMap>(all.arguments().constFirst());
    const auto options = qdbus_cast<OptionStates>(values.value(u"Options"_s));
    const auto problems = qdbus_cast<Findings>(values.value(u"Problems"_s));
    QVERIFY(!options.isEmpty());
    QVERIFY(!problems.isEmpty());
    for (const OptionState &option : options)
        QVERIFY(!option.value.contains(u"hush"_s));
    for (const Finding &finding : problems)
        QVERIFY2(!finding.text.contains(u"hush"_s), qUtf8Printable(finding.text));
    const QDBusMessage preview =
        m_world->call(u"Preview"_s, {QVariantMap{{u"env"_s, QStringList{u"TOKEN=quiet"_s}}}});
    QVERIFY(!preview.arguments().value(0).toString().contains(u"quiet"_s));
    QVERIFY(!preview.arguments().value(0).toString().contains(u"hush"_s));
}

void TestSettingsService::appliesByReloadOrRestart_data()
{
    QTest::addColumn<QVariantMap>("changes");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("jobs");
    QTest::newRow("reload") << QVariantMap{{u"processes"_s, 3}} << u"active"_s
                            << QStringList{u"ReloadUnit lumos.service"_s};
    QTest::newRow("restart") << QVariantMap{{u"pidfile"_s, u"/run/lumos/web.pid"_s}} << u"active"_s
                             << QStringList{u"RestartUnit lumos.service"_s};
    QTest::newRow("failed before") << QVariantMap{{u"processes"_s, 3}} << u"failed"_s
                                   << QStringList{u"RestartUnit lumos.service"_s};
    QTest::newRow("stopped by its owner")
        << QVariantMap{{u"processes"_s, 3}} << u"inactive"_s << QStringList();
}

void TestSettingsService::appliesByReloadOrRestart()
{
    QFETCH(QVariantMap, changes);
    QFETCH(QString, state);
    m_world->systemd.units[u"lumos.service"_s][u"ActiveState"_s] = state;
    const QDBusMessage reply = m_world->call(u"Apply"_s, {changes, QString(), 3u, false});
    QCOMPARE(reply.signature(), u"su"_s);
    QStringList jobs = m_world->systemd.calls;
    jobs.removeAll(u"Subscribe"_s);
    QTEST(jobs, "jobs");
    QVERIFY(m_world->text() != start);
}

void TestSettingsService::rollsBackWhenTheServiceDoesNotComeUp()
{
    int restarts = 0;
    m_world->systemd.result = [&restarts](const QString &) {
        return ++restarts == 1 ? u"failed"_s : u"done"_s;
    };
    m_world->systemd.units[u"lumos.service"_s][u"StatusText"_s] = u"the group is not there"_s;
    const QVariantMap changes{{u"pidfile"_s, u"/run/lumos/web.pid"_s}};
    const QDBusMessage reply = m_world->call(u"Apply"_s, {changes, QString(), 3u, false});
    QCOMPARE(reply.errorName(), u"org.lumosd.Error.ServiceFailed"_s);
    QVERIFY(reply.errorMessage().contains(u"the group is not there"_s));
    QCOMPARE(m_world->text(), start);
    QVERIFY(m_world->text(u"etc/lumos/lumos.ini.rejected"_s).contains("web.pid"));
    QCOMPARE(restarts, 2);
}

void TestSettingsService::appliesTheSiteInTheSameTransaction()
{
    const QVariantMap changes{{u"site-listen"_s, 8080}};
    const QDBusMessage reply = m_world->call(u"Apply"_s, {changes, QString(), 7u, false});
    QCOMPARE(reply.signature(), u"su"_s);
    QVERIFY(m_world->text(u"etc/nginx/sites-enabled/lumos"_s).contains("listen 8080"));
    m_world->probe.report.isNginxValid = false;
    m_world->probe.report.nginxMessage = u"no"_s;
    const QByteArray before = m_world->text();
    const QDBusMessage refused =
        m_world->call(u"Apply"_s, {QVariantMap{{u"site-listen"_s, 8081}}, QString(), 7u, false});
    QCOMPARE(refused.errorName(), u"org.lumosd.Error.ServiceFailed"_s);
    QCOMPARE(m_world->text(), before);
    QVERIFY(m_world->text(u"etc/nginx/sites-enabled/lumos"_s).contains("listen 8080"));
}

void TestSettingsService::tellsWhetherTheSiteIsOn()
{
    hearOfChanges();
    const QString name = u"SiteEnabled"_s;
    QVERIFY(!m_world->service->isSiteEnabled());
    m_world->call(u"ApplySite"_s, {false});
    QTRY_COMPARE_WITH_TIMEOUT(m_changed.value(name), QVariant(true), 30000);
    m_world->call(u"SetSiteEnabled"_s, {false, false});
    QTRY_COMPARE_WITH_TIMEOUT(m_changed.value(name), QVariant(false), 30000);
    // By hand, as nginx's own tools do it.
    QVERIFY(QFile::link(u"../sites-available/lumos"_s,
                        m_world->path(u"etc/nginx/sites-enabled/lumos"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_changed.value(name), QVariant(true), 30000);
}

void TestSettingsService::refusesTheSecondEditor()
{
    const QString seen = m_world->service->etag();
    const QVariantMap mine{{u"processes"_s, 3}};
    const QVariantMap theirs{{u"processes"_s, 7}};
    QCOMPARE(m_world->call(u"Apply"_s, {mine, seen, 0u, false}).signature(), u"su"_s);
    const QDBusMessage second = m_world->call(u"Apply"_s, {theirs, seen, 0u, false});
    QCOMPARE(second.errorName(), u"org.lumosd.Error.Conflict"_s);
    QVERIFY(m_world->text().contains("processes = 3"));
    const QDBusMessage blind = m_world->call(u"ReplaceText"_s, {u"[lumos]\n"_s, QString(), false});
    QCOMPARE(blind.errorName(), u"org.lumosd.Error.Conflict"_s);
}

void TestSettingsService::refusesASecondChangeMeanwhile()
{
    m_world->systemd.neverEnds = true;
    m_world->client.setPatience(std::chrono::seconds(3));
    const QVariantMap changes{{u"processes"_s, 3}};
    m_world->caller.asyncCall(m_world->message(u"Apply"_s, {changes, QString(), 3u, false}));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->systemd.calls.contains(u"ReloadUnit lumos.service"_s), 30000);
    const QDBusMessage second = m_world->call(u"SetProcesses"_s, {4u, false});
    QCOMPARE(second.errorName(), u"org.lumosd.Error.Busy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->text(), start, 30000); // the first is rolled back
    QTRY_COMPARE_WITH_TIMEOUT(m_world->call(u"SetProcesses"_s, {4u, false}).signature(), u"s"_s,
                              30000);
}

void TestSettingsService::restoresAnOldText()
{
    m_world->call(u"SetProcesses"_s, {4u, false});
    const auto rows =
        qdbus_cast<HistoryRows>(m_world->call(u"ListHistory"_s).arguments().constFirst());
    QCOMPARE(rows.size(), 1);
    const QDBusMessage text = m_world->call(u"GetHistoryText"_s, {rows[0].id, false});
    QCOMPARE(text.arguments().value(0).toString().toUtf8(), start);
    const QDBusMessage reply =
        m_world->call(u"Restore"_s, {rows[0].id, m_world->service->etag(), false});
    QCOMPARE(reply.signature(), u"s"_s);
    QCOMPARE(m_world->text(), start);
    const QDBusMessage none =
        m_world->call(u"Restore"_s, {u"../../etc/passwd"_s, m_world->service->etag(), false});
    QCOMPARE(none.errorName(), u"org.lumosd.Error.NoSuchEntry"_s);
}

void TestSettingsService::refusesATextThatIsNotValid()
{
    const QDBusMessage reply = m_world->call(
        u"ReplaceText"_s,
        {u"[lumos]\nprocesses = five\nsocket = /x\n"_s, m_world->service->etag(), false});
    QCOMPARE(reply.errorName(), u"org.lumosd.Error.ParseFailed"_s);
    QVERIFY2(reply.errorMessage().contains(u":2:"_s), qUtf8Printable(reply.errorMessage()));
    QCOMPARE(m_world->text(), start);
}

void TestSettingsService::foreseesASocketThatNginxCannotConnectTo()
{
    const QVariantMap shut{{u"chmod-socket"_s, u"600"_s}};
    const auto validated = [&](const QVariantMap &changes) {
        return qdbus_cast<Findings>(m_world->call(u"Validate"_s, {changes}).arguments().value(0));
    };
    QCOMPARE(validated(shut), Findings()); // there is no nginx
    QCOMPARE(m_world->service->nginxUser(), QString());
    QFile conf(m_world->path(u"etc/nginx/nginx.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly));
    conf.write("user www-data;\n");
    conf.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_world->service->nginxUser(), u"www-data"_s, 30000);
    const Findings findings = validated(shut);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].severity, Finding::Severity::Warning);
    QVERIFY2(findings[0].text.contains(u"nginx (www-data) cannot connect"_s),
             qUtf8Printable(findings[0].text));
    QCOMPARE(validated({{u"chmod-socket"_s, u"666"_s}}), Findings());
    QCOMPARE(m_world->text(), start);
}

void TestSettingsService::refusesWhatIsTooLarge()
{
    const QDBusMessage reply = m_world->call(
        u"ReplaceText"_s, {QString(64 * 1024 + 1, u'#'), m_world->service->etag(), false});
    QCOMPARE(reply.errorName(), u"org.lumosd.Error.TooLarge"_s);
    QVariantMap many;
    for (int i = 0; i < 257; ++i)
        many.insert(u"k%1"_s.arg(i), 1);
    QCOMPARE(m_world->call(u"Validate"_s, {many}).errorName(), u"org.lumosd.Error.TooLarge"_s);
    QVERIFY(m_world->polkit.questions.isEmpty());
}

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_settingsservice.moc"
