// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pid file and the log file of a root lumosd, in directories of others.
#include "master/logfile.h"
#include "master/pidfile.h"

#include "inchild.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace lumos;

namespace {

std::optional<Identity> nobodysIdentity()
{
    Identity identity;
    identity.name = "nobody";
    identity.uid = test::nobody;
    identity.gid = test::nogroup;
    identity.groups = {test::nogroup};
    return identity;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct stat statusOf(const QString &path)
{
    struct stat status
    { };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        status.st_mode = 0;
    return status;
}

} // namespace

class tst_OwnedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pidFileTellsThePidAndGoes();
    void pidFileReplacesAnOldOne();
    void pidFileOfAnotherStays();
    void pidFileFollowsNoLink();
    void pidFileIsNoFifo();
    void pidFileIsTheUsers();
    void pidFileIsNotPutWhereTheUserCannot();
    void pidFileIsDoneWithoutOnAFullDisk();
    void logIsTheUsersInItsDirectory();
    void logIsTheUsersInRootsDirectory();
    void logFollowsNoLink();
    void logLeavesAnOldFilesOwner();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_OwnedFiles::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void tst_OwnedFiles::pidFileTellsThePidAndGoes()
{
    {
        const auto file = PidFile::write(path("pid"), std::nullopt);
        QVERIFY(file);
        QCOMPARE(contentOf(path("pid")), QByteArray::number(::getpid()) + '\n');
        QCOMPARE(statusOf(path("pid")).st_mode, mode_t(S_IFREG | 0644));
    }
    QVERIFY(!QFile::exists(path("pid")));
}

void tst_OwnedFiles::pidFileReplacesAnOldOne()
{
    QFile old(path("pid"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("123456789012345\n");
    old.close();
    const auto file = PidFile::write(path("pid"), std::nullopt);
    QVERIFY(file);
    QCOMPARE(contentOf(path("pid")), QByteArray::number(::getpid()) + '\n');
}

void tst_OwnedFiles::pidFileOfAnotherStays()
{
    {
        const auto file = PidFile::write(path("pid"), std::nullopt);
        QVERIFY(file);
        QFile other(path("pid"));
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
        other.write("1\n");
    }
    QCOMPARE(contentOf(path("pid")), QByteArray("1\n"));
}

void tst_OwnedFiles::pidFileFollowsNoLink()
{
    QVERIFY(QFile::link(path("target"), path("pid")));
    const auto file = PidFile::write(path("pid"), std::nullopt);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ExitCode::CannotCreate);
    QCOMPARE(statusOf(path("target")).st_mode, 0U);
}

void tst_OwnedFiles::pidFileIsNoFifo()
{
    QCOMPARE(::mkfifo(qPrintable(path("pid")), 0600), 0);
    QVERIFY(!PidFile::write(path("pid"), std::nullopt)); // and does not wait for a reader
}

void tst_OwnedFiles::pidFileIsTheUsers()
{
    if (::geteuid() != 0)
        QSKIP("only root writes for somebody else");
    QCOMPARE(::chown(qPrintable(m_directory->path()), test::nobody, test::nogroup), 0);
    {
        const auto file = PidFile::write(path("pid"), nobodysIdentity());
        QVERIFY(file);
        QCOMPARE(statusOf(path("pid")).st_uid, test::nobody);
    }
    QVERIFY(!QFile::exists(path("pid")));
}

void tst_OwnedFiles::pidFileIsNotPutWhereTheUserCannot()
{
    if (::geteuid() != 0)
        QSKIP("only root could write there");
    QTemporaryDir roots; // 0700
    QCOMPARE(::chown(qPrintable(m_directory->path()), test::nobody, test::nogroup), 0);
    QCOMPARE(::symlink(qPrintable(roots.path()), qPrintable(path("link"))), 0);
    const auto file = PidFile::write(path("link/pid"), nobodysIdentity());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ExitCode::NoPermission);
    QCOMPARE(::rmdir(qPrintable(roots.path())), 0);
}

// A small file system of its own, in a namespace that ends with the child.
static bool mountFullDisk(const QString &directory)
{
    if (::unshare(CLONE_NEWNS) != 0
        || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("none", qPrintable(directory), "tmpfs", 0, "size=64k") != 0)
        return false;
    QFile filler(directory + QStringLiteral("/filler"));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    return true;
}

void tst_OwnedFiles::pidFileIsDoneWithoutOnAFullDisk()
{
    if (::geteuid() != 0)
        QSKIP("only root makes a file system");
    const int code = test::inChild([this] {
        if (!mountFullDisk(m_directory->path()))
            return 2;
        const bool isGood = PidFile::write(path("pid"), std::nullopt).has_value();
        return isGood && !QFile::exists(path("pid")) ? 0 : 1;
    });
    if (code == 2)
        QSKIP("no file system can be mounted here");
    QCOMPARE(code, 0);
}

void tst_OwnedFiles::logIsTheUsersInItsDirectory()
{
    if (::geteuid() != 0)
        QSKIP("only root writes for somebody else");
    QCOMPARE(::chown(qPrintable(m_directory->path()), test::nobody, test::nogroup), 0);
    const int code =
        test::inChild([this] { return openLog(path("log"), nobodysIdentity()) ? 0 : 1; });
    QCOMPARE(code, 0);
    QCOMPARE(statusOf(path("log")).st_uid, test::nobody);
    QCOMPARE(statusOf(path("log")).st_mode, mode_t(S_IFREG | 0640));
}

void tst_OwnedFiles::logIsTheUsersInRootsDirectory()
{
    if (::geteuid() != 0)
        QSKIP("only root writes for somebody else");
    const int code =
        test::inChild([this] { return openLog(path("log"), nobodysIdentity()) ? 0 : 1; });
    QCOMPARE(code, 0);
    QCOMPARE(statusOf(path("log")).st_uid, test::nobody); // its workers open it again
    QCOMPARE(statusOf(path("log")).st_gid, test::nogroup);
}

void tst_OwnedFiles::logFollowsNoLink()
{
    QVERIFY(QFile::link(path("target"), path("log")));
    const int code = test::inChild([this] {
        const auto opened = openLog(path("log"), std::nullopt);
        return !opened && opened.error().code == ExitCode::CannotCreate ? 0 : 1;
    });
    QCOMPARE(code, 0);
    QCOMPARE(statusOf(path("target")).st_mode, 0U);
}

void tst_OwnedFiles::logLeavesAnOldFilesOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root writes for somebody else");
    QFile old(path("log"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("older lines\n");
    old.close();
    const int code =
        test::inChild([this] { return openLog(path("log"), nobodysIdentity()) ? 0 : 1; });
    QCOMPARE(code, 0);
    QCOMPARE(statusOf(path("log")).st_uid, 0U);
    QVERIFY(contentOf(path("log")).startsWith("older lines\n"));
}

QTEST_APPLESS_MAIN(tst_OwnedFiles)
#include "tst_ownedfiles.moc"
