// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsModeAndGroup();
    void takesTheGroupOfTheDirectory();
    void followsALinkToItsTarget();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();
    void refusesToLoseAForeignOwner();
    void switchesALink();
    void removesOnce();
    void clearsWhatAnInterruptionLeft();

private:
    static QByteArray contents(const QString &path);
    static struct stat status(const QString &path);
};

QByteArray TestDurableFile::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

struct stat TestDurableFile::status(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("cannot stat the test's own file");
    return status;
}

void TestDurableFile::keepsModeAndGroup()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.ini"_s);
    QVERIFY(replaceFile(path, "one\n"));
    QCOMPARE(status(path).st_mode & 07777, 0640u);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0604), 0);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 1234, 4321), 0);
    QVERIFY(replaceFile(path, "two\n"));
    QCOMPARE(contents(path), "two\n");
    QCOMPARE(status(path).st_mode & 07777, 0604u);
    if (isRoot) {
        QCOMPARE(status(path).st_uid, 1234u);
        QCOMPARE(status(path).st_gid, 4321u);
    }
    QCOMPARE(
        QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"a.ini"_s});
}

void TestDurableFile::takesTheGroupOfTheDirectory()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a directory away");
    const QTemporaryDir directory;
    const QByteArray name = QFile::encodeName(directory.path());
    QCOMPARE(::chown(name.constData(), 0, 4321), 0);
    QCOMPARE(::chmod(name.constData(), 02750), 0);
    const QString path = directory.filePath(u"new.ini"_s);
    QVERIFY(replaceFile(path, "x\n"));
    QCOMPARE(status(path).st_gid, 4321u);
    QCOMPARE(status(path).st_mode & 07777, 0640u);
}

void TestDurableFile::followsALinkToItsTarget()
{
    const QTemporaryDir directory;
    const QString target = directory.filePath(u"target"_s);
    const QString link = directory.filePath(u"link"_s);
    QVERIFY(replaceFile(target, "old\n"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(replaceFile(link, "new\n"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(target), "new\n");
}

void TestDurableFile::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing directory") << u"none/a.ini"_s;
    QTest::newRow("a directory in its place") << u"taken"_s;
}

void TestDurableFile::leavesNothingBehindWhenItFails()
{
    QFETCH(QString, name);
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(u"taken/inside"_s));
    const auto done = replaceFile(directory.filePath(name), "x\n");
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains(name), qPrintable(done.error().text));
    QCOMPARE(
        QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"taken"_s});
}

void TestDurableFile::refusesToLoseAForeignOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    const QTemporaryDir directory;
    QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), 0777), 0);
    const QString path = directory.filePath(u"a.ini"_s);
    QVERIFY(replaceFile(path, "one\n"));
    // Without CAP_CHOWN, as in the sandbox: a child of another user.
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            ::_exit(3);
        const auto done = replaceFile(path, "two\n");
        ::_exit(!done && done.error().text.contains(u"sudo chown"_s) ? 0 : 1);
    }
    int code = 0;
    QCOMPARE(::waitpid(child, &code, 0), child);
    QCOMPARE(code, 0);
    QCOMPARE(contents(path), "one\n");
}

void TestDurableFile::switchesALink()
{
    const QTemporaryDir directory;
    const QString link = directory.filePath(u"link"_s);
    QVERIFY(replaceLink(link, u"../there"_s));
    QVERIFY(replaceLink(link, u"../elsewhere"_s));
    char target[64] = {};
    QCOMPARE(::readlink(QFile::encodeName(link).constData(), target, sizeof target), 12);
    QCOMPARE(QByteArray(target), "../elsewhere");
}

void TestDurableFile::removesOnce()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a"_s);
    QVERIFY(replaceFile(path, {}));
    QVERIFY(removeDurably(path));
    QVERIFY(!QFile::exists(path));
    QVERIFY(removeDurably(path));
}

void TestDurableFile::clearsWhatAnInterruptionLeft()
{
    const QTemporaryDir directory;
    QVERIFY(replaceFile(directory.filePath(u".lumos.ini.abc.lumos-new"_s), "half"));
    QVERIFY(replaceFile(directory.filePath(u".other"_s), "kept"));
    removeLeftovers(directory.path());
    QCOMPARE(
        QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u".other"_s});
}

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
