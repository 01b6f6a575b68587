// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/spawnerlink.h"

#include "fakespawner.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lumos;

namespace {

ConfigureMessage configuration(const char *behaviour)
{
    ConfigureMessage message;
    message.masterPid = ::getpid();
    message.options = test::optionsFor(behaviour);
    return message;
}

} // namespace

class tst_SpawnerLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void givesItsDescriptorsAndNothingElse();
    void tellsWhyALoadFailed();
    void tellsNonsense();
    void killsItsProcess();

private:
    [[nodiscard]] SpawnerDescriptors descriptors() const;
    std::unique_ptr<SpawnerLink> start(const char *behaviour);

    FileDescriptor m_null;
};

void tst_SpawnerLink::initTestCase()
{
    m_null.reset(::open("/dev/null", O_RDWR | O_CLOEXEC));
    QVERIFY(m_null.isValid());
    ::signal(SIGPIPE, SIG_IGN); // a spawner must not inherit it
}

void tst_SpawnerLink::cleanup()
{
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

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--spawner") == 0)
        return test::playSpawner();
    const QCoreApplication application(argc, argv);
    tst_SpawnerLink test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_spawnerlink.moc"
