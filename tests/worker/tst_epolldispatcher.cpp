// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/epolldispatcher.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <sys/epoll.h>
#include <sys/socket.h>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

struct Counter final : DescriptorWatcher
{
    void ready(std::uint32_t events) override
    {
        ++count;
        last = events;
        if (then)
            then();
    }
    int count = 0;
    std::uint32_t last = 0;
    std::function<void()> then;
};

struct Hook final : LoopHook
{
    std::optional<Clock::time_point> beforeWait() override { return due; }
    void afterWait(Clock::time_point now) override
    {
        ++rounds;
        if (due && now >= *due) {
            hasFired = true;
            due.reset();
        }
    }
    std::optional<Clock::time_point> due;
    int rounds = 0;
    bool hasFired = false;
};

struct Pair
{
    Pair()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data())
            == 0) {
            ours.reset(ends[0]);
            theirs.reset(ends[1]);
        }
    }
    void write() const { QCOMPARE(::write(theirs.get(), "x", 1), 1); }
    void read() const
    {
        char byte = 0;
        QCOMPARE(::read(ours.get(), &byte, 1), 1);
    }
    FileDescriptor ours;
    FileDescriptor theirs;
};

} // namespace

class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

public:
    explicit tst_EpollDispatcher(EpollDispatcher &dispatcher)
        : m_dispatcher(dispatcher)
    { }

private Q_SLOTS:
    void callsTheWatcherOfAReadyDescriptor();
    void watcherEndedByAnEarlierOneIsNotCalled();
    void watchCanChangeItsEvents();
    void hookWakesTheLoopInTime();
    void postRunsInTheLoop();
    void postFromAnotherThreadWakesTheLoop();
    void notifiersOfBothKindsShareADescriptor();
    void queuedEventsAreDelivered();
    void timersFire();
    void nestedLoopEnds();
    void runsAProcess();

private:
    EpollDispatcher &m_dispatcher;
};

void tst_EpollDispatcher::callsTheWatcherOfAReadyDescriptor()
{
    const Pair pair;
    Counter counter;
    counter.then = [&] { pair.read(); };
    QVERIFY(m_dispatcher.watch(pair.ours.get(), EPOLLIN, counter));
    pair.write();
    QTRY_COMPARE(counter.count, 1);
    QVERIFY((counter.last & EPOLLIN) != 0);
    m_dispatcher.unwatch(pair.ours.get());
    pair.write();
    QCoreApplication::processEvents();
    QCOMPARE(counter.count, 1);
}

void tst_EpollDispatcher::watcherEndedByAnEarlierOneIsNotCalled()
{
    const Pair first;
    const Pair second;
    Counter a;
    Counter b;
    a.then = [&] { m_dispatcher.unwatch(second.ours.get()); };
    b.then = [&] { m_dispatcher.unwatch(first.ours.get()); };
    m_dispatcher.watch(first.ours.get(), EPOLLIN, a);
    m_dispatcher.watch(second.ours.get(), EPOLLIN, b);
    first.write();
    second.write();
    QCoreApplication::processEvents(); // both are ready in one wait
    QCOMPARE(a.count + b.count, 1);
    m_dispatcher.unwatch(first.ours.get());
    m_dispatcher.unwatch(second.ours.get());
}

void tst_EpollDispatcher::watchCanChangeItsEvents()
{
    const Pair pair;
    Counter counter;
    m_dispatcher.watch(pair.ours.get(), EPOLLIN, counter);
    m_dispatcher.watch(pair.ours.get(), EPOLLOUT, counter);
    QTRY_VERIFY(counter.count > 0);
    QVERIFY((counter.last & EPOLLOUT) != 0);
    m_dispatcher.unwatch(pair.ours.get());
}

void tst_EpollDispatcher::hookWakesTheLoopInTime()
{
    Hook hook;
    hook.due = Hook::Clock::now() + 20ms;
    m_dispatcher.setHook(&hook);
    while (!hook.hasFired)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_dispatcher.setHook(nullptr);
    QVERIFY2(hook.rounds < 5, "the loop must sleep until the time, not spin");
}

void tst_EpollDispatcher::postRunsInTheLoop()
{
    Counter counter;
    m_dispatcher.post(counter);
    QCOMPARE(counter.count, 0);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(counter.count, 1);
    QCOMPARE(counter.last, 0U);
}

void tst_EpollDispatcher::postFromAnotherThreadWakesTheLoop()
{
    Counter counter;
    std::thread thread([&] { m_dispatcher.post(counter); });
    while (counter.count == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    thread.join();
    QCOMPARE(counter.count, 1);
}

void tst_EpollDispatcher::notifiersOfBothKindsShareADescriptor()
{
    const Pair pair;
    QSocketNotifier reading(pair.ours.get(), QSocketNotifier::Read);
    QSocketNotifier writing(pair.ours.get(), QSocketNotifier::Write);
    int reads = 0;
    int writes = 0;
    connect(&reading, &QSocketNotifier::activated, this, [&] {
        pair.read();
        ++reads;
    });
    connect(&writing, &QSocketNotifier::activated, this, [&] {
        ++writes;
        writing.setEnabled(false);
    });
    pair.write();
    QTRY_COMPARE(reads, 1);
    QTRY_COMPARE(writes, 1);
    pair.write();
    QTRY_COMPARE(reads, 2);
    QCOMPARE(writes, 1);
}

void tst_EpollDispatcher::queuedEventsAreDelivered()
{
    int called = 0;
    QMetaObject::invokeMethod(
        this, [&] { ++called; }, Qt::QueuedConnection);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(called, 1);
}

void tst_EpollDispatcher::timersFire()
{
    QTimer timer;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(1);
    QTRY_VERIFY(ticks >= 3);
    QCOMPARE(m_dispatcher.registeredTimers(&timer).size(), 1);
    timer.stop();
    QVERIFY(m_dispatcher.registeredTimers(&timer).isEmpty());
}

void tst_EpollDispatcher::nestedLoopEnds()
{
    QEventLoop inner;
    QTimer::singleShot(1, &inner, [&] { inner.exit(7); });
    QCOMPARE(inner.exec(), 7);
}

void tst_EpollDispatcher::runsAProcess()
{
    QProcess process;
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(QStringLiteral("/bin/echo"), {QStringLiteral("works")});
    loop.exec();
    QCOMPARE(process.readAllStandardOutput(), QByteArray("works\n"));
}

int main(int argc, char *argv[])
{
    auto *dispatcher = new EpollDispatcher;
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv);
    tst_EpollDispatcher test(*dispatcher);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_epolldispatcher.moc"
