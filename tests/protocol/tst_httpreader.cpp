// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"
#include "protocol/httpreader.h"

#include <QTest>

using namespace lumos;
using State = RequestReader::State;
using namespace std::string_literals;

Q_DECLARE_METATYPE(std::string)

namespace {

Outcome read(const std::string &bytes, bool isUnix = false, const ReaderLimits &limits = {})
{
    ConnectionFacts facts;
    facts.isUnix = isUnix;
    if (!isUnix) {
        facts.peerAddress = "192.0.2.7";
        facts.peerPort = 5000;
        facts.serverAddress = "192.0.2.1";
        facts.serverPort = 8000;
    }
    return outcomeOfAllCuts<HttpReader>(limits, facts, bytes);
}

bool shows(const Outcome &outcome, const std::string &line)
{
    return std::count(outcome.request.begin(), outcome.request.end(), line) == 1;
}

std::string get(const std::string &fields)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

std::string post(const std::string &fields, const std::string &body)
{
    return "POST /f HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n\r\n" + body;
}

std::string chunked(const std::string &body)
{
    return post("Transfer-Encoding: chunked", body);
}

} // namespace

class tst_HttpReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void showsTheRequest_data();
    void showsTheRequest();
    void limits_data();
    void limits();
    void leavesTheNextRequestAlone();
    void answersGoodBeforeBad();
    void stopsAtTheFaultyByte_data();
    void stopsAtTheFaultyByte();
    void waitsForMore_data();
    void waitsForMore();
    void wantsContinue();
    void keepsAlive_data();
    void keepsAlive();
    void trustsTheFrontOnAUnixSocketOnly();
    void neverShowsAmbiguousNames();
    void putsALargeBodyIntoAFile();
    void resetsForTheNextRequest();
};

