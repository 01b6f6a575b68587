// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkrange.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestNetworkRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsANetwork_data();
    void readsWhatIsANetwork();
    void knowsWhoIsIn_data();
    void knowsWhoIsIn();
};

void TestNetworkRange::readsWhatIsANetwork_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto add = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    add("127.0.0.1", "127.0.0.1");
    add("10.1.2.3/8", "10.0.0.0/8");
    add("10.1.2.3/32", "10.1.2.3");
    add("192.168.1.130/25", "192.168.1.128/25");
    add("0.0.0.0/0", "0.0.0.0/0");
    add("::1", "::1");
    add("2001:DB8:1::5/32", "2001:db8::/32");
    add("::/0", "::/0");
    add("::ffff:10.0.0.1", "10.0.0.1");
    add("", "");
    add("/8", "");
    add("10.0.0.0/", "");
    add("10.0.0.0/33", "");
    add("10.0.0.0/-1", "");
    add("10.0.0.0/8/8", "");
    add("::1/129", "");
    add("10.0.0", "");
    add("[::1]", "");
    add("example.org", "");
    add("10.0.0.1 ", "");
    QTest::newRow("long") << QString(300, u'1') << QString();
}

void TestNetworkRange::readsWhatIsANetwork()
{
    QFETCH(QString, text);
    const auto range = parseNetworkRange(text);
    QTEST(range ? range->toString() : QString(), "expected");
}

void TestNetworkRange::knowsWhoIsIn_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isIn");
    const auto add = [](const char *range, const char *address, bool isIn) {
        QTest::addRow("%s in %s", address, range)
            << QString::fromLatin1(range) << QByteArray(address) << isIn;
    };
    add("127.0.0.0/8", "127.0.0.1", true);
    add("127.0.0.0/8", "127.255.255.255", true);
    add("127.0.0.0/8", "128.0.0.1", false);
    add("127.0.0.0/8", "::1", false);
    add("127.0.0.0/8", "::ffff:127.0.0.1", true);
    add("192.168.1.128/25", "192.168.1.127", false);
    add("192.168.1.128/25", "192.168.1.128", true);
    add("10.0.0.1", "10.0.0.1", true);
    add("10.0.0.1", "10.0.0.2", false);
    add("0.0.0.0/0", "8.8.8.8", true);
    add("0.0.0.0/0", "2001:db8::1", false);
    add("::/0", "8.8.8.8", true);
    add("2001:db8::/33", "2001:db8:7fff::1", true);
    add("2001:db8::/33", "2001:db8:8000::1", false);
    add("127.0.0.0/8", "", false);
    add("127.0.0.0/8", "127.0.0.1x", false);
    add("127.0.0.0/8", "localhost", false);
}

void TestNetworkRange::knowsWhoIsIn()
{
    QFETCH(QString, range);
    QFETCH(QByteArray, address);
    const auto parsed = parseNetworkRange(range);
    QVERIFY(parsed);
    QTEST(parsed->contains({address.constData(), static_cast<std::size_t>(address.size())}),
          "isIn");
}

QTEST_GUILESS_MAIN(TestNetworkRange)

#include "tst_networkrange.moc"
