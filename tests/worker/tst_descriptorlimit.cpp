// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/descriptorlimit.h"

#include <QTest>

#include <sys/resource.h>

using namespace lumos;

namespace {

void limitTo(rlim_t soft, rlim_t hard)
{
    const rlimit limit{soft, hard};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
}

} // namespace

class tst_DescriptorLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesSomeToOthers_data();
    void leavesSomeToOthers();
    void isRaisedAsFarAsNeeded();
    void staysWhereItIsLargeEnough();
    void tellsWhatTheSystemDoesNotAllow();

private:
    rlimit m_before{};
};

void tst_DescriptorLimit::init()
{
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &m_before), 0);
    if (m_before.rlim_max < 2000)
        QSKIP("NOT RUN: needs to be allowed 2000 open files");
}

void tst_DescriptorLimit::cleanup()
{
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &m_before), 0);
}

void tst_DescriptorLimit::leavesSomeToOthers_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<quint64>("descriptors");
    QTest::addColumn<int>("fitting");
    QTest::newRow("plenty") << 1000 << quint64{524'288} << 1000;
    QTest::newRow("without a limit") << 1000 << quint64{RLIM_INFINITY} << 1000;
    QTest::newRow("just enough") << 1000 << quint64{1100} << 1000;
    QTest::newRow("one too few") << 1000 << quint64{1099} << 999;
    QTest::newRow("as shells allow") << 1000 << quint64{1024} << 924;
    QTest::newRow("few") << 1000 << quint64{200} << 100;
    QTest::newRow("very few") << 1000 << quint64{20} << 10;
    QTest::newRow("none") << 1000 << quint64{0} << 1;
    QTest::newRow("little wanted") << 1 << quint64{1024} << 1;
}

void tst_DescriptorLimit::leavesSomeToOthers()
{
    QFETCH(int, wanted);
    QFETCH(quint64, descriptors);
    QTEST(fittingConnections(wanted, descriptors), "fitting");
}

void tst_DescriptorLimit::isRaisedAsFarAsNeeded()
{
    limitTo(256, m_before.rlim_max);
    QCOMPARE(makeRoomFor(500), QString());
    QCOMPARE(descriptorLimit(), 1100U); // 500 clients, 500 files, 100 others
    QCOMPARE(fittingConnections(500, descriptorLimit()), 500);
}

void tst_DescriptorLimit::staysWhereItIsLargeEnough()
{
    limitTo(1100, m_before.rlim_max);
    QCOMPARE(makeRoomFor(300), QString());
    QCOMPARE(descriptorLimit(), 1100U);
}

void tst_DescriptorLimit::tellsWhatTheSystemDoesNotAllow()
{
    // More than a process may ever have open (fs.nr_open), whoever asks.
    const QString told = makeRoomFor(1'000'000'000);
    QVERIFY(told.startsWith(QStringLiteral("worker-connections = 1000000000, but ")));
    QVERIFY(told.contains(QString::number(descriptorLimit())));
    QVERIFY(told.contains(QStringLiteral("LimitNOFILE=")));
}

QTEST_GUILESS_MAIN(tst_DescriptorLimit)
#include "tst_descriptorlimit.moc"
