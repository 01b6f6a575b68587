// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketaddress.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = u"/srv/app"_s;

} // namespace

class TestSocketAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPaths_data();
    void readsPaths();
    void boundsPathsByTheirBytes_data();
    void boundsPathsByTheirBytes();
    void readsTcpAddresses_data();
    void readsTcpAddresses();
    void saysWhatToWrite_data();
    void saysWhatToWrite();
    void knowsWhatStaysOnThisMachine_data();
    void knowsWhatStaysOnThisMachine();
    void readsWhatItShows();
};

void TestSocketAddress::readsPaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *text, const char *path) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(path);
    };
    row("/run/lumos/lumos.sock", "/run/lumos/lumos.sock");
    row("s", "/srv/app/s");
    row("lumos.sock", "/srv/app/lumos.sock");
    row("run/s", "/srv/app/run/s");
    row("./s", "/srv/app/s");
    row("../s", "/srv/s");
    row("/run//lumos/./x/../s", "/run/lumos/s");
    row("./a:80", "/srv/app/a:80");
    row("/run/a:80", "/run/a:80");
    row("/80", "/80");
    row("x/127.0.0.1:80", "/srv/app/x/127.0.0.1:80");
    row("with space", "/srv/app/with space");
    row("\xc3\xbc", "/srv/app/\xc3\xbc");
    row("a@b", "/srv/app/a@b");
}

void TestSocketAddress::readsPaths()
{
    QFETCH(QString, text);
    const auto address = parseSocketAddress(text, folder);
    QVERIFY2(address, qPrintable(address ? QString() : address.error()));
    QVERIFY(address->isUnix());
    QTEST(address->path, "path");
    QCOMPARE(address->host, QString());
    QCOMPARE(address->port, quint16{0});
    QCOMPARE(address->protocol, SocketAddress::Protocol::Detect);
}

void TestSocketAddress::boundsPathsByTheirBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isShort");
    QTest::newRow("107 bytes") << QString(u'/' + QString(106, u'x')) << true;
    QTest::newRow("108 bytes") << QString(u'/' + QString(107, u'x')) << false;
    QTest::newRow("107 bytes in pairs") << QString(u'/' + QString(53, u'\u00fc')) << true;
    QTest::newRow("109 bytes in pairs") << QString(u'/' + QString(54, u'\u00fc')) << false;
    QTest::newRow("107 with the folder") << QString(98, u'x') << true; // and "/srv/app/"
    QTest::newRow("108 with the folder") << QString(99, u'x') << false;
    QTest::newRow("107 in the end") << QString(u"/long/../"_s + QString(106, u'x')) << true;
}

void TestSocketAddress::boundsPathsByTheirBytes()
{
    QFETCH(QString, text);
    QFETCH(bool, isShort);
    const auto address = parseSocketAddress(text, folder);
    QCOMPARE(address.has_value(), isShort);
    QVERIFY(isShort || address.error().contains(u"the system allows 107"_s));
}

void TestSocketAddress::readsTcpAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, const char *host, int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port;
    };
    row("127.0.0.1:8000", "127.0.0.1", 8000);
    row("0.0.0.0:1", "0.0.0.0", 1);
    row("192.168.1.2:65535", "192.168.1.2", 65535);
    row(":80", "0.0.0.0", 80);
    row("*:80", "0.0.0.0", 80);
    row("localhost:80", "127.0.0.1", 80);
    row("127.0.0.1:00080", "127.0.0.1", 80);
    row("[::1]:80", "::1", 80);
    row("[::]:80", "::", 80);
    row("[2001:db8::1]:80", "2001:db8::1", 80);
    row("[::ffff:127.0.0.1]:80", "::ffff:127.0.0.1", 80);
}

void TestSocketAddress::readsTcpAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    for (const auto &address : {parseSocketAddress(text, folder), parseTcpAddress(text)}) {
        QVERIFY2(address, qPrintable(address ? QString() : address.error()));
        QVERIFY(!address->isUnix());
        QCOMPARE(address->host, host);
        QCOMPARE(int{address->port}, port);
        QCOMPARE(address->protocol, SocketAddress::Protocol::Detect);
    }
}

