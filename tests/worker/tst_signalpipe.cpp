// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/epolldispatcher.h"
#include "worker/signalpipe.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace lumos;

class TestSignalPipe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsSignalsInTheirOrder();
    void leavesAForkedProcessToTheDefault();

private:
    std::vector<int> m_received;
    std::optional<SignalPipe> m_pipe;
};

void TestSignalPipe::init()
{
    auto *dispatcher = qobject_cast<EpollDispatcher *>(QCoreApplication::eventDispatcher());
    QVERIFY(dispatcher);
    m_received.clear();
    m_pipe.emplace(*dispatcher, std::initializer_list<int>{SIGTERM, SIGUSR1},
                   [this](int number) { m_received.push_back(number); });
}

void TestSignalPipe::cleanup()
{
    m_pipe.reset();
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGUSR1, SIG_DFL);
}

void TestSignalPipe::bringsSignalsInTheirOrder()
{
    ::raise(SIGUSR1);
    ::raise(SIGTERM);
    QTRY_COMPARE(m_received, (std::vector<int>{SIGUSR1, SIGTERM}));
}

void TestSignalPipe::leavesAForkedProcessToTheDefault()
{
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        for (;;)
            ::pause();
    }
    QCOMPARE(::kill(child, SIGTERM), 0);
    int status = 0;
    bool hasEnded = false;
    QTRY_VERIFY(hasEnded || (hasEnded = ::waitpid(child, &status, WNOHANG) == child));
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGTERM);
    ::raise(SIGUSR1); // behind whatever the child may have written
    QTRY_COMPARE(m_received, (std::vector<int>{SIGUSR1}));
}

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher); // the application takes it over
    QCoreApplication application(argc, argv);
    TestSignalPipe test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signalpipe.moc"
