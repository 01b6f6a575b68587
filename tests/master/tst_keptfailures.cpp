// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/keptfailures.h"

#include "inchild.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_KeptFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesOnlyAfterAFailure();
    void writesSoonAfterAFailure();
    void outlivesTheProcess();
    void replacesWhatWasInterrupted();
    void followsNoLink();
    void survivesAFullDisk();
    void findsItsPlace_data();
    void findsItsPlace();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"lumos.failures"_s); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_KeptFailures::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void tst_KeptFailures::writesOnlyAfterAFailure()
{
    {
        const KeptFailures kept(path());
        QVERIFY(kept.failures().isEmpty());
    }
    QVERIFY(QDir(m_directory->path()).isEmpty());
    { // without a place nothing is written either
        KeptFailures kept({});
        kept.note(u"a"_s);
        QCOMPARE(kept.failures().size(), 1);
    }
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void tst_KeptFailures::writesSoonAfterAFailure()
{
    KeptFailures kept(path());
    kept.note(u"a"_s, u"b"_s);
    QVERIFY(!QFile::exists(path()));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), 10'000);
    QCOMPARE(FailureLog::fromJson(contentOf(path())).failures(), kept.failures());
    const QByteArray before = contentOf(path());
    kept.note(u"a"_s, u"b"_s); // an SD card is not to be worn out by what repeats
    QCOMPARE(contentOf(path()), before);
}

void tst_KeptFailures::outlivesTheProcess()
{
    {
        KeptFailures kept(path());
        kept.note(u"a"_s, u"b"_s);
    }
    struct stat status
    { };
    QCOMPARE(::stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & 0137U, 0U);
    KeptFailures kept(path());
    QCOMPARE(kept.failures().size(), 1);
    kept.note(u"c"_s);
    kept.flush();
    QCOMPARE(KeptFailures(path()).failures().size(), 2);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList(u"lumos.failures"_s));
}

void tst_KeptFailures::replacesWhatWasInterrupted()
{
    QFile rest(path() + u".new"_s);
    QVERIFY(rest.open(QIODevice::WriteOnly));
    rest.write("torn");
    rest.close();
    KeptFailures(path()).note(u"a"_s);
    QCOMPARE(KeptFailures(path()).failures().size(), 1);
    QVERIFY(!rest.exists());
}

void tst_KeptFailures::followsNoLink()
{
    const QString target = m_directory->filePath(u"target"_s);
    QVERIFY(QFile::link(target, path() + u".new"_s));
    QVERIFY(QFile::link(target, path()));
    KeptFailures(path()).note(u"a"_s);
    QVERIFY(!QFile::exists(target));
    QVERIFY(!QFileInfo(path()).isSymLink());
    QCOMPARE(KeptFailures(path()).failures().size(), 1);
}

void tst_KeptFailures::survivesAFullDisk()
{
    if (::geteuid() != 0)
        QSKIP("only root makes a file system");
    const int code = test::inChild([this] {
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("none", qPrintable(m_directory->path()), "tmpfs", 0, "size=64k") != 0)
            return 2;
        KeptFailures kept(path());
        kept.note(u"before"_s);
        kept.flush();
        QFile filler(m_directory->filePath(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return 3;
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
        kept.note(u"while it is full"_s);
        kept.flush();
        const bool isOldThere = KeptFailures(path()).failures().size() == 1;
        const bool isClean = !QFile::exists(path() + u".new"_s);
        filler.remove();
        kept.note(u"after"_s);
        kept.flush();
        const bool isAllThere = KeptFailures(path()).failures().size() == 3;
        return isOldThere && isClean && isAllThere ? 0 : 1;
    });
    if (code == 2)
        QSKIP("no file system can be mounted here");
    QCOMPARE(code, 0);
}

void tst_KeptFailures::findsItsPlace_data()
{
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<QString>("iniFile");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by hand") << QByteArray() << u"/etc/lumos/lumos.ini"_s << QString();
    QTest::newRow("the service") << QByteArray("/var/lib/lumos") << u"/etc/lumos/lumos.ini"_s
                                 << u"/var/lib/lumos/lumos.failures"_s;
    QTest::newRow("no file") << QByteArray("/var/lib/lumos") << QString()
                             << u"/var/lib/lumos/lumos.failures"_s;
    QTest::newRow("another") << QByteArray("/var/lib/lumos:/x") << u"/etc/lumos/camera.ini"_s
                             << u"/var/lib/lumos/camera.failures"_s;
    QTest::newRow("no name") << QByteArray("/var/lib/lumos") << u"/home/pi/My App.ini"_s
                             << QString();
    QTest::newRow("relative") << QByteArray("lumos") << QString() << QString();
}

void tst_KeptFailures::findsItsPlace()
{
    QFETCH(QByteArray, directory);
    QFETCH(QString, iniFile);
    qputenv("STATE_DIRECTORY", directory);
    const QString found = KeptFailures::usualPath(iniFile);
    qunsetenv("STATE_DIRECTORY");
    QTEST(found, "expected");
}

QTEST_GUILESS_MAIN(tst_KeptFailures)
#include "tst_keptfailures.moc"
