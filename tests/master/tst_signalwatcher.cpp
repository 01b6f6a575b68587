// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/signalwatcher.h"

#include "inchild.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace lumos;

class tst_SignalWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsASignal();
    void tellsSeveralInOrder();
    void keepsErrno();
    void unblocksWhatWasBlocked();
    void putsTheDefaultBack();
    void resetsAChild();
};

void tst_SignalWatcher::tellsASignal()
{
    const auto watcher = SignalWatcher::watch({SIGUSR1, SIGUSR2});
    QVERIFY(watcher);
    QSignalSpy spy(watcher->get(), &SignalWatcher::received);
    QCOMPARE(::raise(SIGUSR2), 0);
    QCOMPARE(spy.count(), 0); // nothing happens in the handler itself
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), SIGUSR2);
}

void tst_SignalWatcher::tellsSeveralInOrder()
{
    const auto watcher = SignalWatcher::watch({SIGUSR1, SIGUSR2});
    QVERIFY(watcher);
    QSignalSpy spy(watcher->get(), &SignalWatcher::received);
    ::raise(SIGUSR1);
    ::raise(SIGUSR2);
    ::raise(SIGUSR1);
    QTRY_COMPARE(spy.count(), 3);
    QCOMPARE(spy[0][0].toInt(), SIGUSR1);
    QCOMPARE(spy[1][0].toInt(), SIGUSR2);
    QCOMPARE(spy[2][0].toInt(), SIGUSR1);
}

void tst_SignalWatcher::keepsErrno()
{
    const auto watcher = SignalWatcher::watch({SIGUSR1});
    QVERIFY(watcher);
    for (int i = 0; i < 100'000; ++i) { // until the pipe is full and the write fails
        errno = E2BIG;
        ::raise(SIGUSR1);
        if (errno != E2BIG)
            QFAIL("a handler has changed errno");
    }
}

void tst_SignalWatcher::unblocksWhatWasBlocked()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    QCOMPARE(::sigprocmask(SIG_BLOCK, &set, nullptr), 0);
    const auto watcher = SignalWatcher::watch({SIGUSR1});
    QVERIFY(watcher);
    QSignalSpy spy(watcher->get(), &SignalWatcher::received);
    ::raise(SIGUSR1);
    QTRY_COMPARE(spy.count(), 1);
}

void tst_SignalWatcher::putsTheDefaultBack()
{
    {
        QVERIFY(SignalWatcher::watch({SIGUSR1}));
    }
    struct sigaction action
    { };
    QCOMPARE(::sigaction(SIGUSR1, nullptr, &action), 0);
    QVERIFY(action.sa_handler == SIG_DFL);
}

void tst_SignalWatcher::resetsAChild()
{
    const auto watcher = SignalWatcher::watch({SIGUSR1});
    QVERIFY(watcher);
    ::signal(SIGPIPE, SIG_IGN);
    const int code = test::inChild([] {
        resetSignalsInChild();
        for (const int number : {SIGUSR1, SIGPIPE}) {
            struct sigaction action
            { };
            if (::sigaction(number, nullptr, &action) != 0 || action.sa_handler != SIG_DFL)
                return 1;
        }
        sigset_t set;
        return ::sigprocmask(SIG_SETMASK, nullptr, &set) == 0 && sigisemptyset(&set) == 1 ? 0 : 2;
    });
    ::signal(SIGPIPE, SIG_DFL);
    QCOMPARE(code, 0);
}

QTEST_GUILESS_MAIN(tst_SignalWatcher)
#include "tst_signalwatcher.moc"