void TestSocketAddress::saysWhatToWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the error
    const auto row = [](const char *text, const char *part) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
    };
    row("8000", "is this a port? Write :8000 for every network, or 127.0.0.1:8000 for");
    row("0", "is this a port? Write :0");
    row("http://127.0.0.1:80", "this is a URL; write HOST:PORT or a path");
    row("unix:///run/s", "this is a URL");
    row("@lumos", "abstract sockets have no permissions");
    row("unix:/run/s", "write the path alone: /run/s");
    row("/run/lumos/", "this is a directory");
    row("run/", "this is a directory");
    row("127.0.0.1:", "\"\" is no port; write a number from 1 to 65535");
    row("127.0.0.1:0", "\"0\" is no port");
    row("127.0.0.1:65536", "\"65536\" is no port");
    row("127.0.0.1:100000", "\"100000\" is no port");
    row("127.0.0.1:000080", "\"000080\" is no port");
    row("127.0.0.1:-1", "\"-1\" is no port");
    row("127.0.0.1:+80", "\"+80\" is no port");
    row("127.0.0.1: 80", "\" 80\" is no port");
    row("127.0.0.1:80 ", "\"80 \" is no port");
    row("127.0.0.1:80x", "\"80x\" is no port");
    row("127.0.0.1:http", "\"http\" is no port");
    row(":\xd9\xa1", "is no port"); // a digit, but not one of ours
    row("example.org:80", "\"example.org\" is no address; write the IPv4 address of this machine");
    row("Localhost:80", "\"Localhost\" is no address");
    row("127.0.0:80", "\"127.0.0\" is no address");
    row("127.0.0.1.:80", "\"127.0.0.1.\" is no address");
    row("256.0.0.1:80", "\"256.0.0.1\" is no address");
    row("127.0.0.1 :80", "\"127.0.0.1 \" is no address");
    row("unix:s", "\"unix\" is no address");
    row("::1:80", "an IPv6 address stands in brackets; write [::1]");
    row("::1", "an IPv6 address stands in brackets, its port behind them; write [ADDRESS]:PORT");
    row("fe80::1", "write [ADDRESS]:PORT");
    row("a:b:80", "write [ADDRESS]:PORT");
    row("[::1", "write [ADDRESS]:PORT");
    row("[::1]", "\"[::1]\" has no port; write HOST:PORT");
    row("[::1]80", "write [ADDRESS]:PORT");
    row("[127.0.0.1]:80", "\"127.0.0.1\" is no IPv6 address");
    row("[localhost]:80", "\"localhost\" is no IPv6 address");
    row("[]:80", "\"\" is no IPv6 address");
    row("[::g]:80", "\"::g\" is no IPv6 address");
    row("[fe80::1%eth0]:80", "\"fe80::1%eth0\" is no IPv6 address");
}

void TestSocketAddress::saysWhatToWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto address = parseSocketAddress(text, folder);
    QVERIFY(!address);
    QVERIFY2(address.error().contains(part), qPrintable(address.error()));
}

void TestSocketAddress::knowsWhatStaysOnThisMachine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLoopback");
    const auto row = [](const char *text, bool isLoopback) {
        QTest::newRow(text) << QString::fromLatin1(text) << isLoopback;
    };
    row("/run/s", true);
    row("127.0.0.1:80", true);
    row("127.255.255.254:80", true);
    row("localhost:80", true);
    row("[::1]:80", true);
    row("[0:0:0:0:0:0:0:1]:80", true);
    row("[0::0001]:80", true);
    row("126.255.255.255:80", false);
    row("128.0.0.1:80", false);
    row("12.7.0.1:80", false);
    row("0.0.0.0:80", false);
    row(":80", false);
    row("192.168.1.2:80", false);
    row("[::]:80", false);
    row("[::2]:80", false);
    row("[::1:1]:80", false);
    row("[1::1]:80", false);
    row("[127::1]:80", false);
    row("[fe80::1]:80", false);
}

void TestSocketAddress::knowsWhatStaysOnThisMachine()
{
    QFETCH(QString, text);
    const auto address = parseSocketAddress(text, folder);
    QVERIFY(address);
    QTEST(isLoopback(*address), "isLoopback");
}

void TestSocketAddress::readsWhatItShows()
{
    for (const char *text : {"/run/a:80", "s", "./a:80", "127.0.0.1:1", ":80", "[::1]:65535"}) {
        const auto address = parseSocketAddress(QString::fromLatin1(text), folder);
        QVERIFY(address);
        const auto again = parseSocketAddress(address->toString(), u"/elsewhere"_s);
        QVERIFY(again);
        QCOMPARE(*again, *address);
    }
}

QTEST_APPLESS_MAIN(TestSocketAddress)
#include "tst_socketaddress.moc"
