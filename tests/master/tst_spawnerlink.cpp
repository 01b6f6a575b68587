// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The link executes /proc/self/exe as a spawner: here that is this very test, which then plays one.
#include "master/generations.h"
#include "master/spawnerlink.h"

#include "ipc/spawnerdescriptors.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

ConfigureMessage configuration(const char *behaviour)
{
    ConfigureMessage message;
    message.masterPid = ::getpid();
    message.options = {
        {QString(), QStringLiteral("behaviour"), QString::fromLatin1(behaviour), {}}};
    return message;
}

Generations::Plan planFor(const char *behaviour, std::chrono::milliseconds timeout,
                          const char *checkPath = "")
{
    Generations::Plan plan;
    plan.options = configuration(behaviour).options;
    plan.loadTimeout = timeout;
    plan.checkPath = QString::fromLatin1(checkPath);
    return plan;
}

int openDescriptors()
{
    int count = 0;
    for (int fd = 0; fd < 1024; ++fd)
        count += ::fcntl(fd, F_GETFD) >= 0 ? 1 : 0;
    return count;
}

// What the spawner sees of its birth, as sentences.
QStringList birthReport(int listeners)
{
    QStringList report;
    struct stat input
    { };
    struct stat null
    { };
    if (::fstat(0, &input) != 0 || ::stat("/dev/null", &null) != 0 || input.st_rdev != null.st_rdev)
        report.append(QStringLiteral("standard input is not /dev/null"));
    if (openDescriptors() != spawnerFirstListenerFd + listeners)
        report.append(QStringLiteral("%1 descriptors").arg(openDescriptors()));
    sigset_t blocked;
    if (::sigprocmask(SIG_SETMASK, nullptr, &blocked) != 0 || sigisemptyset(&blocked) != 1)
        report.append(QStringLiteral("signals are blocked"));
    struct sigaction pipe
    { };
    if (::sigaction(SIGPIPE, nullptr, &pipe) != 0 || pipe.sa_handler != SIG_DFL)
        report.append(QStringLiteral("SIGPIPE is ignored"));
    return report;
}

// As a spawner does it: a middle process leaves, the worker becomes the master's child.
void forkFakeWorker(Channel &channel, const SpawnWorkerMessage &order, pid_t master,
                    const QString &behaviour)
{
    const std::uint32_t slot = order.slot;
    const pid_t middle = ::fork();
    if (middle > 0) {
        ::waitpid(middle, nullptr, 0);
        return;
    }
    if (::fork() > 0)
        ::_exit(0);
    while (::getppid() != master)
        ::usleep(100);
    (void)channel.send(WorkerStartedMessage{slot});
    if (behaviour == u"crash")
        ::_exit(3);
    if (behaviour == u"sorry")
        (void)channel.send(WorkerFailedMessage{slot, {QStringLiteral("line\nno camera")}});
    if (behaviour == u"sorry")
        ::_exit(70);
    if (!order.checkPath.isEmpty()) {
        const bool isBroken = behaviour.startsWith(u"broken");
        (void)channel.send(WorkerCheckedMessage{slot, isBroken ? 503 : 200});
        if (isBroken || order.isProbe)
            ::_exit(0);
    }
    (void)channel.send(WorkerReadyMessage{slot});
    channel.close();
    for (;;)
        ::pause();
}

int playSpawner()
{
    Channel channel{FileDescriptor(spawnerChannelFd)};
    const auto first = channel.receive();
    if (!first || first->kind != Received::Kind::Packet)
        return 1;
    const auto configured = std::get<ConfigureMessage>(first->message);
    const QString behaviour = configured.options.first().value;
    if (behaviour == u"hang")
        ::pause();
    if (behaviour == u"die")
        return 5;
    if (behaviour == u"nonsense")
        (void)::send(channel.fd(), "nonsense", 8, 0);
    if (behaviour == u"empty")
        (void)::send(channel.fd(), "", 0, 0);
    if (behaviour == u"fail")
        (void)channel.send(LoadFailedMessage{{QStringLiteral("no such thing"), ExitCode::Config}});
    else
        (void)channel.send(LoadedMessage{birthReport(int(configured.listeners.size()))});
    for (;;) {
        const auto received = channel.receive();
        if (!received || received->kind == Received::Kind::Closed)
            return 0;
        const auto *order = std::get_if<SpawnWorkerMessage>(&received->message);
        if (order)
            forkFakeWorker(channel, *order, configured.masterPid, behaviour);
    }
}