void tst_HttpReader::refuses_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const std::string &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    row("no Host", "GET / HTTP/1.1\r\n\r\n");
    row("two Hosts", get("Host: a\r\n"));
    row("two Hosts in 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n");
    for (const char *host :
         {"a b",     "a,b",  "u@a",      "a/b", "a:b",       "a:1:2",  ":80", "a:0",
          "a:65536", "[::1", "[::g]",    "::1", "[1.2.3.4]", "[::1]x", "a%2", "a%zz",
          "<a>",     "a\\b", "\xc3\xa4", "a?b", "a#b",       "a\tb"})
        row((std::string("Host ") + host).c_str(),
            "GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n");
    for (const char *length : {"-1", "+1", "0x5", "1_0", "5, 5", "5,5", "3 1", "", "5;", "5.0", "a",
                               "18446744073709551616", "9223372036854775808", "\xd9\xa1"})
        row((std::string("Content-Length ") + length).c_str(),
            post("Content-Length: " + std::string(length), "hello"));
    row("Content-Length twice, alike", post("Content-Length: 5\r\nContent-Length: 5", "hello"));
    row("Content-Length twice, apart", post("Content-Length: 5\r\nContent-Length: 6", "hello"));
    row("Content-Length and chunked",
        post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));
    row("chunked and Content-Length",
        post("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n"));
    for (const char *coding : {"chunked, chunked", "chunked,", ",chunked", "\"chunked\"",
                               "identity", "", "gzip, chunked", "chunked;a=b",
                               "\x0b"
                               "chunked",
                               "chun ked"})
        row((std::string("Transfer-Encoding ") + coding).c_str(),
            post("Transfer-Encoding: " + std::string(coding), "0\r\n\r\n"));
    row("Transfer-Encoding gzip", post("Transfer-Encoding: gzip", "0\r\n\r\n"), 501);
    row("Transfer-Encoding xchunked", post("Transfer-Encoding: xchunked", "0\r\n\r\n"), 501);
    row("Transfer-Encoding twice",
        post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "0\r\n\r\n"));
    row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    for (const char *size : {"-5", "+5", "0x5", "6_0", "", " 5", "5 ", "\t5", "g", "5,", "5\r"})
        row((std::string("chunk size ") + size).c_str(),
            chunked(std::string(size) + "\r\nhello\r\n0\r\n\r\n"));
    row("chunk size of 17 digits", chunked("00000000000000005\r\nhello\r\n0\r\n\r\n"));
    row("chunk size over 2^63", chunked("ffffffffffffffff\r\nhello"), 413);
    row("chunk size with LF", chunked("5\nhello\r\n0\r\n\r\n"));
    row("chunk size with CR", chunked("5\rhello\r\n0\r\n\r\n"));
    row("chunk longer than its size", chunked("3\r\nhello\r\n0\r\n\r\n"));
    row("chunk without CR LF", chunked("5\r\nhello0\r\n\r\n"));
    row("chunk with LF", chunked("5\r\nhello\n0\r\n\r\n"));
    row("last chunk with LF", chunked("5\r\nhello\r\n0\n\n"));
    row("end with LF", chunked("5\r\nhello\r\n0\r\n\n"));
    row("end with CR", chunked("5\r\nhello\r\n0\r\n\rG"));
    for (const char *extension :
         {";", ";=b", ";a=", ";a=\"b", ";a b", ";a;", ";a\x01", ";a=\"\x01\"", ";a=\"b\"c", ";[",
          ";a=\"\\\x01\"", ";a ", " ;", ";a\n"})
        row((std::string("chunk extension ") + extension).c_str(),
            chunked("5" + std::string(extension) + "\r\nhello\r\n0\r\n\r\n"));
    row("endless chunk extension", chunked("5;" + std::string(20000, 'a')));
    row("endless chunk extensions", chunked([] {
            std::string body;
            for (int i = 0; i < 400; ++i)
                body += "1;" + std::string(100, 'a') + "\r\nx\r\n";
            return body;
        }()));
    for (const char *trailer : {"A B: c", ": c", "A", " A: b", "A : b", "A: \x01", "A: b\rc",
                                "A[: b", "A\x80: b", "A: b\n"})
        row((std::string("trailer ") + trailer).c_str(),
            chunked("0\r\n" + std::string(trailer) + "\r\n\r\n"));
    row("trailer with NUL", chunked("0\r\nA: b\0c\r\n\r\n"s));
    row("endless trailer", chunked("0\r\nA: " + std::string(9000, 'a')), 431);
    row("endless trailers", chunked([] {
            std::string body = "0\r\n";
            for (int i = 0; i < 101; ++i)
                body += "A: b\r\n";
            return body;
        }()),
        431);

    for (const char *line :
         {"A : b", "A\t: b",     "A B: c",      " A: b",     "\tA: b",   "A[: b",    "A\x80: b",
          ": b",   "A",          "A\x01: b",    "A: \x01",   "A: b\x7f", "A: b\x0b", "A@b: c",
          "A,: b", "A: b\r\n c", "A: b\r\n\tc", "A: b\r\n ", "\"A\": b", "A=b",      "(A): b"})
        row((std::string("field ") + line).c_str(), get(std::string(line) + "\r\n"));
    row("NUL in a name", get("A\0: b\r\n"s));
    row("NUL in a value", get("A: \0\r\n"s));
    row("bare CR in a value", get("A: b\rc\r\n"));
    row("bare CR in a name", get("A\rb: c\r\n"));
    row("bare CR before CR LF", get("A: b\r\r\n"));
    row("bare CR at the end of the head", "GET / HTTP/1.1\r\nHost: a\r\n\rX");
    row("folded first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n");
    row("bare LF after the request line", "GET / HTTP/1.1\nHost: a\n\n");
    row("bare LF after a field", "GET / HTTP/1.1\r\nHost: a\n\r\n");
    row("bare LF at the end of the head", "GET / HTTP/1.1\r\nHost: a\r\n\n");
    row("bare LF before the request", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("five empty lines", "\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");

    for (const char *line : {"GET\n/ HTTP/1.1",
                             "GET\t/ HTTP/1.1",
                             "GET / ",
                             "GET /",
                             "GET",
                             "GET / FTP/1.1",
                             "GET / HTTP/111",
                             "GET / http/1.1",
                             "GET / HTTP/1.10",
                             "GET / HTTP/01.1",
                             "GET / HTTP/1",
                             "GET / HTTP/1.",
                             "GET / HTTP /1.1",
                             "GET / HTTP/1.1 ",
                             "GET / HTTP/1.1\t",
                             " GET / HTTP/1.1",
                             "GET  / HTTP/1.1",
                             "GET /  HTTP/1.1",
                             "GET / HTTP/a.1",
                             "GET / HTTP/-1.1",
                             "bla:rgh / HTTP/1.1",
                             "G@T / HTTP/1.1",
                             "GET\x0b/ HTTP/1.1",
                             "GET / x HTTP/1.1",
                             "GET / \x0bHTTP/1.1",
                             "/ HTTP/1.1",
                             "HTTP/1.1",
                             "GET * HTTP/1.1",
                             "GET host:443 HTTP/1.1",
                             "GET foo/bar HTTP/1.1",
                             "GET /a#b HTTP/1.1",
                             "GET /a\x01 HTTP/1.1",
                             "GET /a\x7f HTTP/1.1",
                             "GET /%00 HTTP/1.1",
                             "GET /%zz HTTP/1.1",
                             "GET /% HTTP/1.1",
                             "GET /%2 HTTP/1.1",
                             "GET /a%4g HTTP/1.1",
                             "GET ?a HTTP/1.1",
                             "GET ftp://a/ HTTP/1.1",
                             "GET http:///a HTTP/1.1",
                             "GET http://u@a/ HTTP/1.1",
                             "GET http://a:b/ HTTP/1.1",
                             "GET http:a HTTP/1.1",
                             "GET http:/a HTTP/1.1",
                             "GET http://a,b/ HTTP/1.1",
                             "GET http://[::1/ HTTP/1.1",
                             "GET //#a HTTP/1.1",
                             "GET http://a:0/ HTTP/1.1",
                             "OPTIONS *a HTTP/1.1",
                             "OPTIONS ** HTTP/1.1",
                             "CONNECT / HTTP/1.1",
                             "CONNECT a HTTP/1.1",
                             "CONNECT http://a/ HTTP/1.1",
                             "CONNECT :443 HTTP/1.1",
                             "CONNECT a:b HTTP/1.1",
                             "GET /\r HTTP/1.1",
                             "GET /a\rb HTTP/1.1"})
        row((std::string("line ") + line).c_str(), std::string(line) + "\r\nHost: a\r\n\r\n");
    row("NUL in the target", "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"s);
    row("NUL in the method", "G\0T / HTTP/1.1\r\nHost: a\r\n\r\n"s);
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", 505);
    row("HTTP/3.0", "GET / HTTP/3.0\r\n\r\n", 505);
    row("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("a method without end", std::string(33, 'A') + " / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n", 405);
    row("a TLS hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"s);
    row("noise", std::string(200000, '\x93'));
    row("letters without end", std::string(200000, 'A'), 414);
    row("an expectation", get("Expect: 200-ok\r\n"), 417);
    row("an empty expectation", get("Expect:\r\n"), 417);
    row("an expectation more", get("Expect: 100-continue, gold\r\n"), 417);
}

void tst_HttpReader::refuses()
{
    QFETCH(std::string, bytes);
    QFETCH(int, status);
    for (const bool isUnix : {false, true}) {
        const Outcome outcome = read(bytes, isUnix);
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.status, status);
        QVERIFY(!outcome.reason.empty());
        QVERIFY(!outcome.allowsKeepAlive);
        QVERIFY(outcome.hasBegun);
        QCOMPARE(outcome.allow.empty(), status != 405);
    }
}

