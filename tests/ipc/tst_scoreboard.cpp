// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/scoreboard.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lumos;

class tst_Scoreboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSealedAgainstChangesOfSize();
    void isSparse();
    void showsWhatAWorkerWrites();
    void isReadOnlyInAWorker();
    void leavesAWorkerNoDescriptor();
    void refusesASlotBeyondTheEnd();
    void refusesASmallerFile();
    void clearsAPage();
    void canBeMoved();
};

void tst_Scoreboard::isSealedAgainstChangesOfSize()
{
    const auto board = Scoreboard::create();
    QVERIFY(board);
    QVERIFY(::ftruncate(board->fd(), 0) != 0);
    QCOMPARE(errno, EPERM);
    QVERIFY(::ftruncate(board->fd(), 1 << 30) != 0);
    QVERIFY(::fcntl(board->fd(), F_ADD_SEALS, F_SEAL_WRITE) != 0);
    QCOMPARE(board->page(Scoreboard::slots - 1).workerId.load(), 0U);
}

void tst_Scoreboard::isSparse()
{
    const auto board = Scoreboard::create();
    QVERIFY(board);
    struct stat status
    { };
    QCOMPARE(::fstat(board->fd(), &status), 0);
    QVERIFY(status.st_size > 8'000'000);
    QVERIFY(status.st_blocks * 512 < 65536);
}

void tst_Scoreboard::showsWhatAWorkerWrites()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    board->writableControl().configuredWorkers = 5;
    const pid_t child = ::fork();
    if (child == 0) {
        auto mine = Scoreboard::attach(FileDescriptor(::dup(board->fd())));
        auto page = mine->claim(7);
        if (!page || mine->control().configuredWorkers != 5)
            ::_exit(1);
        (*page)->requests = 42;
        ::_exit(mine->page(7).requests == 42 ? 0 : 2);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(board->page(7).requests.load(), 42U);
    QCOMPARE(board->page(6).requests.load(), 0U);
    QCOMPARE(board->page(8).requests.load(), 0U);
}

void tst_Scoreboard::isReadOnlyInAWorker()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGSEGV, SIG_DFL); // QtTest's own handler would dump a stack
        auto mine = Scoreboard::attach(FileDescriptor(::dup(board->fd())));
        mine->writableControl().configuredWorkers = 99;
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) || WEXITSTATUS(status) != 0); // the sanitizer ends it by an exit
    QCOMPARE(board->control().configuredWorkers.load(), 0U);
}

void tst_Scoreboard::leavesAWorkerNoDescriptor()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    auto mine = Scoreboard::attach(FileDescriptor(::dup(board->fd())));
    QVERIFY(mine);
    const int fd = mine->fd();
    QVERIFY(mine->claim(1));
    QCOMPARE(mine->fd(), -1);
    QCOMPARE(::fcntl(fd, F_GETFD), -1);
    QVERIFY(!mine->claim(2));
}

void tst_Scoreboard::refusesASlotBeyondTheEnd()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    QVERIFY(!board->claim(Scoreboard::slots));
    QVERIFY(board->claim(Scoreboard::slots - 1));
}

void tst_Scoreboard::refusesASmallerFile()
{
    FileDescriptor fd(::memfd_create("small", MFD_CLOEXEC));
    QCOMPARE(::ftruncate(fd.get(), 4096), 0);
    QVERIFY(!Scoreboard::attach(std::move(fd)));
    QVERIFY(!Scoreboard::attach(FileDescriptor()));
}

void tst_Scoreboard::clearsAPage()
{
    auto board = Scoreboard::create();
    QVERIFY(board);
    auto worker = Scoreboard::attach(FileDescriptor(::dup(board->fd())));
    auto page = worker->claim(3);
    QVERIFY(page);
    (*page)->workerId = 4;
    (*page)->isReady = 1;
    (*page)->isFull = 1;
    (*page)->requestLine[127] = 'x';
    (*page)->requests = 10;
    (*page)->errors = 2;
    (*page)->bytesSent = 300;
    (*page)->resident = 5;
    (*page)->figures.note(3'000'000);
    (*page)->figures.noteWait(7);
    board->clearPage(3);
    QCOMPARE(board->page(3).workerId.load(), 0U);
    QCOMPARE(board->page(3).isReady.load(), 0U);
    QCOMPARE(board->page(3).isFull.load(), 0U);
    QCOMPARE(board->page(3).requestLine[127].load(), '\0');
    QCOMPARE(board->page(3).requests.load(), 0U);
    QCOMPARE(board->control().endedRequests.load(), 10U);
    QCOMPARE(board->control().endedErrors.load(), 2U);
    QCOMPARE(board->control().endedBytes.load(), 300U);
    QCOMPARE(board->control().endedFigures.durations[2].load(), 1U);
    QCOMPARE(board->control().endedFigures.duration.load(), 3'000'000U);
    QCOMPARE(board->control().endedFigures.waited.load(), 7U);
    QCOMPARE(board->page(3).figures.durations[2].load(), 0U);
    QCOMPARE(board->page(3).resident.load(), 0U);
}

void tst_Scoreboard::canBeMoved()
{
    auto made = Scoreboard::create();
    QVERIFY(made);
    Scoreboard board = std::move(*made);
    board.writableControl().usedSlots = 3;
    auto other = Scoreboard::create();
    QVERIFY(other);
    board = std::move(*other);
    QCOMPARE(board.control().usedSlots.load(), 0U);
}

QTEST_APPLESS_MAIN(tst_Scoreboard)
#include "tst_scoreboard.moc"
