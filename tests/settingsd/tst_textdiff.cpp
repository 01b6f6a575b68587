// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/textdiff.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheChangedLines_data();
    void showsTheChangedLines();
};

void TestTextDiff::showsTheChangedLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("same") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << QString();
    QTest::newRow("replaced") << QByteArray("[lumos]\nprocesses = 5\nvacuum = true\n")
                              << QByteArray("[lumos]\nprocesses = 4\nvacuum = true\n")
                              << u"@@ -2,1 +2,1 @@\n-processes = 5\n+processes = 4\n"_s;
    QTest::newRow("added") << QByteArray("a\nc\n") << QByteArray("a\nb\nc\n")
                           << u"@@ -1,0 +2,1 @@\n+b\n"_s;
    QTest::newRow("removed") << QByteArray("a\nb\nc\n") << QByteArray("a\nc\n")
                             << u"@@ -2,1 +1,0 @@\n-b\n"_s;
    QTest::newRow("two places") << QByteArray("a\nb\nc\nd\n") << QByteArray("A\nb\nc\nD\n")
                                << u"@@ -1,1 +1,1 @@\n-a\n+A\n@@ -4,1 +4,1 @@\n-d\n+D\n"_s;
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\n")
                                  << u"@@ -0,0 +1,1 @@\n+a\n"_s;
    QTest::newRow("secret") << QByteArray("[lumos]\nenv = TOKEN=old\nenv=B=kept\n")
                            << QByteArray("[lumos]\nenv = TOKEN=new\nenv=B=kept\n")
                            << u"@@ -2,1 +2,1 @@\n-env = ***\n+env = ***\n"_s;
}

void TestTextDiff::showsTheChangedLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(maskedDiff(before, after), "diff");
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