void tst_HttpReader::accepts_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("plain", get(""));
    row("four empty lines before", "\r\n\r\n\r\n\r\n" + get(""));
    row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    row("no Host in 1.0", "GET / HTTP/1.0\r\n\r\n");
    for (const char *host : {"a:80", "a:", "a.b-c_d~", "[::1]", "[2001:db8::1]:80", "a%41",
                             "1.2.3.4:8080", "a!$&'()*+;=b"})
        row((std::string("Host ") + host).c_str(),
            "GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n");
    row("HTTP/1.2 as 1.1", "GET / HTTP/1.2\r\nHost: a\r\n\r\n");
    row("a token of a method", "M-SEARCH!#$%&'*+.^_`|~09 / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("the longest method", std::string(32, 'A') + " / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
    row("every visible byte in a value",
        get("A: !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~ \t\x80\xff\r\n"));
    row("every token byte in a name", get("!#$%&'*+-.^`|~09AZaz: b\r\n"));
    row("no space after the colon", get("A:b\r\n"));
    row("much space around the value", get("A: \t b \t \r\n"));
    row("an empty value", get("A:\r\nB: \r\nC:\t\r\n"));
    row("a long name", get("A" + std::string(300, 'b') + ": c\r\n"));
    row("raw bytes in the target", "GET /\xc3\xa4?\xff\"<>\\^`{|} HTTP/1.1\r\nHost: a\r\n\r\n");
    row("broken escape in the query", "GET /?100%&%zz&%00 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("Content-Length 0", post("Content-Length: 0", ""));
    row("Content-Length with zeros", post("Content-Length: 0005", "hello"));
    row("Content-Length spaced", post("Content-Length: \t5 ", "hello"));
    row("Chunked in any case", post("tRANSFER-eNCODING: cHUNKED", "0\r\n\r\n"));
    row("chunk of 16 digits", chunked("0000000000000005\r\nhello\r\n0\r\n\r\n"));
    row("upper-case chunk size", chunked("A\r\n0123456789\r\na\r\n0123456789\r\n00\r\n\r\n"));
    for (const char *extension : {";a", ";a=b", ";a=\"b\"", ";a=\"\\\"\"", " ;a", "; a = b ;c",
                                  ";a\t=\tb", ";a=\"\xff\t \"", ";a=\"b\" ;c"})
        row((std::string("chunk extension ") + extension).c_str(),
            chunked("5" + std::string(extension) + "\r\nhello\r\n0" + extension + "\r\n\r\n"));
    row("trailers", chunked("0\r\nA: b\r\nContent-Length: 5\r\nHost: b\r\nB:\r\n\r\n"));
    row("an expectation in 1.0", "GET / HTTP/1.0\r\nExpect: gold\r\n\r\n");
    row("Expect in any case", get("eXPECT: 100-CONTINUE\r\n"));
    row("an offer to upgrade", get("Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n"));
}

void tst_HttpReader::accepts()
{
    QFETCH(std::string, bytes);
    const Outcome outcome = read(bytes);
    QCOMPARE(QString::fromStdString(outcome.reason), QString());
    QCOMPARE(outcome.state, State::Complete);
    QCOMPARE(outcome.consumed, bytes.size());
}

void tst_HttpReader::showsTheRequest_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("line");
    const auto target = [](const char *text, const char *line) {
        QTest::newRow(text) << "GET " + std::string(text) + " HTTP/1.1\r\nHost: a:81\r\n\r\n"
                            << std::string(line);
    };
    target("/a%20b?x=%20", "path=/a b");
    target("/a%20b?y", "rawPath=/a%20b");
    target("/a?x=%20?z", "query=x=%20?z");
    target("/a?", "query=");
    target("//x/admin/y", "path=//x/admin/y");
    target("/a%2Fb", "rawPath=/a%2Fb");
    target("/a%2fb", "path=/a/b");
    target("/..%2f", "rawPath=/..%2f");
    target("/../a/./b", "path=/../a/./b");
    target("/a+b", "path=/a+b");
    target("/%25%32%35", "path=/%25");
    target("/%c3%A4", "path=/\xc3\xa4");
    target("/%0d%0a", "path=/\r\n");
    target("http://B:82/c?d", "rawPath=/c");
    target("http://B:82/c?e", "query=e");
    target("http://B:82/c", "host=B:82");
    target("HTTPS://B:82/cc", "field Host=B:82");
    target("http://B:82", "path=/");
    target("http://B:82?q", "query=q");
    target("http://B:82?r", "path=/");
    target("http://[::1]/", "serverName=[::1]");
    target("/h", "host=a:81");
    target("/s", "serverName=a");
    target("/p", "serverPort=8000"); // the port that was connected to, whatever Host says
    target("/peer", "peer=192.0.2.7");
    target("/peerport", "peerPort=5000");
    const auto other = [](const char *name, const std::string &bytes, const char *line) {
        QTest::newRow(name) << bytes << std::string(line);
    };
    other("OPTIONS of a host", "OPTIONS http://b HTTP/1.1\r\nHost: a\r\n\r\n", "path=*");
    other("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "path=*");
    other("absolute target in 1.0", "GET http://b/ HTTP/1.0\r\n\r\n", "field Host=b");
    other("a value trimmed", get("A: \t b c \t \r\n"), "field A=b c");
    other("a value as it is", get("A: b\tc\r\n"), "field A=b\tc");
    other("repeated fields apart", get("A: 1\r\nA: 2\r\n"), "field A=2");
    other("a sized body", post("Content-Length: 5", "hello"), "body=hello");
    other("a chunked body", chunked("5;a=b\r\nhello\r\n1\r\n!\r\n0\r\nT: v\r\n\r\n"),
          "body=hello!");
    other("a body of chunks", chunked("0\r\n\r\n"), "hasBody=1");
    other("a body of length 0", post("Content-Length: 0", ""), "hasBody=1");
    other("no body", get(""), "hasBody=0");
    other("an address for a name", "GET / HTTP/1.0\r\n\r\n", "serverName=192.0.2.1");
    other("version 0", "GET / HTTP/1.0\r\n\r\n", "versionMinor=0");
}

void tst_HttpReader::showsTheRequest()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, line);
    const Outcome outcome = read(bytes);
    QCOMPARE(outcome.state, State::Complete);
    QVERIFY(shows(outcome, line));
}

