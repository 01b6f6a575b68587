// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filemode.h"

#include <QTest>

using namespace lumos;

class TestFileMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOctalDigits_data();
    void readsOctalDigits();
    void refusesOtherText_data();
    void refusesOtherText();
    void tellsWhoMayConnect_data();
    void tellsWhoMayConnect();
};

void TestFileMode::readsOctalDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<uint>("bits");
    QTest::addColumn<QString>("written");
    QTest::newRow("three") << "660" << 0660U << "0660";
    QTest::newRow("four") << "0664" << 0664U << "0664";
    QTest::newRow("none") << "000" << 0U << "0000";
    QTest::newRow("all") << "777" << 0777U << "0777";
}

void TestFileMode::readsOctalDigits()
{
    QFETCH(QString, text);
    QFETCH(uint, bits);
    const auto mode = FileMode::fromOctal(text);
    QVERIFY(mode.has_value());
    QCOMPARE(mode->bits(), static_cast<mode_t>(bits));
    QTEST(mode->toOctal(), "written");
}

void TestFileMode::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "6", "66", "888", "668", "06600", "1777", "4755", "rw-rw----",
                             "-66", "+66", "6 6", " 660", "0o660", "u=rw"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFileMode::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!FileMode::fromOctal(text));
}

void TestFileMode::tellsWhoMayConnect_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("owner");
    QTest::addColumn<bool>("group");
    QTest::addColumn<bool>("others");
    QTest::newRow("660") << "660" << true << true << false;
    QTest::newRow("755") << "755" << true << false << false;
    QTest::newRow("666") << "666" << true << true << true;
    QTest::newRow("555") << "555" << false << false << false;
}

void TestFileMode::tellsWhoMayConnect()
{
    QFETCH(QString, text);
    const FileMode mode = FileMode::fromOctal(text).value();
    QTEST(mode.ownerMayConnect(), "owner");
    QTEST(mode.groupMayConnect(), "group");
    QTEST(mode.othersMayConnect(), "others");
}

QTEST_GUILESS_MAIN(TestFileMode)
#include "tst_filemode.moc"