std::vector<pid_t> childProcesses()
{
    QFile file(QStringLiteral("/proc/self/task/%1/children").arg(::getpid()));
    std::vector<pid_t> pids;
    if (!file.open(QIODevice::ReadOnly))
        return pids;
    const QByteArrayList words = file.readAll().simplified().split(' ');
    for (const QByteArray &word : words)
        pids.push_back(word.toInt());
    return pids;
}

// The pool's actions for Generations, with the processes that a master would have.
class FakeMaster final : public PoolActions
{
public:
    FakeMaster()
        : pool(*this)
    { }
    void spawnWorker(int generation, std::size_t slot, int workerId) override
    {
        generations->spawnWorker(generation, slot, workerId);
    }
    void signalWorker(pid_t pid, int signalNumber) override { ::kill(pid, signalNumber); }
    void slotFreed(std::size_t) override { }
    void spawnerStuck(int generation) override { generations->spawnerStuck(generation); }

    /// Waits for every child that has ended.
    void reap()
    {
        for (;;) {
            siginfo_t info{};
            if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
                return;
            generations->readMessages();
            ::waitpid(info.si_pid, nullptr, 0);
            if (generations->spawnerExited(info.si_pid, QStringLiteral("has ended")))
                continue;
            const auto exit = pool.childExited(info.si_pid, std::chrono::steady_clock::now());
            if (exit && exit->wasWanted)
                generations->workerLost(exit->worker, QStringLiteral("has ended"), true);
        }
    }

    WorkerPool pool;
    std::unique_ptr<Generations> generations;
};

} // namespace

class tst_SpawnerLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void givesItsDescriptorsAndNothingElse();
    void tellsWhyALoadFailed();
    void tellsNonsense();
    void killsItsProcess();
    void aGenerationTakesOverWithItsFirstWorker();
    void aNewGenerationReplacesTheOld();
    void aFailingGenerationLeavesTheOldOne_data();
    void aFailingGenerationLeavesTheOldOne();
    void aHangingLoadIsGivenUp();
    void theCanaryTellsWhyItCannotServe();
    void aFailingCheckKeepsTheOldOne();
    void aCheckThatBothFailStopsNothing();
    void nobodyIsReplacedBeforeTheCanaryAccepts();
    void aLostSpawnerIsTold();

private:
    [[nodiscard]] SpawnerDescriptors descriptors() const;
    std::unique_ptr<SpawnerLink> start(const char *behaviour);
    void startGenerations(const char *behaviour = "serve");

    FileDescriptor m_null;
    pid_t m_spawner = 0;
    std::unique_ptr<FakeMaster> m_master;
};

void tst_SpawnerLink::initTestCase()
{
    m_null.reset(::open("/dev/null", O_RDWR | O_CLOEXEC));
    QVERIFY(m_null.isValid());
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
    ::signal(SIGPIPE, SIG_IGN); // a spawner must not inherit it
}

void tst_SpawnerLink::init()
{
    m_master = std::make_unique<FakeMaster>();
}

void tst_SpawnerLink::cleanup()
{
    if (m_master->generations)
        m_master->generations->stop();
    m_master->pool.killAll();
    m_master.reset();
    QTRY_VERIFY(::waitpid(-1, nullptr, WNOHANG) < 0); // ECHILD: nobody is left
}

SpawnerDescriptors tst_SpawnerLink::descriptors() const
{
    SpawnerDescriptors all;
    all.alive = all.scoreboard = all.wake = m_null.get();
    return all;
}

std::unique_ptr<SpawnerLink> tst_SpawnerLink::start(const char *behaviour)
{
    auto link = SpawnerLink::start(descriptors(), configuration(behaviour));
    return link ? std::move(*link) : nullptr;
}

