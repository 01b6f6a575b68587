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
    void comparesLists();
    void takesTheSitesListen();
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
    const ReloadPlan plan =
        planReload({option("socket", "/a"), option("uid", "pi (1000)"), option("processes", "1")},
                   {option("socket", "/b"), option("uid", "pi (1000)"), option("processes", "2")});
    QCOMPARE(plan.restartRequired, QStringList(QStringLiteral("socket")));
    QCOMPARE(valueOf(plan, "socket"), QStringLiteral("/a"));
    QCOMPARE(valueOf(plan, "processes"), QStringLiteral("2"));
}

void tst_ReloadPlan::comparesLists()
{
    const ReloadPlan plan =
        planReload({option("socket", "/a"), option("socket", "/b")}, {option("socket", "/a")});
    QCOMPARE(plan.restartRequired, QStringList(QStringLiteral("socket")));
    QCOMPARE(plan.options.size(), 2);
}

void tst_ReloadPlan::takesTheSitesListen()
{
    const ReloadPlan plan = planReload({option("listen", "80", "site"), option("listen", "4096")},
                                       {option("listen", "81", "site"), option("listen", "4096")});
    QVERIFY(plan.restartRequired.isEmpty());
    QCOMPARE(valueOf(plan, "listen", "site"), QStringLiteral("81"));
    QCOMPARE(valueOf(plan, "listen"), QStringLiteral("4096"));
}

QTEST_APPLESS_MAIN(tst_ReloadPlan)
#include "tst_reloadplan.moc"
