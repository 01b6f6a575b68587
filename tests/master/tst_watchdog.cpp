// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/watchdog.h"

#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace lumos;
using namespace std::chrono_literals;

class tst_Watchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsEnvironment_data();
    void readsItsEnvironment();
    void beats();
    void isSilentWithoutALimit();
};

void tst_Watchdog::readsItsEnvironment_data()
{
    const QByteArray own = QByteArray::number(::getpid());
    QTest::addColumn<QByteArray>("usec");
    QTest::addColumn<QByteArray>("pid");
    QTest::addColumn<qint64>("limit");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << qint64(0);
    QTest::newRow("for anybody") << QByteArray("30000000") << QByteArray() << qint64(30'000'000);
    QTest::newRow("for us") << QByteArray("1") << own << qint64(1);
    QTest::newRow("for another") << QByteArray("30000000") << QByteArray("1") << qint64(0);
    QTest::newRow("zero") << QByteArray("0") << own << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << own << qint64(0);
    QTest::newRow("no number") << QByteArray("soon") << own << qint64(0);
}

void tst_Watchdog::readsItsEnvironment()
{
    QFETCH(QByteArray, usec);
    QFETCH(QByteArray, pid);
    QFETCH(qint64, limit);
    if (!usec.isNull())
        qputenv("WATCHDOG_USEC", usec);
    if (!pid.isNull())
        qputenv("WATCHDOG_PID", pid);
    const auto found = Watchdog::limitFromEnvironment();
    QCOMPARE(found.value_or(0us).count(), limit);
    QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC"));
    QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_PID"));
}

void tst_Watchdog::beats()
{
    Watchdog watchdog(20ms);
    QSignalSpy beats(&watchdog, &Watchdog::beat);
    QTRY_VERIFY(beats.count() >= 3);
}

void tst_Watchdog::isSilentWithoutALimit()
{
    Watchdog watchdog(std::nullopt);
    QSignalSpy beats(&watchdog, &Watchdog::beat);
    QVERIFY(!beats.wait(50));
}

QTEST_GUILESS_MAIN(tst_Watchdog)
#include "tst_watchdog.moc"