void tst_SpawnerLink::startGenerations(const char *behaviour)
{
    Generations::Inheritance inheritance;
    inheritance.aliveFd = inheritance.scoreboardFd = inheritance.wakeFd = m_null.get();
    m_master->generations = std::make_unique<Generations>(inheritance, m_master->pool);
    m_master->pool.setDesired(2, std::chrono::steady_clock::now());
    QVERIFY(m_master->generations->begin(planFor(behaviour, 30s)));
    QTRY_COMPARE(m_master->pool.readyCount(), 2);
    QVERIFY(m_master->generations->hasSpawner());
    QVERIFY(!m_master->generations->isBeginning());
    // All children but the workers: the spawner.
    for (const pid_t child : childProcesses()) {
        const auto &workers = m_master->pool.workers();
        if (std::none_of(workers.begin(), workers.end(),
                         [child](const auto &worker) { return worker.pid == child; }))
            m_spawner = child;
    }
}

void tst_SpawnerLink::givesItsDescriptorsAndNothingElse()
{
    const FileDescriptor leaked(::open("/dev/null", O_RDONLY)); // not close-on-exec
    SpawnerDescriptors all = descriptors();
    all.listeners = {leaked.get(), m_null.get()};
    ConfigureMessage message = configuration("serve");
    message.listeners = {ListenerAddress{}, ListenerAddress{}};
    const auto link = SpawnerLink::start(all, message);
    QVERIFY(link);
    QSignalSpy loaded(link->get(), &SpawnerLink::loaded);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded[0][0].toStringList(), QStringList());
}

void tst_SpawnerLink::tellsWhyALoadFailed()
{
    const auto link = start("fail");
    QVERIFY(link);
    Error error;
    connect(link.get(), &SpawnerLink::loadFailed, this, [&error](const Error &e) { error = e; });
    QTRY_COMPARE(error.text, QStringLiteral("no such thing"));
    QCOMPARE(error.code, ExitCode::Config);
}

void tst_SpawnerLink::tellsNonsense()
{
    const auto link = start("nonsense");
    QVERIFY(link);
    QSignalSpy misbehaved(link.get(), &SpawnerLink::misbehaved);
    QTRY_COMPARE(misbehaved.count(), 1);
}

void tst_SpawnerLink::killsItsProcess()
{
    auto link = start("hang");
    QVERIFY(link);
    const pid_t pid = link->pid();
    link.reset();
    int status = 0;
    QCOMPARE(::waitpid(pid, &status, 0), pid);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGKILL);
}

void tst_SpawnerLink::aGenerationTakesOverWithItsFirstWorker()
{
    Generations::Inheritance inheritance;
    inheritance.aliveFd = inheritance.scoreboardFd = inheritance.wakeFd = m_null.get();
    m_master->generations = std::make_unique<Generations>(inheritance, m_master->pool);
    QSignalSpy tookOver(m_master->generations.get(), &Generations::tookOver);
    m_master->pool.setDesired(1, std::chrono::steady_clock::now());
    QVERIFY(m_master->generations->begin(planFor("serve", 30s)));
    QVERIFY(m_master->generations->isBeginning());
    QTRY_COMPARE(tookOver.count(), 1);
    QCOMPARE(m_master->pool.readyCount(), 1);
}

void tst_SpawnerLink::aNewGenerationReplacesTheOld()
{
    startGenerations();
    std::vector<pid_t> old;
    for (const WorkerPool::Worker &worker : m_master->pool.workers())
        old.push_back(worker.pid);
    QVERIFY(m_master->generations->begin(planFor("serve", 30s)));
    QTRY_VERIFY((m_master->reap(),
                 m_master->pool.workers().size() == 2 && m_master->pool.readyCount() == 2
                     && !m_master->generations->isBeginning()));
    for (const WorkerPool::Worker &worker : m_master->pool.workers()) {
        QCOMPARE(worker.generation, 2);
        QVERIFY(std::find(old.begin(), old.end(), worker.pid) == old.end());
    }
}

void tst_SpawnerLink::aFailingGenerationLeavesTheOldOne_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    for (const char *behaviour : {"fail", "die", "nonsense", "empty", "crash"})
        QTest::newRow(behaviour) << QByteArray(behaviour);
}

