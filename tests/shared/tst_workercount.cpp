// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workercount.h"

#include <QTest>

using namespace lumos;

class tst_WorkerCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsCoresAndMemory_data();
    void fitsCoresAndMemory();
    void readsMeminfo();
    void isOneOrMoreHere();
};

void tst_WorkerCount::fitsCoresAndMemory_data()
{
    QTest::addColumn<int>("cores");
    QTest::addColumn<qint64>("mebibytes");
    QTest::addColumn<int>("workers");
    QTest::newRow("roomy") << 4 << qint64(8000) << 4;
    QTest::newRow("just enough") << 4 << qint64(256) << 4;
    QTest::newRow("a little less") << 4 << qint64(255) << 3;
    QTest::newRow("tight") << 4 << qint64(64) << 1;
    QTest::newRow("none") << 4 << qint64(0) << 1;
    QTest::newRow("no core") << 0 << qint64(8000) << 1;
    QTest::newRow("many") << 128 << qint64(1'000'000) << 128;
}

void tst_WorkerCount::fitsCoresAndMemory()
{
    QFETCH(int, cores);
    QFETCH(qint64, mebibytes);
    QFETCH(int, workers);
    QCOMPARE(automaticWorkers(cores, static_cast<std::uint64_t>(mebibytes) << 20), workers);
}

void tst_WorkerCount::readsMeminfo()
{
    QCOMPARE(availableMemory("MemTotal:  1 kB\nMemAvailable:    2048 kB\nX: 1 kB\n"),
             std::optional<std::uint64_t>(2048 * 1024));
    QCOMPARE(availableMemory("MemTotal:  1 kB\n"), std::nullopt);
    QCOMPARE(availableMemory("MemAvailable:"), std::nullopt);
    QCOMPARE(availableMemory("MemAvailable: x kB"), std::nullopt);
    QCOMPARE(automaticWorkers(3, std::nullopt), 3);
}

void tst_WorkerCount::isOneOrMoreHere()
{
    QVERIFY(automaticWorkersHere() >= 1);
}

QTEST_APPLESS_MAIN(tst_WorkerCount)
#include "tst_workercount.moc"