void tst_HttpReader::limits_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("status"); // 0: accepted
    const auto row = [](const char *name, const std::string &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const auto line = [](std::size_t length) {
        return "GET /" + std::string(length - 14, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n";
    };
    row("request line of 8190", line(8190), 0);
    row("request line of 8191", line(8191), 414);
    const auto field = [](std::size_t length) {
        return get("A: " + std::string(length - 3, 'b') + "\r\n");
    };
    row("field of 8190", field(8190), 0);
    row("field of 8191", field(8191), 431);
    row("field without end", "GET / HTTP/1.1\r\nA: " + std::string(9000, 'b'), 431);
    row("field with tab of 8190", get("A:\t" + std::string(8187, 'b') + "\r\n"), 0);
    row("field with tab of 8191", get("A:\t" + std::string(8188, 'b') + "\r\n"), 431);
    const auto fields = [](std::size_t count, std::size_t length) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += "A: " + std::string(length - 3, 'b') + "\r\n";
        return get(text);
    };
    row("100 fields", fields(99, 4), 0); // and Host
    row("101 fields", fields(100, 4), 431);
    row("fields of almost 64 KiB", fields(8, 8190), 0); // and Host
    row("fields over 64 KiB", fields(9, 8190), 431);
    row("body of 1 MiB", post("Content-Length: 1048576", std::string(1048576, 'x')), 0);
    row("body over 1 MiB", post("Content-Length: 1048577", "x"), 413);
    row("body of 2^63-1", post("Content-Length: 9223372036854775807", "x"), 413);
    const auto trailer = [](std::size_t length) {
        return chunked("0\r\nA: " + std::string(length - 3, 'b') + "\r\n\r\n");
    };
    row("trailer of 8190", trailer(8190), 0);
    row("trailer of 8191", trailer(8191), 431);
    row("chunk over 1 MiB", chunked("100001\r\n"), 413);
    row("chunks over 1 MiB", chunked("ffff0\r\n" + std::string(0xffff0, 'x') + "\r\n11\r\n"), 413);
    row("chunks of 1 MiB",
        chunked("ffff0\r\n" + std::string(0xffff0, 'x') + "\r\n10\r\n" + std::string(16, 'x')
                + "\r\n0\r\n\r\n"),
        0);
}

