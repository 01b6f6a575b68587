// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/trafficmeter.h"

#include <QTest>

#include <limits>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

constexpr TrafficMeter::TimePoint start{500s};

} // namespace

class tst_TrafficMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void dividesByTheTimeThatPassed();
    void keepsItsRateWithinASecond();
    void beginsAnewWhenTheCountFalls();
};

void tst_TrafficMeter::knowsNothingAtFirst()
{
    TrafficMeter meter;
    QVERIFY(!meter.perSecond(1000, start));
    QVERIFY(!meter.perSecond(2000, start + 999ms));
}

void tst_TrafficMeter::dividesByTheTimeThatPassed()
{
    TrafficMeter meter;
    (void)meter.perSecond(0, start);
    QCOMPARE(meter.perSecond(12, start + 1s), std::optional(12.0));
    QCOMPARE(meter.perSecond(12, start + 3s), std::optional(0.0));
    QCOMPARE(meter.perSecond(13, start + 5s), std::optional(0.5));
}

void tst_TrafficMeter::keepsItsRateWithinASecond()
{
    TrafficMeter meter;
    (void)meter.perSecond(0, start);
    QCOMPARE(meter.perSecond(10, start + 1s), std::optional(10.0));
    QCOMPARE(meter.perSecond(900, start + 1500ms), std::optional(10.0));
    QCOMPARE(meter.perSecond(1010, start + 2s), std::optional(1000.0));
}

void tst_TrafficMeter::beginsAnewWhenTheCountFalls()
{
    TrafficMeter meter;
    (void)meter.perSecond(std::numeric_limits<quint64>::max(), start);
    QVERIFY(!meter.perSecond(0, start + 1s));
    QCOMPARE(meter.perSecond(5, start + 2s), std::optional(5.0));
}

QTEST_APPLESS_MAIN(tst_TrafficMeter)
#include "tst_trafficmeter.moc"
