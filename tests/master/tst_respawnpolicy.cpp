// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/respawnpolicy.h"

#include <QTest>

using namespace lumos;
using namespace std::chrono_literals;

class tst_RespawnPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAgainAtOnceTheFirstTwoTimes();
    void doublesUpToALimit();
    void forgetsAfterAStableLife();
};

void tst_RespawnPolicy::startsAgainAtOnceTheFirstTwoTimes()
{
    for (const auto life : {0ms, 9'999ms}) {
        RespawnPolicy policy;
        QCOMPARE(policy.delayAfter(life), 0ms);
        QCOMPARE(policy.delayAfter(life), 0ms);
        QCOMPARE(policy.delayAfter(life), 100ms);
    }
}

void tst_RespawnPolicy::doublesUpToALimit()
{
    RespawnPolicy policy;
    for (int i = 0; i < RespawnPolicy::freeRespawns; ++i)
        QCOMPARE(policy.delayAfter(0ms), 0ms);
    for (const auto expected :
         {100ms, 200ms, 400ms, 800ms, 1600ms, 3200ms, 6400ms, 12800ms, 25600ms, 30000ms, 30000ms})
        QCOMPARE(policy.delayAfter(1ms), expected);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(policy.delayAfter(1ms), RespawnPolicy::longestDelay);
}

void tst_RespawnPolicy::forgetsAfterAStableLife()
{
    RespawnPolicy policy;
    for (int i = 0; i < 5; ++i)
        (void)policy.delayAfter(0ms);
    QCOMPARE(policy.delayAfter(RespawnPolicy::stableLife), 0ms);
    for (int i = 0; i < RespawnPolicy::freeRespawns; ++i)
        QCOMPARE(policy.delayAfter(0ms), 0ms);
    QCOMPARE(policy.delayAfter(0ms), 100ms);
}

QTEST_APPLESS_MAIN(tst_RespawnPolicy)
#include "tst_respawnpolicy.moc"
