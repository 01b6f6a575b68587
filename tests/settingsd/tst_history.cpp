// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/history.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoChangedWhat();
    void keepsTheLastTen();
    void keepsOrderWithoutAClock();
    void keepsATextOnceAfterAnInterruption();
    void takesNoPathForAnEntry_data();
    void takesNoPathForAnEntry();
};

static Author author(const QString &what, qint64 time = 1000)
{
    return {.uid = 1000, .user = u"pi"_s, .what = what, .time = time};
}

void TestHistory::tellsWhoChangedWhat()
{
    const QTemporaryDir directory;
    History history(directory.filePath(u"deep/history"_s));
    QVERIFY(history.rows().isEmpty());
    const QByteArray text = "# lumos-history is no head here\r\n[lumos]\n";
    QVERIFY(history.add(text, author(u"processes, env\nuid"_s)));
    const HistoryRows rows = history.rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0], (HistoryRow{rows[0].id, 1000, 1000, u"pi"_s, u"processes, env uid"_s}));
    QCOMPARE(history.text(rows[0].id), text);
}

void TestHistory::keepsTheLastTen()
{
    const QTemporaryDir directory;
    History history(directory.path());
    for (int i = 0; i < 25; ++i)
        QVERIFY(history.add(QByteArray::number(i), author(QString::number(i))));
    const HistoryRows rows = history.rows();
    QCOMPARE(rows.size(), 10);
    QCOMPARE(rows.constFirst().what, u"24"_s);
    QCOMPARE(rows.constLast().what, u"15"_s);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size(), 10);
}

void TestHistory::keepsOrderWithoutAClock()
{
    const QTemporaryDir directory;
    History history(directory.path());
    QVERIFY(history.add("a", author(u"first"_s, 2000000000)));
    QVERIFY(history.add("b", author(u"second"_s, 0)));
    QCOMPARE(history.rows().constFirst().what, u"second"_s);
}

void TestHistory::keepsATextOnceAfterAnInterruption()
{
    const QTemporaryDir directory;
    History history(directory.path());
    QVERIFY(history.add("a", author(u"interrupted"_s)));
    QVERIFY(history.add("a", author(u"again"_s)));
    QCOMPARE(history.rows().size(), 1);
    QCOMPARE(history.rows().constFirst().what, u"again"_s);
}

void TestHistory::takesNoPathForAnEntry_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("path") << u"../../../etc/x"_s;
    QTest::newRow("eight") << u"../../ab"_s;
    QTest::newRow("pattern") << u"????????"_s;
    QTest::newRow("long") << QString(100000, u'1');
}

void TestHistory::takesNoPathForAnEntry()
{
    QFETCH(QString, id);
    const QTemporaryDir directory;
    History history(directory.path());
    QVERIFY(history.add("a", author(u"x"_s)));
    QVERIFY(!history.text(id));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
