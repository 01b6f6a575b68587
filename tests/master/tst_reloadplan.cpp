// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/reloadplan.h"

#include <QTest>

using namespace lumos;

namespace {

EffectiveOption option(const char *key, const char *value, const char *section = "lumos")
{
    return {QString::fromLatin1(section), QString::fromLatin1(key), QString::fromLatin1(value),
            QStringLiteral("x.ini:1")};
}

QString valueOf(const ReloadPlan &plan, const char *key, const char *section = "lumos")
{
    for (const EffectiveOption &each : plan.options) {
        if (each.key == QLatin1String(key) && each.section == QLatin1String(section))
            return each.value;
    }
    return {};
}

} // namespace

class tst_ReloadPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNewValues();
    void keepsWhatTakesARestart();
    void takesOtherSockets();
    void takesTheSitesListen();
    void loadsTheApplicationOnlyWhereItMatters_data();
    void loadsTheApplicationOnlyWhereItMatters();
};

void tst_ReloadPlan::takesTheNewValues()
{
    const ReloadPlan plan = planReload({option("processes", "2"), option("module", "a")},
                                       {option("processes", "5"), option("chdir", "/x")});
    QVERIFY(plan.restartRequired.isEmpty());
    QCOMPARE(valueOf(plan, "processes"), QStringLiteral("5"));
    QCOMPARE(valueOf(plan, "chdir"), QStringLiteral("/x"));
    QCOMPARE(plan.options.size(), 2);
}

void tst_ReloadPlan::keepsWhatTakesARestart()
{
    const ReloadPlan plan = planReload(
        {option("uid", "pi (1000)"), option("gid", "pi (1000)"), option("processes", "1")},
        {option("uid", "me (1001)"), option("gid", "pi (1000)"), option("processes", "2")});
    QCOMPARE(plan.restartRequired, QStringList(QStringLiteral("uid")));
    QCOMPARE(valueOf(plan, "uid"), QStringLiteral("pi (1000)"));
    QCOMPARE(valueOf(plan, "processes"), QStringLiteral("2"));
}

void tst_ReloadPlan::takesOtherSockets()
{
    const ReloadPlan plan =
        planReload({option("socket", "/a"), option("socket", "/b")}, {option("socket", "/c")});
    QVERIFY(plan.restartRequired.isEmpty());
    QCOMPARE(valueOf(plan, "socket"), QStringLiteral("/c"));
    QCOMPARE(plan.options.size(), 1);
}

void tst_ReloadPlan::takesTheSitesListen()
{
    const ReloadPlan plan = planReload({option("listen", "80", "site"), option("listen", "4096")},
                                       {option("listen", "81", "site"), option("listen", "4096")});
    QVERIFY(plan.restartRequired.isEmpty());
    QCOMPARE(valueOf(plan, "listen", "site"), QStringLiteral("81"));
    QCOMPARE(valueOf(plan, "listen"), QStringLiteral("4096"));
}

void tst_ReloadPlan::loadsTheApplicationOnlyWhereItMatters_data()
{
    using Options = QList<EffectiveOption>;
    QTest::addColumn<Options>("running");
    QTest::addColumn<Options>("fresh");
    QTest::addColumn<bool>("loads");
    const EffectiveOption module = option("module", "a");
    const EffectiveOption two = option("processes", "2");
    QTest::newRow("nothing: new code") << Options{module, two} << Options{module, two} << true;
    QTest::newRow("processes") << Options{module, two} << Options{module, option("processes", "5")}
                               << false;
    QTest::newRow("auto") << Options{two} << Options{option("processes", "auto")} << false;
    QTest::newRow("from one") << Options{module} << Options{module, two} << true;
    QTest::newRow("to one") << Options{two} << Options{option("processes", "1")} << true;
    QTest::newRow("cheaper comes") << Options{two} << Options{two, option("cheaper", "1")} << false;
    QTest::newRow("harakiri goes")
        << Options{two, option("harakiri", "60")} << Options{two} << false;
    QTest::newRow("site") << Options{two, option("listen", "80", "site")}
                          << Options{two, option("listen", "81", "site")} << false;
    QTest::newRow("module") << Options{two, module} << Options{two, option("module", "b")} << true;
    QTest::newRow("both") << Options{two, module}
                          << Options{option("processes", "3"), option("module", "b")} << true;
    QTest::newRow("only a restart's")
        << Options{two, option("listen", "5")} << Options{two, option("listen", "6")} << true;
    QTest::newRow("order of a list")
        << Options{two, option("pythonpath", "/a"), option("pythonpath", "/b")}
        << Options{two, option("pythonpath", "/b"), option("pythonpath", "/a")} << true;
    EffectiveOption moved = two;
    moved.origin = QStringLiteral("x.ini:9");
    QTest::newRow("a line that moved") << Options{two} << Options{moved} << true;
}

void tst_ReloadPlan::loadsTheApplicationOnlyWhereItMatters()
{
    QFETCH(QList<EffectiveOption>, running);
    QFETCH(QList<EffectiveOption>, fresh);
    QTEST(planReload(running, fresh).loadsApplication(), "loads");
}

QTEST_APPLESS_MAIN(tst_ReloadPlan)
#include "tst_reloadplan.moc"