void tst_HttpReader::limits()
{
    QFETCH(std::string, bytes);
    QFETCH(int, status);
    const Outcome outcome = read(bytes);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.state, status == 0 ? State::Complete : State::Failed);
}

void tst_HttpReader::leavesTheNextRequestAlone()
{
    const std::string first = post("Content-Length: 5", "hello");
    const Outcome outcome = read(first + get(""));
    QCOMPARE(outcome.state, State::Complete);
    QCOMPARE(outcome.consumed, first.size());
    const std::string chunks = chunked("1\r\nx\r\n0\r\n\r\n");
    QCOMPARE(read(chunks + get("")).consumed, chunks.size());
}

void tst_HttpReader::answersGoodBeforeBad()
{
    const std::string bytes = get("") + "GET / HTTP/1.1\r\n\r\n";
    const ReaderLimits limits;
    const ConnectionFacts facts;
    HttpReader reader(limits, facts);
    const std::size_t taken = reader.feed(bytes);
    QCOMPARE(reader.state(), State::Complete);
    reader.reset();
    QCOMPARE(reader.feed(std::string_view(bytes).substr(taken)), bytes.size() - taken);
    QCOMPARE(reader.state(), State::Failed);
    QCOMPARE(reader.error().status, 400);
}

void tst_HttpReader::stopsAtTheFaultyByte_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("taken");
    const auto row = [](const char *name, const std::string &taken, const std::string &rest) {
        QTest::newRow(name) << taken + rest << taken;
    };
    row("first byte", "\x16", "\x03\x01");
    row("bare LF", "GET / HTTP/1.1\n", "Host: a\n\n");
    row("bare CR", "GET / HTTP/1.1\r\nHost: a\rb", "\r\n\r\n");
    row("bare CR in a bad line", "GET /\ra", " HTTP/1.1\r\n\r\n");
    row("bare CR before a version", "GET \r/", " HTTP/1.0\r\n\r\n");
    row("bare CR in a bad field", "GET / HTTP/1.1\r\n[\rb", ": c\r\n");
    row("bad field", "GET / HTTP/1.1\r\n[: b\r\n", "Host: a\r\n\r\n");
    row("long line", std::string(8192, 'A'), "AAAA");
    row("too large", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n", "xx");
    row("bad chunk size", chunked("5x"), "\r\nhello");
    row("large chunk", chunked("fffff1\r\n"), "xx");
}

