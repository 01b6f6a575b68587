// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8locale.h"

#include <QTest>

#include <clocale>
#include <langinfo.h>

using namespace lumos;

class TestUtf8Locale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesUtf8_data();
    void namesUtf8();
    void leavesUtf8Alone();
    void leavesTheProcessAlone();
};

void TestUtf8Locale::init()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LC_TIME", "LANG"})
        qunsetenv(name);
}

void TestUtf8Locale::namesUtf8_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("changed");
    QTest::addRow("a unit") << QByteArray() << QByteArray() << QByteArray("LC_CTYPE");
    QTest::addRow("a script") << QByteArray("LC_ALL") << QByteArray("C") << QByteArray("LC_ALL");
    QTest::addRow("POSIX") << QByteArray("LANG") << QByteArray("POSIX") << QByteArray("LC_CTYPE");
    QTest::addRow("ssh from a Mac")
        << QByteArray("LC_CTYPE") << QByteArray("UTF-8") << QByteArray("LC_ALL");
    QTest::addRow("not on this machine")
        << QByteArray("LANG") << QByteArray("xx_YY.UTF-8") << QByteArray("LC_ALL");
}

void TestUtf8Locale::namesUtf8()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, changed);
    if (!name.isEmpty())
        qputenv(name.constData(), value);
    useUtf8Locale();
    QCOMPARE(qgetenv(changed.constData()), QByteArray("C.UTF-8"));
    QVERIFY(std::setlocale(LC_ALL, "") != nullptr);
    QCOMPARE(QByteArray(nl_langinfo(CODESET)), QByteArray("UTF-8"));
}

void TestUtf8Locale::leavesUtf8Alone()
{
    qputenv("LANG", "C.UTF-8");
    useUtf8Locale();
    QVERIFY(!qEnvironmentVariableIsSet("LC_ALL"));
    QVERIFY(!qEnvironmentVariableIsSet("LC_CTYPE"));
    QCOMPARE(qgetenv("LANG"), QByteArray("C.UTF-8"));
}

/// What is printed before Qt begins has a point in its numbers.
void TestUtf8Locale::leavesTheProcessAlone()
{
    qputenv("LANG", "C.UTF-8");
    useUtf8Locale();
    QCOMPARE(QByteArray(std::setlocale(LC_ALL, nullptr)), QByteArray("C"));
}

QTEST_APPLESS_MAIN(TestUtf8Locale)
#include "tst_utf8locale.moc"
