// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"
#include "packet.h"
#include "protocol/uwsgireader.h"

#include <QTest>

using namespace lumos;
using State = RequestReader::State;
using namespace std::string_literals;

Q_DECLARE_METATYPE(std::string)

namespace {

Outcome read(const std::string &bytes, bool isUnix = true, const ReaderLimits &limits = {})
{
    ConnectionFacts facts;
    facts.isUnix = isUnix;
    return outcomeOfAllCuts<UwsgiReader>(limits, facts, bytes);
}

bool shows(const Outcome &outcome, const std::string &line)
{
    return std::count(outcome.request.begin(), outcome.request.end(), line) == 1;
}

bool mentions(const Outcome &outcome, std::string_view text)
{
    return std::any_of(
        outcome.request.begin(), outcome.request.end(),
        [&](const std::string &line) { return line.find(text) != std::string::npos; });
}

/// What every request of nginx has, but for the variables named in @p without, and @p more.
Variables variables(const Variables &more = {}, const std::vector<std::string> &without = {})
{
    Variables result;
    for (const auto &variable : Variables{{"QUERY_STRING", "q=%20"},
                                          {"REQUEST_METHOD", "POST"},
                                          {"REQUEST_URI", "/a%20b?q=%20"},
                                          {"PATH_INFO", "/a b"},
                                          {"SERVER_PROTOCOL", "HTTP/1.1"},
                                          {"HTTP_HOST", "a:81"}}) {
        if (std::find(without.begin(), without.end(), variable.first) == without.end())
            result.push_back(variable);
    }
    result.insert(result.end(), more.begin(), more.end());
    return result;
}

std::string packet(const Variables &more = {}, const std::vector<std::string> &without = {})
{
    return packetOf(variables(more, without));
}

} // namespace

class tst_UwsgiReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void showsTheRequest_data();
    void showsTheRequest();
    void rewritesNamesOfEveryLength();
    void dropsWhatMayNotReachTheApplication();
    void joinsRepeatedFields();
    void lastOfARepeatedVariableCounts();
    void waitsForMore_data();
    void waitsForMore();
    void takesNoMoreThanOneRequest();
    void answersAPingOnAUnixSocketOnly();
    void takesAFullPacket();
    void putsALargeBodyIntoAFile();
    void resetsForTheNextRequest();
};

