// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/socketlock.h"

#include "assomebody.h"
#include "ipc/unixaddress.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

using Plant = std::function<bool(const QByteArray &path, const QByteArray &target)>;
Q_DECLARE_METATYPE(Plant)

namespace {

struct stat statusOf(const QString &path)
{
    struct stat status
    { };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        status.st_mode = 0;
    return status;
}

/// Of the file system that @p path is in.
bool hasNoDevices(const QString &path)
{
    struct statvfs status
    { };
    return ::statvfs(QFile::encodeName(path).constData(), &status) == 0
        && (status.f_flag & ST_NODEV) != 0;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool bindAt(const QByteArray &path)
{
    const FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto address = unixAddress(QFile::decodeName(path));
    return address
        && ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0;
}

/// Another process that holds the lock, and ends as it is told.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            qFatal("pipe");
        FileDescriptor told(ends[0]);
        FileDescriptor telling(ends[1]);
        m_pid = ::fork();
        if (m_pid == 0) {
            const auto lock = SocketLock::take(path);
            const char answer = lock ? 'y' : 'n';
            if (::write(telling.get(), &answer, 1) != 1)
                ::_exit(1);
            for (;;)
                ::pause();
        }
        telling.reset();
        char answer = 0;
        m_isHeld = ::read(told.get(), &answer, 1) == 1 && answer == 'y';
    }
    ~Holder() { end(); }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void end()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    bool m_isHeld = false;
};

/// Takes and removes the lock many times, and leaves a mark while it holds it. Not 0: somebody
/// else's mark was there.
int contend(const QString &path, const QString &mark)
{
    const QByteArray name = QFile::encodeName(mark);
    for (int held = 0; held < 10'000;) {
        auto lock = SocketLock::take(path);
        if (!lock && lock.error().code != ExitCode::TempFail)
            return 1;
        if (!lock)
            continue;
        ++held;
        const FileDescriptor fd(::open(name.constData(), O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!fd.isValid() || ::unlink(name.constData()) != 0)
            return 2;
        if (!lock->remove())
            return 3;
    }
    return 0;
}

} // namespace

class tst_SocketLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsBesideTheSocket();
    void keepsASecondAway();
    void keepsAnotherProcessAway();
    void isFreeOnceItsHolderHasEnded();
    void isFreeOnceItsHolderWasKilled();
    void goesWhereItIsMoved();
    void isNotHandedToAnotherProgram();
    void removesItsFile();
    void leavesAnothersFile_data();
    void leavesAnothersFile();
    void takesAFileThatIsThere();
    void hasOneHolderWhileFilesComeAndGo();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void needsADirectory();
    void needsADirectoryToWriteIn();
    void needsAFileThatItMayOpen();

private:
    [[nodiscard]] QString path(const QString &name = u"s"_s) const
    {
        return m_directory->filePath(name);
    }
    [[nodiscard]] QString lockPath() const { return path(u"s.lock"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_SocketLock::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void tst_SocketLock::standsBesideTheSocket()
{
    const auto lock = SocketLock::take(path());
    QVERIFY(lock);
    QVERIFY(lock->isHeld());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"s.lock"_s));
    QCOMPARE(statusOf(lockPath()).st_mode, mode_t{S_IFREG | 0600});
}

void tst_SocketLock::keepsASecondAway()
{
    const auto lock = SocketLock::take(path());
    QVERIFY(lock);
    for (int tries = 0; tries < 2; ++tries) {
        const auto second = SocketLock::take(path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ExitCode::TempFail);
        QVERIFY2(second.error().text.contains(path()), qPrintable(second.error().text));
    }
    QVERIFY(SocketLock::take(path(u"other"_s)));
}

void tst_SocketLock::keepsAnotherProcessAway()
{
    const auto lock = SocketLock::take(path());
    QVERIFY(lock);
    const Holder other(path());
    QVERIFY(!other.isHeld());
}

void tst_SocketLock::isFreeOnceItsHolderHasEnded()
{
    for (int round = 0; round < 3; ++round) {
        const auto lock = SocketLock::take(path());
        QVERIFY(lock);
    }
    QVERIFY(S_ISREG(statusOf(lockPath()).st_mode)); // without remove() it stays
}

void tst_SocketLock::isFreeOnceItsHolderWasKilled()
{
    Holder other(path());
    QVERIFY(other.isHeld());
    const auto early = SocketLock::take(path());
    QVERIFY(!early);
    QCOMPARE(early.error().code, ExitCode::TempFail);
    other.end();
    QVERIFY(SocketLock::take(path()));
}

void tst_SocketLock::goesWhereItIsMoved()
{
    auto taken = SocketLock::take(path());
    QVERIFY(taken);
    std::optional<SocketLock> lock(std::move(*taken));
    QVERIFY(lock->isHeld());
    QVERIFY(!taken->isHeld());
    taken = fail({});
    QVERIFY(!SocketLock::take(path()));
    lock.reset();
    QVERIFY(SocketLock::take(path()));
}

