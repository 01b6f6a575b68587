// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bus/systemdclient.h"

#include "fakesystemd.h"
#include "privatebus.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Verb = SystemdClient::Verb;

class TestSystemdClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscribesBeforeTheFirstJob();
    void seesAJobThatEndsBeforeItsCallIsAnswered();
    void tellsWhatTheUnitSaysOfItsFailure();
    void givesUpAJobThatDoesNotEnd();
    void tellsThatThereIsNoSystemd();
    void readsTheStateOfAUnit();
    void knowsAUnitThatIsNotInstalled();
    void keepsJobsApart();
    void answersAllWhoWaitForOneJob();

private:
    static Result<void> run(SystemdClient &client, Verb verb, const QString &unit);
    static Result<SystemdUnitState> state(SystemdClient &client, const QString &unit);
};

Result<void> TestSystemdClient::run(SystemdClient &client, Verb verb, const QString &unit)
{
    std::optional<Result<void>> outcome;
    client.run(verb, unit, [&outcome](const Result<void> &result) { outcome = result; });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30000); }();
    return outcome.value_or(fail(u"no answer"_s));
}

Result<SystemdUnitState> TestSystemdClient::state(SystemdClient &client, const QString &unit)
{
    std::optional<Result<SystemdUnitState>> outcome;
    client.askState(unit, [&outcome](const Result<SystemdUnitState> &result) { outcome = result; });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30000); }();
    return outcome.value_or(fail(u"no answer"_s));
}

void TestSystemdClient::subscribesBeforeTheFirstJob()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    SystemdClient client(bus.connect());
    QVERIFY(run(client, Verb::Reload, u"lumos.service"_s));
    QVERIFY(run(client, Verb::Restart, u"lumos.service"_s));
    QVERIFY(run(client, Verb::Start, u"nginx.service"_s));
    QVERIFY(run(client, Verb::Stop, u"nginx.service"_s));
    QCOMPARE(
        systemd.calls,
        QStringList({u"Subscribe"_s, u"ReloadUnit lumos.service"_s, u"RestartUnit lumos.service"_s,
                     u"StartUnit nginx.service"_s, u"StopUnit nginx.service"_s}));
}

void TestSystemdClient::seesAJobThatEndsBeforeItsCallIsAnswered()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.signalsBeforeReply = true;
    SystemdClient client(bus.connect());
    QVERIFY(run(client, Verb::Start, u"lumos.service"_s));
    systemd.result = [](const QString &) { return u"failed"_s; };
    QVERIFY(!run(client, Verb::Start, u"lumos.service"_s));
}

void TestSystemdClient::tellsWhatTheUnitSaysOfItsFailure()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.addActive(u"lumos.service"_s);
    systemd.units[u"lumos.service"_s][u"StatusText"_s] = u"No module named 'flask'"_s;
    systemd.result = [](const QString &) { return u"failed"_s; };
    SystemdClient client(bus.connect());
    const auto outcome = run(client, Verb::Reload, u"lumos.service"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().text,
             u"lumos.service did not reload (failed): No module named 'flask'"_s);
    systemd.units[u"lumos.service"_s].remove(u"StatusText"_s);
    QVERIFY(run(client, Verb::Restart, u"lumos.service"_s)
                .error()
                .text.contains(u"systemctl status lumos.service"_s));
}

void TestSystemdClient::givesUpAJobThatDoesNotEnd()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.neverEnds = true;
    SystemdClient client(bus.connect());
    client.setPatience(std::chrono::milliseconds(50));
    const auto outcome = run(client, Verb::Start, u"lumos.service"_s);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().text.contains(u"taking too long"_s), qPrintable(outcome.error().text));
}

void TestSystemdClient::tellsThatThereIsNoSystemd()
{
    PrivateBus bus;
    SystemdClient client(bus.connect());
    const auto outcome = run(client, Verb::Start, u"lumos.service"_s);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().text.contains(u"systemd does not start lumos.service"_s));
    QVERIFY(!state(client, u"lumos.service"_s));
}

void TestSystemdClient::readsTheStateOfAUnit()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.addActive(u"lumos.service"_s);
    systemd.units[u"lumos.service"_s][u"MainPID"_s] = 4711u;
    SystemdClient client(bus.connect());
    const auto unit = state(client, u"lumos.service"_s);
    QVERIFY(unit);
    QVERIFY(unit->isInstalled());
    QVERIFY(unit->isActive());
    QCOMPARE(unit->unitFileState, u"enabled"_s);
    QCOMPARE(unit->mainPid, 4711u);
}

void TestSystemdClient::knowsAUnitThatIsNotInstalled()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    SystemdClient client(bus.connect());
    const auto unit = state(client, u"nginx.service"_s);
    QVERIFY(unit);
    QVERIFY(!unit->isInstalled());
    QVERIFY(!unit->isActive());
}

void TestSystemdClient::keepsJobsApart()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.result = [](const QString &words) {
        return words.endsWith("bad.service"_L1) ? u"failed"_s : u"done"_s;
    };
    SystemdClient client(bus.connect());
    QStringList outcomes;
    for (const QString &unit : {u"good.service"_s, u"bad.service"_s, u"other.service"_s}) {
        client.run(Verb::Start, unit, [&outcomes, unit](const Result<void> &result) {
            outcomes += unit + (result ? u" yes"_s : u" no"_s);
        });
    }
    QTRY_COMPARE(outcomes.size(), 3);
    outcomes.sort();
    QCOMPARE(outcomes,
             QStringList({u"bad.service no"_s, u"good.service yes"_s, u"other.service yes"_s}));
}

void TestSystemdClient::answersAllWhoWaitForOneJob()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.neverEnds = true;
    SystemdClient client(bus.connect());
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        client.run(Verb::Start, u"nginx-test.service"_s,
                   [&answers](const Result<void> &result) { answers += result ? 1 : 0; });
    QTRY_COMPARE(systemd.calls.count(u"StartUnit nginx-test.service"_s), 3);
    QTest::qWait(50); // the replies
    QCOMPARE(answers, 0);
    systemd.endJobs();
    QTRY_COMPARE(answers, 3);
}

QTEST_GUILESS_MAIN(TestSystemdClient)
#include "tst_systemdclient.moc"