void tst_HttpReader::stopsAtTheFaultyByte()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, taken);
    const Outcome outcome = read(bytes);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.consumed, taken.size());
}

void tst_HttpReader::waitsForMore_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("isBody");
    QTest::addColumn<bool>("hasBegun");
    const auto row = [](const char *name, const std::string &bytes, bool isBody, bool hasBegun) {
        QTest::newRow(name) << bytes << isBody << hasBegun;
    };
    row("nothing", "", false, false);
    row("an empty line", "\r\n", false, false);
    row("half an empty line", "\r", false, false);
    row("a letter", "G", false, true);
    row("half a head", "GET / HTTP/1.1\r\nHo", false, true);
    row("a head but its last byte", "GET / HTTP/1.1\r\nHost: a\r\n\r", false, true);
    row("half a body", post("Content-Length: 5", "he"), true, true);
    row("chunks without their end", chunked("5\r\nhello\r\n"), true, true);
    row("last chunk without its end", chunked("5\r\nhello\r\n0\r\n"), true, true);
    row("last chunk but its last byte", chunked("5\r\nhello\r\n0\r\n\r"), true, true);
}

void tst_HttpReader::waitsForMore()
{
    QFETCH(std::string, bytes);
    QFETCH(bool, isBody);
    QFETCH(bool, hasBegun);
    const Outcome outcome = read(bytes);
    QCOMPARE(outcome.state, isBody ? State::Body : State::Head);
    QCOMPARE(outcome.consumed, bytes.size());
    QCOMPARE(outcome.hasBegun, hasBegun);
    QVERIFY(!outcome.allowsKeepAlive);
}

