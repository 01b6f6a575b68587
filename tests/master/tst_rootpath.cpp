// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/rootpath.h"

#include "inchild.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lumos;

class tst_RootPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void splitsAPath();
    void judges_data();
    void judges();

private:
    QString make(const char *name, mode_t mode, uid_t owner);
    QTemporaryDir m_directory; // in /tmp, which is sticky, and root's own
};

void tst_RootPath::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only root can make directories of several owners");
    QVERIFY(m_directory.isValid());
    QCOMPARE(::chmod(qPrintable(m_directory.path()), 0755), 0);
}

QString tst_RootPath::make(const char *name, mode_t mode, uid_t owner)
{
    const QString path = m_directory.filePath(QString::fromLatin1(name));
    const QByteArray encoded = QFile::encodeName(path);
    if (::mkdir(encoded.constData(), 0755) != 0 || ::chown(encoded.constData(), owner, 0) != 0
        || ::chmod(encoded.constData(), mode) != 0)
        qFatal("cannot make %s", encoded.constData());
    return path;
}

void tst_RootPath::splitsAPath()
{
    QCOMPARE(directoryOf(QStringLiteral("/run/lumos/lumos.sock")), QStringLiteral("/run/lumos"));
    QCOMPARE(directoryOf(QStringLiteral("/lumos.sock")), QStringLiteral("/"));
}

void tst_RootPath::judges_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("writers");
    const int alone = int(WritersOf::RootAlone);
    const int sticky = int(WritersOf::RootSticky);
    const int others = int(WritersOf::Others);
    const QString mine = make("mine", 0755, 0);
    const QString theirs = make("theirs", 0755, test::nobody);
    const QString group = make("group", 0775, 0);
    const QString tmp = make("tmp", 01777, 0);
    make("theirs/inner", 0755, 0);
    make("mine/inner", 0755, 0);
    const auto link = [this](const QString &target, const char *name, uid_t owner) {
        const QByteArray path = QFile::encodeName(m_directory.filePath(QString::fromLatin1(name)));
        if (::symlink(QFile::encodeName(target).constData(), path.constData()) != 0
            || ::lchown(path.constData(), owner, 0) != 0)
            qFatal("cannot link");
        return QFile::decodeName(path);
    };
    QTest::newRow("root") << QStringLiteral("/") << alone;
    QTest::newRow("/usr/bin") << QStringLiteral("/usr/bin") << alone;
    QTest::newRow("/tmp") << QStringLiteral("/tmp") << sticky;
    QTest::newRow("root's in a sticky one") << mine << alone;
    QTest::newRow("dots and slashes") << mine + QStringLiteral("/.//inner/") << alone;
    QTest::newRow("somebody's") << theirs << others;
    QTest::newRow("root's in somebody's") << theirs + QStringLiteral("/inner") << others;
    QTest::newRow("group-writable") << group << others;
    QTest::newRow("sticky") << tmp << sticky;
    QTest::newRow("missing") << mine + QStringLiteral("/none") << others;
    QTest::newRow("a file") << QStringLiteral("/etc/passwd") << others;
    QTest::newRow("relative") << QStringLiteral("usr") << others;
    QTest::newRow("up to the sticky one") << tmp + QStringLiteral("/../mine/../tmp") << sticky;
    QTest::newRow("root's link") << link(mine, "good", 0) << alone;
    QTest::newRow("root's relative link")
        << link(QStringLiteral("mine/inner"), "relative", 0) << alone;
    QTest::newRow("somebody's link to root's") << link(mine, "bad", test::nobody) << others;
    QTest::newRow("root's link to somebody's") << link(theirs, "out", 0) << others;
    QTest::newRow("root's link in somebody's")
        << link(mine, "theirs/link", 0) + QStringLiteral("/inner") << others;
    QTest::newRow("loop") << link(m_directory.filePath(QStringLiteral("loop")), "loop", 0)
                          << others;
}

void tst_RootPath::judges()
{
    QFETCH(QString, path);
    QFETCH(int, writers);
    QCOMPARE(int(writersOf(path)), writers);
}

QTEST_APPLESS_MAIN(tst_RootPath)
#include "tst_rootpath.moc"