void tst_UwsgiReader::refuses_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const std::string &name, const std::string &bytes, int status = 400) {
        QTest::newRow(name.c_str()) << bytes << status;
    };
    for (const int modifier : {1, 5, 9, 29, 31, 99, 101, 255})
        row("modifier1 " + std::to_string(modifier),
            packetOf(variables(), static_cast<std::uint8_t>(modifier)), 0);
    row("ping with content", rawPacket("x", 100), 0);
    row("size 0", rawPacket(""));
    row("a single byte", rawPacket("a"));
    row("name past the end", rawPacket("\x05\0abc"s));
    row("name of 65535", rawPacket("\xff\xff"));
    row("no value", rawPacket(counted("A")));
    row("half a length of a value", rawPacket(counted("A") + "\x01"));
    row("value past the end", rawPacket(counted("A") + "\x02\0b"s));
    row("a trailing byte", rawPacket(packetOf(variables()).substr(4) + "x"));
    row("two trailing bytes", rawPacket(packetOf(variables()).substr(4) + "\x01\0"s));
    row("an empty name", packet({{"", "x"}}));
    row("an empty name and value", packet({{"", ""}}));

    for (const char bad : {'\0', '\r', '\n'}) {
        const std::string text = "a" + std::string(1, bad) + "b";
        const std::string code = std::to_string(bad);
        row("a name with " + code, packet({{text, "x"}}));
        row("a field's name with " + code, packet({{"HTTP_" + text, "x"}}));
        for (const char *name : {"QUERY_STRING", "REQUEST_METHOD", "REQUEST_URI", "SERVER_PROTOCOL",
                                 "CONTENT_TYPE", "DOCUMENT_ROOT", "HTTP_COOKIE", "HTTP_X_A",
                                 "REMOTE_ADDR", "REMOTE_USER", "UWSGI_FILE", "HTTPS"})
            row(name + (" with " + code), packet({{name, text}}));
    }
    row("PATH_INFO with NUL", packet({{"PATH_INFO", "/\0"s}}));
    row("a field with another control character", packet({{"HTTP_A", "\x01"}}));
    row("CONTENT_TYPE with another control character", packet({{"CONTENT_TYPE", "\x01"}}));
    row("a field's name that is no token", packet({{"HTTP_A[", "x"}}));
    row("a field without a name", packet({{"HTTP_", "x"}}));
    for (const char *length : {"-1", "abc", "+5", "1e3", "100000000000000000000", "5 ", " 5", "0x5",
                               "5,5", "9223372036854775808"})
        row(std::string("CONTENT_LENGTH ") + length,
            packet({{"CONTENT_LENGTH", length}}) + "hello");
    row("CONTENT_LENGTH twice",
        packet({{"CONTENT_LENGTH", "5"}, {"CONTENT_LENGTH", "5"}}) + "hello");
    row("CONTENT_LENGTH empty and not",
        packet({{"CONTENT_LENGTH", ""}, {"CONTENT_LENGTH", "5"}}) + "hello");
    row("no REQUEST_METHOD", packet({}, {"REQUEST_METHOD"}));
    row("an empty REQUEST_METHOD", packet({{"REQUEST_METHOD", ""}}));
    row("a method that is no token", packet({{"REQUEST_METHOD", "G T"}}));
    row("a method without end", packet({{"REQUEST_METHOD", std::string(33, 'A')}}), 501);
    row("CONNECT", packet({{"REQUEST_METHOD", "CONNECT"}, {"REQUEST_URI", "a:443"}}), 405);
    row("no SERVER_PROTOCOL", packet({}, {"SERVER_PROTOCOL"}));
    row("another SERVER_PROTOCOL", packet({{"SERVER_PROTOCOL", "INCLUDED"}}));
    row("neither PATH_INFO nor REQUEST_URI", packet({}, {"PATH_INFO", "REQUEST_URI"}));
    row("REQUEST_URI that is no target", packet({{"REQUEST_URI", "a b"}}));
    row("REQUEST_URI with a fragment", packet({{"REQUEST_URI", "/a#b"}}));
    for (const char *path : {"/%zz", "/%00", "/%4", "/%", "/%20%00?q", "http://a/%zz"}) {
        row(std::string("REQUEST_URI ") + path, packet({{"REQUEST_URI", path}}));
        row(std::string("without PATH_INFO, REQUEST_URI ") + path,
            packet({{"REQUEST_URI", path}}, {"PATH_INFO"}));
    }
    row("a Host that is none", packet({{"HTTP_HOST", "a b"}}, {"HTTP_HOST"}));
    row("two Hosts", packet({{"HTTP_HOST", "b"}}));
    Variables many = variables();
    while (many.size() < 1001)
        many.emplace_back("V" + std::to_string(many.size()), "");
    row("1001 variables", packetOf(many), 431);
    row("a body over the limit", packet({{"CONTENT_LENGTH", "1048577"}}) + "x", 413);
}

void tst_UwsgiReader::refuses()
{
    QFETCH(std::string, bytes);
    QFETCH(int, status);
    for (const bool isUnix : {false, true}) {
        const Outcome outcome = read(bytes, isUnix);
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.status, status);
        QVERIFY(!outcome.reason.empty());
        QCOMPARE(outcome.allow.empty(), status != 405);
    }
}