void tst_HttpReader::wantsContinue()
{
    const ReaderLimits limits;
    const ConnectionFacts facts;
    HttpReader reader(limits, facts);
    const std::string head = post("Expect: 100-continue\r\nContent-Length: 5", "");
    reader.feed(head);
    QVERIFY(reader.wantsContinue());
    reader.feed("h");
    QVERIFY(!reader.wantsContinue());
    QCOMPARE(reader.bodyReceived(), 1);
    reader.feed("ello");
    QCOMPARE(reader.state(), State::Complete);

    reader.reset();
    reader.feed(head + "h"); // the body came along: nobody waits
    QVERIFY(!reader.wantsContinue());
    reader.reset();
    reader.feed(post("Expect: 100-continue\r\nContent-Length: 0", ""));
    QVERIFY(!reader.wantsContinue());
    reader.reset();
    reader.feed("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    QVERIFY(!reader.wantsContinue());
    reader.reset();
    reader.feed(post("Expect: 100-continue\r\nContent-Length: 2000000", ""));
    QCOMPARE(reader.error().status, 413);
    QVERIFY(!reader.wantsContinue());
}

void tst_HttpReader::keepsAlive_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("expected");
    const auto row = [](const std::string &version, const std::string &fields, bool expected) {
        QTest::newRow((version + ' ' + fields).c_str()) << "GET / HTTP/" + version
                + "\r\nHost: a\r\n" + fields + "\r\n" << expected;
    };
    row("1.1", "", true);
    row("1.1", "Connection: close\r\n", false);
    row("1.1", "Connection: CLOSE\r\n", false);
    row("1.1", "Connection: x, close ,y\r\n", false);
    row("1.1", "Connection: keep-alive\r\nConnection: close\r\n", false);
    row("1.1", "Connection: closed\r\n", true);
    row("1.1", "Connection: keep-alive\r\n", true);
    row("1.0", "", false);
    row("1.0", "Connection: keep-alive\r\n", true);
    row("1.0", "Connection: Keep-Alive, x\r\n", true);
    row("1.0", "Connection: keep-alive, close\r\n", false);
}

void tst_HttpReader::keepsAlive()
{
    QFETCH(std::string, bytes);
    QFETCH(bool, expected);
    const Outcome outcome = read(bytes);
    QCOMPARE(outcome.state, State::Complete);
    QCOMPARE(outcome.allowsKeepAlive, expected);
}