// It would keep the lock for as long as it runs.
void tst_SocketLock::isNotHandedToAnotherProgram()
{
    QProcess other;
    {
        const auto lock = SocketLock::take(path());
        QVERIFY(lock);
        other.start(u"/bin/cat"_s, {});
        QVERIFY(other.waitForStarted());
    }
    QVERIFY(SocketLock::take(path()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

void tst_SocketLock::removesItsFile()
{
    auto lock = SocketLock::take(path());
    QVERIFY(lock);
    QVERIFY(lock->remove());
    QVERIFY(!lock->isHeld());
    QCOMPARE(statusOf(lockPath()).st_mode, 0U);
    QVERIFY(SocketLock::take(path()));
}

void tst_SocketLock::leavesAnothersFile_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("another file") << true;
    QTest::newRow("none") << false;
}

void tst_SocketLock::leavesAnothersFile()
{
    QFETCH(bool, isThere);
    auto lock = SocketLock::take(path());
    QVERIFY(lock);
    QVERIFY(QFile::rename(lockPath(), path(u"moved"_s)));
    QVERIFY(!isThere || write(lockPath(), "another's"));
    QVERIFY(lock->remove());
    QVERIFY(!lock->isHeld());
    QCOMPARE(QFile::exists(lockPath()), isThere);
    QVERIFY(QFile::exists(path(u"moved"_s)));
}

void tst_SocketLock::takesAFileThatIsThere()
{
    QVERIFY(write(lockPath(), "precious"));
    const auto lock = SocketLock::take(path());
    QVERIFY(lock);
    QCOMPARE(QFile(lockPath()).size(), 8);
}

// One that opens the file just before its holder removes it gets a lock that is nobody's.
void tst_SocketLock::hasOneHolderWhileFilesComeAndGo()
{
    const QString mark = path(u"mark"_s);
    const pid_t other = ::fork();
    if (other == 0)
        ::_exit(contend(path(), mark));
    QVERIFY(other > 0);
    const int ours = contend(path(), mark);
    if (ours != 0)
        ::kill(other, SIGKILL); // it may be waiting for a lock that is left behind
    int status = 0;
    QCOMPARE(::waitpid(other, &status, 0), other);
    QCOMPARE(ours, 0);
    QCOMPARE(status, 0);
}

void tst_SocketLock::refusesWhatIsNoFile_data()
{
    QTest::addColumn<Plant>("plant");
    QTest::newRow("a link to a file")
        << Plant([](const QByteArray &path, const QByteArray &target) {
               return write(QFile::decodeName(target), "precious")
                   && ::symlink(target.constData(), path.constData()) == 0;
           });
    QTest::newRow("a link to nothing")
        << Plant([](const QByteArray &path, const QByteArray &target) {
               return ::symlink(target.constData(), path.constData()) == 0;
           });
    QTest::newRow("a directory") << Plant([](const QByteArray &path, const QByteArray &) {
        return ::mkdir(path.constData(), 0700) == 0;
    });
    QTest::newRow("a pipe") << Plant([](const QByteArray &path, const QByteArray &) {
        return ::mkfifo(path.constData(), 0600) == 0;
    });
    QTest::newRow("a socket") << Plant(
        [](const QByteArray &path, const QByteArray &) { return bindAt(path); });
    QTest::newRow("a device") << Plant([](const QByteArray &path, const QByteArray &) {
        return ::mknod(path.constData(), S_IFCHR | 0600, makedev(1, 3)) == 0;
    });
}

void tst_SocketLock::refusesWhatIsNoFile()
{
    QFETCH(Plant, plant);
    const QString target = path(u"target"_s);
    if (!plant(QFile::encodeName(lockPath()), QFile::encodeName(target)))
        QSKIP("NOT RUN: needs root, and a file system that may hold a device");
    const ino_t planted = statusOf(lockPath()).st_ino;
    const bool isTargetThere = QFile::exists(target);
    const auto lock = SocketLock::take(path());
    QVERIFY(!lock);
    // Where devices do not count (nodev, as /tmp often is) one cannot even be opened.
    const bool isShut = S_ISCHR(statusOf(lockPath()).st_mode) && hasNoDevices(lockPath());
    QCOMPARE(lock.error().code, isShut ? ExitCode::NoPermission : ExitCode::CannotCreate);
    QVERIFY2(lock.error().text.contains(lockPath()), qPrintable(lock.error().text));
    QCOMPARE(statusOf(lockPath()).st_ino, planted);
    QCOMPARE(QFile::exists(target), isTargetThere);
}

void tst_SocketLock::needsADirectory()
{
    const auto lock = SocketLock::take(path(u"none/s"_s));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ExitCode::CannotCreate);
    QVERIFY2(lock.error().text.contains(path(u"none/s.lock"_s)), qPrintable(lock.error().text));
}

void tst_SocketLock::needsADirectoryToWriteIn()
{
    const QByteArray directory = QFile::encodeName(m_directory->path());
    QCOMPARE(::chmod(directory.constData(), 0555), 0);
    {
        const test::AsSomebody somebody;
        const auto lock = SocketLock::take(path());
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ExitCode::NoPermission);
        QVERIFY2(lock.error().text.contains(u"write in %1:"_s.arg(m_directory->path())),
                 qPrintable(lock.error().text));
    }
    QCOMPARE(::chmod(directory.constData(), 0700), 0);
    QCOMPARE(statusOf(lockPath()).st_mode, 0U);
}

void tst_SocketLock::needsAFileThatItMayOpen()
{
    if (::geteuid() != 0)
        QSKIP("NOT RUN: only root makes files that others may not open");
    QVERIFY(write(lockPath(), "precious"));
    QCOMPARE(::chmod(QFile::encodeName(lockPath()).constData(), 0600), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_directory->path()).constData(), 0777), 0);
    const test::AsSomebody somebody;
    const auto lock = SocketLock::take(path());
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ExitCode::NoPermission);
}

QTEST_GUILESS_MAIN(tst_SocketLock)
#include "tst_socketlock.moc"