void tst_UwsgiReader::showsTheRequest_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("line");
    const auto row = [](const std::string &bytes, const std::string &line,
                        const char *name = nullptr) {
        QTest::newRow(name ? name : line.c_str()) << bytes << line;
    };
    const std::string plain = packet();
    for (const char *line :
         {"method=POST", "target=/a%20b?q=%20", "path=/a b", "rawPath=/a%20b", "query=q=%20",
          "host=a:81", "field Host=a:81", "versionMinor=1", "hasBody=0", "body=", "isHttps=0",
          "isProxied=1", "modifier1=0", "variable PATH_INFO=/a b", "variable REQUEST_METHOD=POST"})
        row(plain, line);
    row(packet({{"PATH_INFO", "/a\r\nb"}}), "path=/a\r\nb", "a line end in PATH_INFO");
    row(packet({{"PATH_INFO", "/\xff\x01"}}), "path=/\xff\x01", "any byte in PATH_INFO");
    row(packet({}, {"PATH_INFO"}), "path=/a b", "no PATH_INFO");
    row(packet({{"PATH_INFO", ""}}), "path=", "an empty PATH_INFO");
    row(packet({}, {"QUERY_STRING"}), "query=q=%20", "no QUERY_STRING");
    row(packet({{"REQUEST_URI", "/?%zz&%00"}}), "rawPath=/", "a broken escape in the query");
    row(packet({{"REQUEST_URI", "/\xff%C3\xa4"}}), "rawPath=/\xff%C3\xa4",
        "raw bytes in REQUEST_URI");
    row(packet({{"REQUEST_URI", "/\xff%C3\xa4"}}, {"PATH_INFO"}), "path=/\xff\xc3\xa4",
        "raw bytes in REQUEST_URI alone");
    row(packet({{"PATH_INFO", "/a b%\xc3\xa4?"}}, {"REQUEST_URI"}), "rawPath=/a%20b%25%C3%A4%3F");
    row(packet({}, {"REQUEST_URI"}), "target=/a%20b?q=%20", "no REQUEST_URI");
    row(packet({{"REQUEST_URI", ""}}), "target=/a%20b?q=%20", "an empty REQUEST_URI");
    row(packet({{"SERVER_PROTOCOL", "HTTP/1.0"}}), "versionMinor=0");
    row(packet({{"SERVER_PROTOCOL", "HTTP/2.0"}}), "versionMinor=1", "HTTP/2.0 at the front");
    row(packet({{"HTTP_X_FOO_BAR", "v"}}), "field X-Foo-Bar=v");
    row(packet({{"HTTP_DNT", "1"}}), "field Dnt=1");
    row(packet({{"HTTP_x_fOO", "v"}}), "field X-Foo=v", "a field of mixed case");
    row(packet({{"HTTP_X__1A", "v"}}), "field X--1a=v", "two underscores and a digit");
    row(packet({{"HTTP_A", ""}}), "field A=", "an empty field");
    row(packet({{"HTTP_A", "b\tc\xff"}}), "field A=b\tc\xff", "a field with a tab");
    row(packet({{"CONTENT_TYPE", "text/plain"}}), "field Content-Type=text/plain");
    row(packet({{"CONTENT_LENGTH", "5"}}) + "hello", "field Content-Length=5");
    row(packet({{"CONTENT_LENGTH", "5"}}) + "hello", "body=hello");
    row(packet({{"CONTENT_LENGTH", "5"}}) + "hello", "hasBody=1");
    row(packet({{"CONTENT_LENGTH", "0"}}), "hasBody=1", "length 0");
    row(packet({{"CONTENT_LENGTH", ""}}), "hasBody=0", "an empty length");
    row(packet({{"REMOTE_ADDR", "2001:db8::1"}}), "peer=2001:db8::1");
    row(packet({{"REMOTE_PORT", "5000"}}), "peerPort=5000");
    row(packet({{"REMOTE_PORT", "x"}}), "peerPort=0");
    row(packet({{"SERVER_NAME", "n"}}), "serverName=n");
    row(packet({{"SERVER_PORT", "443"}}), "serverPort=443");
    row(packet({{"HTTPS", "on"}}), "isHttps=1", "HTTPS on");
    row(packet({{"HTTPS", ""}}), "isHttps=0", "HTTPS empty");
    row(packet({{"HTTPS", "off"}}), "isHttps=0", "HTTPS off");
    row(packet({{"REQUEST_SCHEME", "https"}}), "isHttps=1", "the scheme https");
    row(packet({{"REMOTE_USER", "u"}}), "variable REMOTE_USER=u");
    row(packet({{"SCRIPT_NAME", ""}}), "variable SCRIPT_NAME=", "an empty value");
    row(packetOf(variables(), 30), "modifier1=30");
}

