// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "busnames.h"
#include "fakesystemd.h"
#include "privatebus.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

/// A server that says whether a reload was enough.
class FakeManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.lumosd.Server1.Manager")
    Q_PROPERTY(bool RestartRequired MEMBER m_isRestartRequired)

public:
    FakeManager(QDBusConnection connection, bool isRestartRequired)
        : m_isRestartRequired(isRestartRequired)
    {
        connection.registerObject(bus::serverPath, this, QDBusConnection::ExportAllProperties);
        connection.registerService(appNames()->busName);
    }

private:
    bool m_isRestartRequired;
};

class TestCtlCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCommands_data();
    void readsCommands();
    void refusesMistakes_data();
    void refusesMistakes();
    void takesOverAProposal();
    void reloadsOrRestartsTheUnit_data();
    void reloadsOrRestartsTheUnit();
    void restartsWhereAReloadIsNotEnough_data();
    void restartsWhereAReloadIsNotEnough();
    void runsOneJobAfterAnother();
    void tellsWhenTheJobFails();
    void tellsWhenNobodyAnswers();
};

static Result<CtlCommandLine> parsed(const QString &line)
{
    return parseCtlCommandLine(line.split(u' ', Qt::SkipEmptyParts));
}

void TestCtlCommands::readsCommands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << u"status"_s << QStringList();
    QTest::newRow("keys") << u"set a=1 b=2"_s << u"set"_s << QStringList{u"a=1"_s, u"b=2"_s};
    QTest::newRow("options first") << u"--json workers 3"_s << u"workers"_s << QStringList{u"3"_s};
    QTest::newRow("options last") << u"workers 3 --bus session"_s << u"workers"_s
                                  << QStringList{u"3"_s};
    QTest::newRow("help") << u"set --help"_s << u"help"_s << QStringList();
    QTest::newRow("fix") << u"diagnose --fix"_s << u"diagnose"_s << QStringList();
}

void TestCtlCommands::readsCommands()
{
    QFETCH(QString, line);
    const auto result = parsed(line);
    QVERIFY(result);
    QTEST(result->verb, "verb");
    if (result->verb != u"help"_s)
        QTEST(result->words, "words");
}

void TestCtlCommands::refusesMistakes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("verb") << u"worker 3"_s << u"did you mean `workers`?"_s;
    QTest::newRow("no number") << u"workers"_s << u"lumosctl workers N"_s;
    QTest::newRow("no key") << u"set"_s << u"lumosctl set KEY=VALUE"_s;
    QTest::newRow("too much") << u"undo 1"_s << u"lumosctl undo"_s;
    QTest::newRow("option") << u"--nothing"_s << u"lumosctl --help"_s;
    QTest::newRow("value") << u"status --app"_s << u"--app needs a value"_s;
    QTest::newRow("name") << u"status --app ../x"_s << u"../x"_s;
    QTest::newRow("bus") << u"--bus mine"_s << u"system or session"_s;
    QTest::newRow("fix") << u"status --fix"_s << u"lumosctl diagnose --fix"_s;
}

void TestCtlCommands::refusesMistakes()
{
    QFETCH(QString, line);
    QFETCH(QString, remedy);
    const auto result = parsed(line);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ExitCode::Usage);
    QVERIFY2(result.error().text.contains(remedy), qPrintable(result.error().text));
}

void TestCtlCommands::takesOverAProposal()
{
    const QVariantMap changes =
        changesFrom("[lumos]\nmodule = wsgi\nchdir = /srv/100%%\n[site]\nlisten = 8080\n");
    QCOMPARE(changes.value(u"module"_s), u"wsgi"_s);
    QCOMPARE(changes.value(u"chdir"_s), u"/srv/100%"_s);
    QCOMPARE(changes.value(u"site-listen"_s), u"8080"_s);
    // What an application before it has set must not stay.
    QCOMPARE(changes.value(u"wsgi-file"_s), QVariant(QStringList()));
    QCOMPARE(changes.value(u"virtualenv"_s), QVariant(QStringList()));
    QVERIFY(!changes.contains(u"harakiri"_s));
}

void TestCtlCommands::reloadsOrRestartsTheUnit_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("call");
    QTest::newRow("running") << u"active"_s << u"ReloadUnit lumos.service"_s;
    QTest::newRow("failed") << u"failed"_s << u"RestartUnit lumos.service"_s;
    QTest::newRow("stopped") << u"inactive"_s << QString();
}

void TestCtlCommands::reloadsOrRestartsTheUnit()
{
    QFETCH(QString, state);
    QFETCH(QString, call);
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.addActive(u"lumos.service"_s);
    systemd.units[u"lumos.service"_s][u"ActiveState"_s] = state;
    BusClient client(bus.connect(), appNames().value());
    const auto answer = runCommand(parsed(u"apply"_s).value(), client);
    QCOMPARE(answer.has_value(), !call.isEmpty());
    if (call.isEmpty())
        QVERIFY(answer.error().text.contains(u"systemctl start lumos.service"_s));
    else
        QVERIFY(systemd.calls.contains(call));
}

void TestCtlCommands::restartsWhereAReloadIsNotEnough_data()
{
    QTest::addColumn<bool>("isRestartRequired");
    QTest::addColumn<QString>("said");
    QTest::newRow("enough") << false << u"lumos.service: reloaded\n"_s;
    QTest::newRow("not enough") << true << u"lumos.service: restarted\n"_s;
}

void TestCtlCommands::restartsWhereAReloadIsNotEnough()
{
    QFETCH(bool, isRestartRequired);
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.addActive(u"lumos.service"_s);
    const FakeManager manager(bus.connect(), isRestartRequired);
    BusClient client(bus.connect(), appNames().value());
    const auto answer = runCommand(parsed(u"apply"_s).value(), client);
    QVERIFY(answer);
    QTEST(answer->text, "said");
    QVERIFY(systemd.calls.contains(u"ReloadUnit lumos.service"_s));
    QCOMPARE(systemd.calls.contains(u"RestartUnit lumos.service"_s), isRestartRequired);
}

void TestCtlCommands::runsOneJobAfterAnother()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.addActive(u"lumos.service"_s);
    BusClient client(bus.connect(), appNames().value());
    QVERIFY(client.runUnit(u"StartUnit"_s, u"lumos.service"_s));
    QVERIFY(client.runUnit(u"ReloadUnit"_s, u"lumos.service"_s));
    QCOMPARE(systemd.calls.count(u"Subscribe"_s), 1);
}

void TestCtlCommands::tellsWhenTheJobFails()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.addActive(u"lumos.service"_s);
    systemd.result = [](const QString &) { return u"failed"_s; };
    BusClient client(bus.connect(), appNames().value());
    const auto answer = runCommand(parsed(u"apply"_s).value(), client);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ExitCode::Software);
    QVERIFY(answer.error().text.contains(u"lumosctl logs"_s));
}

void TestCtlCommands::tellsWhenNobodyAnswers()
{
    PrivateBus bus;
    BusClient client(bus.connect(), appNames().value());
    for (const QString &verb : {u"status"_s, u"check"_s, u"undo"_s, u"diagnose"_s, u"apply"_s,
                                u"set processes=2"_s, u"workers 2"_s, u"site on"_s}) {
        const auto answer = runCommand(parsed(verb).value(), client);
        QVERIFY2(!answer, qPrintable(verb));
        QCOMPARE(answer.error().code, ExitCode::Unavailable);
        QVERIFY2(answer.error().text.contains(u"install lumosd"_s), qPrintable(verb));
    }
}

QTEST_GUILESS_MAIN(TestCtlCommands)
#include "tst_ctlcommands.moc"
