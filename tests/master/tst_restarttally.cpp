// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/restarttally.h"

#include <QTest>

#include <sys/wait.h>

using namespace lumos;

namespace {

using Role = WorkerPool::Role;

constexpr int nothing = -1;

siginfo_t endOf(int code, int status)
{
    siginfo_t info{};
    info.si_code = code;
    info.si_status = status;
    return info;
}

} // namespace

class tst_RestartTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheReason_data();
    void tellsTheReason();
    void countsForEachWorker();
    void knowsAFailure();
};

void tst_RestartTally::tellsTheReason_data()
{
    QTest::addColumn<bool>("wasWanted");
    QTest::addColumn<bool>("isKilled");
    QTest::addColumn<int>("given"); // a reason that somebody has said
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, bool wasWanted, bool isKilled, int given, Role role,
                        int how, int expected) {
        QTest::newRow(name) << wasWanted << isKilled << given << static_cast<int>(role) << how
                            << expected;
    };
    const auto number = [](RestartReason reason) { return static_cast<int>(reason); };
    const int exit = number(RestartReason::Exit);
    const int crash = number(RestartReason::Crash);
    const int overdue = number(RestartReason::Overdue);
    const int harakiri = number(RestartReason::Harakiri);
    add("left", true, false, nothing, Role::Serving, CLD_EXITED, exit);
    add("killed by somebody", true, false, nothing, Role::Serving, CLD_KILLED, crash);
    add("dumped core", true, false, nothing, Role::Serving, CLD_DUMPED, crash);
    add("did not start in time", true, true, nothing, Role::Serving, CLD_KILLED, overdue);
    add("did not end in time", false, true, nothing, Role::Serving, CLD_KILLED, overdue);
    add("told to end by a reload", false, false, nothing, Role::Serving, CLD_EXITED, nothing);
    add("harakiri", false, true, harakiri, Role::Serving, CLD_KILLED, harakiri);
    add("harakiri, ended by itself", false, false, harakiri, Role::Serving, CLD_EXITED, harakiri);
    add("canary", true, false, nothing, Role::Canary, CLD_KILLED, nothing);
    add("probe", true, false, nothing, Role::Probe, CLD_EXITED, nothing);
}

void tst_RestartTally::tellsTheReason()
{
    QFETCH(bool, wasWanted);
    QFETCH(bool, isKilled);
    QFETCH(int, given);
    QFETCH(int, role);
    QFETCH(int, how);
    WorkerPool::Exit exit;
    exit.wasWanted = wasWanted;
    exit.worker.isKilled = isKilled;
    exit.worker.role = static_cast<Role>(role);
    if (given != nothing)
        exit.worker.reason = static_cast<RestartReason>(given);
    const auto reason = restartReasonOf(exit, endOf(how, 0));
    QTEST(reason ? static_cast<int>(*reason) : nothing, "expected");
}

void tst_RestartTally::countsForEachWorker()
{
    RestartTally tally;
    tally.spawned(1);
    tally.spawned(1);
    tally.spawned(2);
    tally.replaced(1, RestartReason::Harakiri);
    tally.replaced(1, RestartReason::Crash);
    QCOMPARE(tally.of(1).spawned, 2U);
    QCOMPARE(tally.of(1).overdue, 1U);
    QCOMPARE(tally.of(2).spawned, 1U);
    QCOMPARE(tally.of(2).overdue, 0U);
    QCOMPARE(tally.of(3).spawned, 0U);
}

void tst_RestartTally::knowsAFailure()
{
    QVERIFY(isFailure(RestartReason::Crash));
    QVERIFY(isFailure(RestartReason::Stuck));
    QVERIFY(!isFailure(RestartReason::MaxRequests));
    QVERIFY(!isFailure(RestartReason::Requested));
}

QTEST_APPLESS_MAIN(tst_RestartTally)
#include "tst_restarttally.moc"