void tst_UwsgiReader::showsTheRequest()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, line);
    const Outcome outcome = read(bytes);
    QCOMPARE(QString::fromStdString(outcome.reason), QString());
    QCOMPARE(outcome.state, State::Complete);
    QCOMPARE(outcome.consumed, bytes.size());
    QVERIFY(!outcome.allowsKeepAlive);
    QVERIFY(shows(outcome, line));
}

void tst_UwsgiReader::rewritesNamesOfEveryLength()
{
    const ReaderLimits limits;
    const ConnectionFacts facts;
    UwsgiReader reader(limits, facts);
    // Each byte at each place of names that end before, at and behind a block of sixteen.
    for (std::size_t length = 1; length <= 35; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            for (const char c : "AZaz_-09!~[\x80/:@`{"s) {
                std::string name;
                for (std::size_t i = 0; i < length; ++i)
                    name += "ABC_"[i % 4];
                name[at] = c;
                std::string expected;
                for (const char byte : name) {
                    const bool isFirst = expected.empty() || expected.back() == '-';
                    const char letter =
                        static_cast<char>(isFirst ? std::toupper(byte) : std::tolower(byte));
                    expected += byte == '_' ? '-' : isalpha(byte) ? letter : byte;
                }
                reader.reset();
                reader.feed(packet({{"HTTP_" + name, "AB_C"}}));
                const bool isToken = std::string("[\x80/:@{").find(c) == std::string::npos;
                QCOMPARE(reader.state() == State::Complete, isToken);
                if (isToken
                    && length > 4) { // shorter ones may be names that are dropped or repeated
                    QCOMPARE(reader.request().fields.back().name, std::string_view(expected));
                    QCOMPARE(reader.request().fields.back().value, std::string_view("AB_C"));
                }
            }
        }
    }
}

void tst_UwsgiReader::dropsWhatMayNotReachTheApplication()
{
    Variables more{{"HTTP_PROXY", "evil"},
                   {"HTTP_TRANSFER_ENCODING", "evil"},
                   {"HTTP_CONTENT_LENGTH", "666"},
                   {"HTTP_CONTENT_TYPE", "evil"}};
    for (const char *name :
         {"FILE", "SCRIPT", "MODULE", "PYHOME", "CHDIR", "SETENV", "SCHEME", "APPID", ""})
        more.emplace_back(std::string("UWSGI_") + name, "evil");
    const Outcome outcome = read(packet(more));
    QCOMPARE(outcome.state, State::Complete);
    QVERIFY(shows(outcome, "hasBody=0"));
    QVERIFY(!mentions(outcome, "evil"));
    QVERIFY(!mentions(outcome, "666"));
    QVERIFY(!mentions(outcome, "UWSGI_"));
}

void tst_UwsgiReader::joinsRepeatedFields()
{
    const Outcome outcome = read(packet({{"HTTP_COOKIE", "a=1"},
                                         {"HTTP_X_A", "1"},
                                         {"HTTP_X_B", "only"},
                                         {"HTTP_COOKIE", "b=2"},
                                         {"HTTP_X_A", "2"},
                                         {"HTTP_X_A", ""},
                                         {"HTTP_COOKIE", "c=3"}}));
    QCOMPARE(outcome.state, State::Complete);
    QVERIFY(shows(outcome, "field Cookie=a=1; b=2; c=3"));
    QVERIFY(shows(outcome, "field X-A=1, 2, "));
    QVERIFY(shows(outcome, "field X-B=only"));
    QCOMPARE(std::count_if(outcome.request.begin(), outcome.request.end(),
                           [](const std::string &line) { return line.rfind("field ", 0) == 0; }),
             4);
}

void tst_UwsgiReader::lastOfARepeatedVariableCounts()
{
    const Outcome outcome = read(
        packet({{"REMOTE_USER", "first"}, {"REMOTE_USER", "second"}, {"PATH_INFO", "/other"}}));
    QVERIFY(shows(outcome, "variable REMOTE_USER=second"));
    QVERIFY(!mentions(outcome, "first"));
    QVERIFY(shows(outcome, "path=/other"));
    QVERIFY(shows(outcome, "variable PATH_INFO=/other"));
}