void tst_SpawnerLink::aFailingGenerationLeavesTheOldOne()
{
    QFETCH(QByteArray, behaviour);
    startGenerations();
    QSignalSpy failed(m_master->generations.get(), &Generations::failed);
    QSignalSpy tookOver(m_master->generations.get(), &Generations::tookOver);
    if (behaviour == "empty") {
        // An empty packet reads like the end; such a spawner is given up when its time is over.
        QVERIFY(m_master->generations->begin(planFor("empty", 50ms)));
    } else {
        QVERIFY(m_master->generations->begin(planFor(behaviour.constData(), 30s)));
    }
    QTRY_COMPARE((m_master->reap(), failed.count()), 1);
    QCOMPARE(tookOver.count(), 0);
    QCOMPARE(m_master->pool.readyCount(), 2);
    QVERIFY(m_master->generations->hasSpawner());
    // And the old spawner still works.
    const pid_t victim = m_master->pool.workers().front().pid;
    ::kill(victim, SIGKILL);
    QTRY_VERIFY((m_master->reap(),
                 m_master->pool.workers().back().pid != 0
                     && m_master->pool.workers().front().pid != victim
                     && m_master->pool.readyCount() == 2));
}

void tst_SpawnerLink::aHangingLoadIsGivenUp()
{
    startGenerations();
    QSignalSpy failed(m_master->generations.get(), &Generations::failed);
    QVERIFY(m_master->generations->begin(planFor("hang", 50ms)));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_master->pool.readyCount(), 2);
}

void tst_SpawnerLink::theCanaryTellsWhyItCannotServe()
{
    startGenerations();
    QString reason;
    connect(m_master->generations.get(), &Generations::failed, this,
            [&reason](const Error &error) { reason = error.text; });
    QVERIFY(m_master->generations->begin(planFor("sorry", 30s)));
    QTRY_COMPARE((m_master->reap(), reason), QStringLiteral("no camera"));
    QCOMPARE(m_master->pool.readyCount(), 2);
}

void tst_SpawnerLink::aFailingCheckKeepsTheOldOne()
{
    startGenerations();
    QString reason;
    connect(m_master->generations.get(), &Generations::failed, this,
            [&reason](const Error &error) { reason = error.text; });
    QVERIFY(m_master->generations->begin(planFor("broken", 30s, "/healthz")));
    QTRY_VERIFY((m_master->reap(), !reason.isEmpty()));
    QVERIFY2(reason.contains(u"/healthz with 503, the running one with 200"), qPrintable(reason));
    QCOMPARE(m_master->pool.readyCount(), 2);
    QTRY_COMPARE((m_master->reap(), m_master->pool.workers().size()), 2U);
}

void tst_SpawnerLink::aCheckThatBothFailStopsNothing()
{
    startGenerations("broken");
    QSignalSpy tookOver(m_master->generations.get(), &Generations::tookOver);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("fails in the new application and in")));
    QVERIFY(m_master->generations->begin(planFor("broken2", 30s, "/healthz")));
    QTRY_COMPARE((m_master->reap(), tookOver.count()), 1);
    QTRY_VERIFY((m_master->reap(), m_master->pool.workers().size() == 2));
    for (const WorkerPool::Worker &worker : m_master->pool.workers())
        QCOMPARE(worker.generation, 2);
}

void tst_SpawnerLink::nobodyIsReplacedBeforeTheCanaryAccepts()
{
    startGenerations();
    std::vector<WorkerPool::Worker> before;
    connect(m_master->generations.get(), &Generations::takesOver, this,
            [this, &before] { before = m_master->pool.workers(); });
    QVERIFY(m_master->generations->begin(planFor("serve", 30s)));
    QTRY_VERIFY((m_master->reap(), !m_master->generations->isBeginning()));
    // The canary was forked for nobody's place: both of the old ones were still there.
    QCOMPARE(before.size(), 3U);
    QCOMPARE(before.back().role, WorkerPool::Role::Canary);
    for (const WorkerPool::Worker &worker : before)
        QCOMPARE(worker.state, WorkerPool::State::Ready);
}

void tst_SpawnerLink::aLostSpawnerIsTold()
{
    startGenerations();
    QSignalSpy lost(m_master->generations.get(), &Generations::spawnerLost);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("the spawner has ended; the workers")));
    QVERIFY(m_spawner > 0); // 0 would be this process and its group
    ::kill(m_spawner, SIGKILL);
    QTRY_COMPARE((m_master->reap(), lost.count()), 1);
    QCOMPARE(m_master->pool.readyCount(), 2);
    QVERIFY(!m_master->generations->hasSpawner());
}

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--spawner") == 0)
        return playSpawner();
    const QCoreApplication application(argc, argv);
    tst_SpawnerLink test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_spawnerlink.moc"
