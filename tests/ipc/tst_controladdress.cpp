// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/controladdress.h"

#include <QTemporaryDir>
#include <QTest>

#include <QDir>
#include <QFile>

using namespace lumos;

class tst_ControlAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNameOfAnApplication();
    void isAnotherForEachFileSectionAndUser();
    void isTheSameByEveryWayToAFile();
    void needsAFile();
    void carriesAnAnswer_data();
    void carriesAnAnswer();
    void cutsALongAnswer();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
};

void tst_ControlAddress::followsTheNameOfAnApplication()
{
    const auto address = ControlAddress::of(QStringLiteral("/etc/lumos/camera.ini"), {}, 0);
    QVERIFY(address);
    QCOMPARE(address->path, QStringLiteral("/run/lumos/camera.control"));
    QCOMPARE(address->directory, QStringLiteral("/run/lumos"));
    const auto odd = ControlAddress::of(QStringLiteral("/etc/lumos/Not A Name.ini"), {}, 0);
    QVERIFY(odd->path.startsWith(u"/run/lumosd/"));
}

void tst_ControlAddress::isAnotherForEachFileSectionAndUser()
{
    QSet<QString> paths;
    for (const char *file : {"/etc/lumos/a.ini", "/tmp/a.ini", "/tmp/b.ini"}) {
        for (const char *section : {"", "other"}) {
            for (const uid_t user : {0U, 4000000000U}) {
                paths.insert(ControlAddress::of(QString::fromLatin1(file),
                                                QString::fromLatin1(section), user)
                                 ->path);
            }
        }
    }
    QCOMPARE(paths.size(), 12);
    const auto users = ControlAddress::of(QStringLiteral("/tmp/a.ini"), {}, 4000000000U);
    QCOMPARE(users->directory, QStringLiteral("/tmp/lumosd-4000000000"));
}

void tst_ControlAddress::isTheSameByEveryWayToAFile()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir(QStringLiteral("real")));
    QVERIFY(QFile::link(place.filePath(QStringLiteral("real")),
                        place.filePath(QStringLiteral("link"))));
    const auto straight = ControlAddress::of(place.filePath(QStringLiteral("real/a.ini")), {}, 0);
    const auto round = ControlAddress::of(place.filePath(QStringLiteral("link/a.ini")), {}, 0);
    QCOMPARE(straight->path, round->path); // the file itself need not be there
}

void tst_ControlAddress::needsAFile()
{
    QVERIFY(!ControlAddress::of({}, {}, 0));
}

void tst_ControlAddress::carriesAnAnswer_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("good") << 0 << QStringLiteral("reloaded, 2/2 workers");
    QTest::newRow("bad") << 78 << QStringLiteral("a.ini:3: fünf");
    QTest::newRow("no text") << 70 << QString();
}

void tst_ControlAddress::carriesAnAnswer()
{
    QFETCH(int, code);
    QFETCH(QString, text);
    const auto back = decodeControlAnswer(encodeControlAnswer({static_cast<ExitCode>(code), text}));
    QVERIFY(back);
    QCOMPARE(toInt(back->code), code);
    QCOMPARE(back->text, text);
}

void tst_ControlAddress::cutsALongAnswer()
{
    const QByteArray line =
        encodeControlAnswer({ExitCode::Software, QString(100'000, u'x') + u"\nsecond line"});
    QVERIFY(line.size() <= maxControlAnswer);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(decodeControlAnswer(line));
}

void tst_ControlAddress::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"", "\n", "0", "0\n", " x\n", "x y\n", "0 text", "-1 x\n", "12 x\n"})
        QTest::newRow(line) << QByteArray(line);
}

void tst_ControlAddress::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, line);
    QVERIFY(!decodeControlAnswer(line));
}

QTEST_APPLESS_MAIN(tst_ControlAddress)
#include "tst_controladdress.moc"