void tst_HttpReader::trustsTheFrontOnAUnixSocketOnly()
{
    const std::string bytes =
        get("X-Forwarded-For: 1.1.1.1, 192.0.2.9\r\nX-Forwarded-Proto: https\r\n");
    const Outcome trusted = read(bytes, true);
    QVERIFY(shows(trusted, "peer=192.0.2.9"));
    QVERIFY(shows(trusted, "isHttps=1"));
    QVERIFY(shows(trusted, "isProxied=1"));
    QVERIFY(shows(trusted, "serverPort=443"));
    const Outcome untrusted = read(bytes, false);
    QVERIFY(shows(untrusted, "peer=192.0.2.7"));
    QVERIFY(shows(untrusted, "isHttps=0"));
    QVERIFY(shows(untrusted, "isProxied=0"));
    QVERIFY(shows(untrusted, "field X-Forwarded-Proto=https"));

    // The last field's last element is what the front itself wrote.
    QVERIFY(shows(read(get("X-Forwarded-For: 1.1.1.1\r\nX-Forwarded-For: 2.2.2.2\r\n"), true),
                  "peer=2.2.2.2"));
    QVERIFY(shows(read(get("X-Forwarded-Proto: https, http\r\n"), true), "isHttps=0"));
    QVERIFY(shows(read(get("X-Forwarded-For: [2001:db8::1]:99\r\n"), true), "peer=2001:db8::1"));
    QVERIFY(shows(read(get("X-Forwarded-For: 2001:db8::1\r\n"), true), "peer=2001:db8::1"));
    QVERIFY(shows(read(get("X-Forwarded-For: 1.2.3.4:99\r\n"), true), "peer=1.2.3.4"));
    QVERIFY(shows(read(get("X-Forwarded-For: unix:\r\n"), true), "peer="));
    QVERIFY(shows(read(get("X-Forwarded-For: <script>\r\n"), true), "peer="));
    QVERIFY(shows(read(get(""), true), "serverPort=80"));
}

void tst_HttpReader::neverShowsAmbiguousNames()
{
    const Outcome outcome =
        read(get("X_Forwarded_For: 1.1.1.1\r\nProxy: http://evil\r\nA_: b\r\n"
                 "pROXY: x\r\nContent_Length: 5\r\nX-A: kept\r\nTrailer: A\r\n"));
    QCOMPARE(outcome.state, State::Complete);
    QCOMPARE(std::count_if(outcome.request.begin(), outcome.request.end(),
                           [](const std::string &line) { return line.rfind("field ", 0) == 0; }),
             2); // Host and X-A
    QVERIFY(shows(outcome, "field X-A=kept"));
    const Outcome chunks = read(chunked("0\r\nContent-Length: 9\r\nHost: evil\r\n\r\n"));
    QVERIFY(shows(chunks, "host=a"));
    for (const std::string &line : chunks.request)
        QVERIFY(line.rfind("field Transfer", 0) != 0 && line.rfind("field Content-", 0) != 0);
}

void tst_HttpReader::putsALargeBodyIntoAFile()
{
    std::string body;
    for (int i = 0; body.size() < 300000; ++i)
        body += std::to_string(i) + ' ';
    ReaderLimits limits;
    const Outcome outcome =
        read(post("Content-Length: " + std::to_string(body.size()), body), false, limits);
    QCOMPARE(outcome.state, State::Complete);
    QVERIFY(shows(outcome, "body=" + body));
    limits.bodyInMemory = 0;
    QVERIFY(shows(read(post("Content-Length: 5", "hello"), false, limits), "body=hello"));
}

void tst_HttpReader::resetsForTheNextRequest()
{
    const ReaderLimits limits;
    const ConnectionFacts facts;
    HttpReader used(limits, facts);
    const std::string rich =
        "POST http://b/%41?q HTTP/1.0\r\nConnection: keep-alive\r\nExpect: x\r\n"
        "Content-Length: 70000\r\nX: "
        + std::string(6000, 'y') + "\r\n\r\n" + std::string(70000, 'z');
    const std::string plain = get("");
    for (const std::string &before : {rich, "GET\n"s, chunked("5;a\r\nhel"), get("A[: b\r\n")}) {
        used.feed(before);
        used.reset();
        QVERIFY(!used.hasBegun());
        QCOMPARE(used.bodyReceived(), 0);
        const std::size_t taken = used.feed(plain);
        HttpReader fresh(limits, facts);
        fresh.feed(plain);
        QVERIFY(outcomeOf(used, taken) == outcomeOf(fresh, taken));
        used.reset();
    }
}

QTEST_APPLESS_MAIN(tst_HttpReader)
#include "tst_httpreader.moc"
