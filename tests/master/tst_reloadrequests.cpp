// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/reloadrequests.h"

#include <QTest>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

constexpr ReloadRequests::TimePoint start{1000s};

} // namespace

class tst_ReloadRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBeginsAtOnce();
    void aHundredWithinASecondAreTwo();
    void remembersTheLastOne();
};

void tst_ReloadRequests::theFirstBeginsAtOnce()
{
    ReloadRequests requests;
    QVERIFY(!requests.isWanted());
    requests.request();
    QVERIFY(requests.isWanted());
    QVERIFY(requests.due() <= start);
    requests.begin(start);
    QVERIFY(!requests.isWanted());
}

void tst_ReloadRequests::aHundredWithinASecondAreTwo()
{
    ReloadRequests requests;
    int reloads = 0;
    // Each reload takes no time at all: only the spacing keeps them apart.
    for (auto now = start; now < start + 3s; now += 10ms) {
        if (now < start + 1s)
            requests.request();
        if (requests.isWanted() && requests.due() <= now) {
            requests.begin(now);
            ++reloads;
        }
    }
    QCOMPARE(reloads, 2);
    QVERIFY(!requests.isWanted());
}

void tst_ReloadRequests::remembersTheLastOne()
{
    ReloadRequests requests;
    QVERIFY(!requests.last().when.isValid());
    const QDateTime when =
        QDateTime::fromString(QStringLiteral("2026-01-02T03:04:00Z"), Qt::ISODate);
    requests.end(when, ExitCode::Config, QStringLiteral("a.ini:3: no"));
    QVERIFY(requests.last().isFailure());
    QCOMPARE(requests.last().reason, QStringLiteral("a.ini:3: no"));
    requests.end(when.addSecs(5), ExitCode::Ok, {});
    QVERIFY(!requests.last().isFailure());
    QCOMPARE(requests.last().when, when.addSecs(5));
    QCOMPARE(requests.last().succeeded, 1U);
    QCOMPARE(requests.last().failed, 1U);
}

QTEST_APPLESS_MAIN(tst_ReloadRequests)
#include "tst_reloadrequests.moc"
