// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bustypes.h"

#include <QDBusMetaType>
#include <QTest>

using namespace lumos;

class TestBusTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBusTypes(); }
    void haveTheSignaturesOfTheDesign_data();
    void haveTheSignaturesOfTheDesign();
    void packAFindingIntoItsNumber();
    void readUnknownNumbersAsTheFirst();
};

void TestBusTypes::haveTheSignaturesOfTheDesign_data()
{
    QTest::addColumn<QMetaType>("type");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("findings") << QMetaType::fromType<Findings>() << QByteArray("a(usss)");
    QTest::newRow("options") << QMetaType::fromType<OptionStates>() << QByteArray("a(sssssu)");
    QTest::newRow("table") << QMetaType::fromType<OptionRows>() << QByteArray("a(sssssssu)");
    QTest::newRow("history") << QMetaType::fromType<HistoryRows>() << QByteArray("a(sxuss)");
}

void TestBusTypes::haveTheSignaturesOfTheDesign()
{
    QFETCH(QMetaType, type);
    QFETCH(QByteArray, signature);
    QCOMPARE(QByteArray(QDBusMetaType::typeToSignature(type)), signature);
}

void TestBusTypes::packAFindingIntoItsNumber()
{
    const Finding finding{.severity = Finding::Severity::Error,
                          .step = Finding::Step::Socket,
                          .healer = Finding::Healer::SettingsService,
                          .code = {},
                          .text = {},
                          .remedy = {}};
    QCOMPARE(finding.bits(), 0x143u);
    Finding back;
    back.setBits(finding.bits());
    QCOMPARE(back, finding);
}

void TestBusTypes::readUnknownNumbersAsTheFirst()
{
    Finding finding;
    finding.setBits(0xFFFFFFFF);
    QCOMPARE(finding, Finding());
}

QTEST_GUILESS_MAIN(TestBusTypes)
#include "tst_bustypes.moc"