void tst_UwsgiReader::waitsForMore_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("isBody");
    const std::string whole = packet({{"CONTENT_LENGTH", "5"}});
    QTest::newRow("nothing") << ""s << false;
    QTest::newRow("a byte") << whole.substr(0, 1) << false;
    QTest::newRow("the header") << whole.substr(0, 4) << false;
    QTest::newRow("all but a byte") << whole.substr(0, whole.size() - 1) << false;
    QTest::newRow("no body") << whole << true;
    QTest::newRow("half a body") << whole + "hell" << true;
}

void tst_UwsgiReader::waitsForMore()
{
    QFETCH(std::string, bytes);
    QFETCH(bool, isBody);
    const Outcome outcome = read(bytes);
    QCOMPARE(outcome.state, isBody ? State::Body : State::Head);
    QCOMPARE(outcome.consumed, bytes.size());
    QCOMPARE(outcome.hasBegun, !bytes.empty());
}

void tst_UwsgiReader::takesNoMoreThanOneRequest()
{
    const std::string bytes = packet({{"CONTENT_LENGTH", "5"}}) + "hello";
    QCOMPARE(read(bytes + bytes).consumed, bytes.size());
    QCOMPARE(read(packet() + "more").consumed, packet().size());
}

void tst_UwsgiReader::answersAPingOnAUnixSocketOnly()
{
    const std::string ping = "\x64\0\0\0"s;
    const Outcome trusted = read(ping, true);
    QCOMPARE(trusted.state, State::Complete);
    QVERIFY(shows(trusted, "modifier1=100"));
    const Outcome untrusted = read(ping, false);
    QCOMPARE(untrusted.state, State::Failed);
    QCOMPARE(untrusted.status, 0);
    QCOMPARE(uwsgiPong, std::string_view("\x64\0\0\x01", 4));
}

void tst_UwsgiReader::takesAFullPacket()
{
    Variables all = variables();
    const std::size_t used = packetOf(all).size() - 4;
    all.emplace_back("HTTP_COOKIE", std::string(65535 - used - 4 - 11, 'c'));
    const std::string bytes = packetOf(all);
    QCOMPARE(bytes.size(), std::size_t{65539});
    QCOMPARE(read(bytes).state, State::Complete);

    ReaderLimits limits;
    limits.allFields = 4096;
    const Outcome outcome = read(bytes, true, limits);
    QCOMPARE(outcome.status, 431);
    QCOMPARE(outcome.consumed, std::size_t{4});

    Variables many = variables();
    while (many.size() < 1000)
        many.emplace_back("V" + std::to_string(many.size()), "");
    QCOMPARE(read(packetOf(many)).state, State::Complete);
}

void tst_UwsgiReader::putsALargeBodyIntoAFile()
{
    std::string body;
    for (int i = 0; body.size() < 300000; ++i)
        body += std::to_string(i) + ' ';
    const Outcome outcome = read(packet({{"CONTENT_LENGTH", std::to_string(body.size())}}) + body);
    QCOMPARE(outcome.state, State::Complete);
    QVERIFY(shows(outcome, "body=" + body));
}

void tst_UwsgiReader::resetsForTheNextRequest()
{
    const ReaderLimits limits;
    const ConnectionFacts facts;
    UwsgiReader used(limits, facts);
    const std::string plain = packet({{"HTTP_A", "1"}});
    for (const std::string &before :
         {packet({{"CONTENT_LENGTH", "3"}, {"HTTP_A", "1"}, {"HTTPS", "on"}}) + "abc",
          packet({{"HTTP_A", "\n"}}), plain.substr(0, 40), "\x05"s}) {
        used.feed(before);
        used.reset();
        QVERIFY(!used.hasBegun());
        const std::size_t taken = used.feed(plain);
        UwsgiReader fresh(limits, facts);
        fresh.feed(plain);
        QVERIFY(outcomeOf(used, taken) == outcomeOf(fresh, taken));
        used.reset();
    }
}

QTEST_APPLESS_MAIN(tst_UwsgiReader)
#include "tst_uwsgireader.moc"
