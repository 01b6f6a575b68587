// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/serverfigures.h"

#include <QTest>

#include <cstring>
#include <limits>
#include <unistd.h>

using namespace lumos;

namespace {

/// A worker in @p slot, in this process.
struct FakeWorker
{
    FakeWorker(const Scoreboard &board, std::size_t slot)
        : attached(*Scoreboard::attach(FileDescriptor(::dup(board.fd()))))
        , page(**attached.claim(slot))
    { }

    Scoreboard attached;
    WorkerPage &page;
};

} // namespace

class tst_ServerFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsDurationsIntoClasses_data();
    void putsDurationsIntoClasses();
    void estimatesQuantiles();
    void addsWhoRunsToWhoHasEnded();
    void looksNoFurtherThanTheScoreboard();
    void survivesAnyScribble();
};

void tst_ServerFigures::putsDurationsIntoClasses_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<int>("place");
    QTest::newRow("nothing") << qint64{0} << 0;
    QTest::newRow("the first bound") << qint64{1'000'000} << 0;
    QTest::newRow("more") << qint64{1'000'001} << 1;
    QTest::newRow("the last bound") << qint64{60'000'000'000} << 13;
    QTest::newRow("beyond") << qint64{60'000'000'001} << 14;
    QTest::newRow("most") << std::numeric_limits<qint64>::max() << 14;
}

void tst_ServerFigures::putsDurationsIntoClasses()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(int, place);
    RequestFigures figures{};
    figures.note(nanoseconds);
    RequestSums sums;
    sums.add(figures);
    QCOMPARE(sums.durations.at(static_cast<std::size_t>(place)), 1U);
    QCOMPARE(sums.count(), 1U);
    QCOMPARE(sums.duration, static_cast<quint64>(nanoseconds));
}

void tst_ServerFigures::estimatesQuantiles()
{
    RequestSums sums;
    QVERIFY(!sums.quantile(0.95));
    sums.durations[0] = 100; // up to 1 ms
    QCOMPARE(*sums.quantile(0.95), 950'000.0);
    sums.durations[2] = 100; // 2.5 to 5 ms
    QCOMPARE(*sums.quantile(0.5), 1'000'000.0);
    QCOMPARE(*sums.quantile(0.75), 3'750'000.0);
    sums.durations.back() = 1000;
    QCOMPARE(*sums.quantile(0.95), 60e9);
}

void tst_ServerFigures::addsWhoRunsToWhoHasEnded()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    ControlPage &control = board->writableControl();
    control.usedSlots = 3;
    control.configuredWorkers = 2;
    control.endedRequests = 100;
    control.restarts[static_cast<std::size_t>(RestartReason::Crash)] = 4;
    control.reloadsFailed = 1;
    FakeWorker first(*board, 0);
    first.page.workerId = 1;
    first.page.isReady = 1;
    first.page.requests = 10;
    first.page.activeRequests = 2;
    first.page.resident = 1000;
    first.page.proportional = 400;
    first.page.figures.note(5);
    FakeWorker old(*board, 2); // of the same id, since it is being replaced
    old.page.workerId = 1;
    old.page.requests = 1;
    old.page.resident = 10;
    old.page.proportional = 4;
    const ServerFigures figures = ServerFigures::of(*board);
    QCOMPARE(figures.requests, 111U);
    QCOMPARE(figures.active, 2U);
    QCOMPARE(figures.ready, 1U);
    QCOMPARE(figures.busy, 1U);
    QCOMPARE(figures.configured, 2U);
    QCOMPARE(figures.sums.count(), 1U);
    QCOMPARE(figures.memory.size(), std::size_t{1});
    QCOMPARE(figures.memory.at(1).resident, 1010U);
    QCOMPARE(figures.memory.at(1).proportional, 404U);
    QCOMPARE(figures.restarts.at(1), 4U);
    QCOMPARE(figures.reloadsFailed, 1U);
}

void tst_ServerFigures::looksNoFurtherThanTheScoreboard()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    board->writableControl().usedSlots = std::numeric_limits<std::uint32_t>::max();
    QCOMPARE(ServerFigures::of(*board).requests, 0U);
}

void tst_ServerFigures::survivesAnyScribble()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    board->writableControl().usedSlots = 2;
    FakeWorker worker(*board, 1);
    std::memset(static_cast<void *>(&worker.page), 0xff, Scoreboard::pageSize);
    const ServerFigures figures = ServerFigures::of(*board);
    QCOMPARE(figures.ready, 1U);
    QCOMPARE(figures.memory.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(tst_ServerFigures)
#include "tst_serverfigures.moc"
