// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/reloadtrial.h"

#include <QTest>

using namespace lumos;
using Action = ReloadTrial::Action;

class tst_ReloadTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheCanary_data();
    void judgesTheCanary();
    void asksNothingWithoutAPath();
    void comparesWithTheRunningOne_data();
    void comparesWithTheRunningOne();
    void decidesAloneWithoutASpawner();
    void tellsTheCanarysEnd();
    void aCanaryThatHasToldItsStatusMayLeave();
    void aSecondCanaryMustNotCrash();
    void believesNoSecondAnswer();
};

void tst_ReloadTrial::judgesTheCanary_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("200") << 200 << true;
    QTest::newRow("404") << 404 << true;
    QTest::newRow("499") << 499 << true;
    QTest::newRow("500") << 500 << false;
    QTest::newRow("503") << 503 << false;
    QTest::newRow("none") << 0 << false;
    QTest::newRow("nonsense") << -1 << false;
}

void tst_ReloadTrial::judgesTheCanary()
{
    QFETCH(int, status);
    QFETCH(bool, isGood);
    ReloadTrial trial(QStringLiteral("/healthz"));
    QCOMPARE(trial.canaryPath(), QStringLiteral("/healthz"));
    QCOMPARE(trial.canaryAnswered(status, true), isGood ? Action::Wait : Action::StartProbe);
}

void tst_ReloadTrial::asksNothingWithoutAPath()
{
    ReloadTrial trial;
    QVERIFY(trial.canaryPath().isEmpty());
    QCOMPARE(trial.canaryAnswered(500, true), Action::Wait);
    QCOMPARE(trial.canaryEnded(QStringLiteral("crash")), Action::GiveUp);
}

void tst_ReloadTrial::comparesWithTheRunningOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isBothBad");
    QTest::newRow("200") << 200 << false;
    QTest::newRow("404") << 404 << false;
    QTest::newRow("500") << 500 << true;
    QTest::newRow("none") << 0 << true;
}

void tst_ReloadTrial::comparesWithTheRunningOne()
{
    QFETCH(int, status);
    QFETCH(bool, isBothBad);
    ReloadTrial trial(QStringLiteral("/h"));
    QCOMPARE(trial.canaryAnswered(502, true), Action::StartProbe);
    QCOMPARE(trial.probeAnswered(status), isBothBad ? Action::StartCanary : Action::GiveUp);
    if (isBothBad) {
        QVERIFY(trial.canaryPath().isEmpty());
    } else {
        QVERIFY(trial.reason().contains(u"/h with 502"));
        QVERIFY(trial.reason().contains(QString::number(status)));
    }
}

void tst_ReloadTrial::decidesAloneWithoutASpawner()
{
    ReloadTrial trial(QStringLiteral("/h"));
    QCOMPARE(trial.canaryAnswered(500, false), Action::GiveUp);
    QVERIFY(trial.reason().contains(u"with 500"));
    ReloadTrial lost(QStringLiteral("/h"));
    QCOMPARE(lost.probeLost(), Action::Wait);
    QCOMPARE(lost.canaryAnswered(0, true), Action::StartProbe);
    QCOMPARE(lost.probeLost(), Action::GiveUp);
    QVERIFY(lost.reason().contains(u"no answer in time"));
}

void tst_ReloadTrial::tellsTheCanarysEnd()
{
    ReloadTrial trial(QStringLiteral("/h"));
    QCOMPARE(trial.canaryEnded(QStringLiteral("it crashed")), Action::GiveUp);
    QCOMPARE(trial.reason(), QStringLiteral("it crashed"));
}

void tst_ReloadTrial::aCanaryThatHasToldItsStatusMayLeave()
{
    ReloadTrial trial(QStringLiteral("/h"));
    QCOMPARE(trial.canaryAnswered(500, true), Action::StartProbe);
    QCOMPARE(trial.canaryEnded(QStringLiteral("code 0")), Action::Wait);
    QCOMPARE(trial.probeEnded(), Action::StartCanary);
}

void tst_ReloadTrial::aSecondCanaryMustNotCrash()
{
    ReloadTrial trial(QStringLiteral("/h"));
    QCOMPARE(trial.canaryAnswered(500, true), Action::StartProbe);
    QCOMPARE(trial.probeAnswered(500), Action::StartCanary);
    QCOMPARE(trial.canaryEnded(QStringLiteral("it crashed")), Action::GiveUp);
}

void tst_ReloadTrial::believesNoSecondAnswer()
{
    ReloadTrial trial(QStringLiteral("/h"));
    QCOMPARE(trial.probeAnswered(200), Action::Wait);
    QCOMPARE(trial.canaryAnswered(500, true), Action::StartProbe);
    QCOMPARE(trial.canaryAnswered(500, true), Action::Wait);
    QCOMPARE(trial.probeAnswered(500), Action::StartCanary);
    QCOMPARE(trial.probeAnswered(200), Action::Wait);
}

QTEST_APPLESS_MAIN(tst_ReloadTrial)
#include "tst_reloadtrial.moc"
