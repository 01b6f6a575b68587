// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/responsewriter.h"

#include <QTest>

using namespace lumos;
using namespace std::string_literals;

Q_DECLARE_METATYPE(std::string)

namespace {

AnswerFrame http(int minor = 1, bool isHead = false, bool keepAlive = true)
{
    AnswerFrame frame;
    frame.versionMinor = minor;
    frame.isHead = isHead;
    frame.keepAlive = keepAlive;
    return frame;
}

AnswerFrame uwsgi(bool isHead = false)
{
    AnswerFrame frame = http(1, isHead);
    frame.protocol = Request::Protocol::Uwsgi;
    return frame;
}

ResponseHead head(int status, std::vector<std::pair<std::string, std::string>> fields = {})
{
    return {status, {}, std::move(fields)};
}

} // namespace

class tst_ResponseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void writesTheStatusLine();
    void dropsFieldsOfTheServer();
    void addsTheDateOverHttpOnly();
    void refusesUnfitHeads_data();
    void refusesUnfitHeads();
    void switchesProtocolsOverUwsgiOnly();
    void writesChunkSizes();
    void writesDates();
    void knowsTheUsualWords();
    void makesErrorPages();
};

void tst_ResponseWriter::frames_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("isUwsgi");
    QTest::addColumn<int>("minor");
    QTest::addColumn<bool>("isHead");
    QTest::addColumn<bool>("wantsKeepAlive");
    QTest::addColumn<std::string>("fields"); // behind the status line
    QTest::addColumn<int>("framing");
    QTest::addColumn<bool>("keepAlive");
    const auto row = [](const char *name, int status, qint64 length, const char *mode, bool wants,
                        const char *fields, BodyFraming framing, bool keepAlive) {
        const std::string text = mode;
        QTest::newRow(name) << status << length << (text[0] == 'u') << (text[0] == '0' ? 0 : 1)
                            << (text.find('h') != std::string::npos) << wants << std::string(fields)
                            << static_cast<int>(framing) << keepAlive;
    };
    using F = BodyFraming;
    row("1.1", 200, 5, "1", true, "Content-Length: 5\r\n", F::Length, true);
    row("1.1 empty", 200, 0, "1", true, "Content-Length: 0\r\n", F::Length, true);
    row("1.1 large", 200, 5000000000, "1", true, "Content-Length: 5000000000\r\n", F::Length, true);
    row("1.1 close", 200, 5, "1", false, "Content-Length: 5\r\nConnection: close\r\n", F::Length,
        false);
    row("1.1 chunked", 200, -1, "1", true, "Transfer-Encoding: chunked\r\n", F::Chunked, true);
    row("1.1 chunked close", 200, -1, "1", false,
        "Transfer-Encoding: chunked\r\nConnection: close\r\n", F::Chunked, false);
    row("1.0", 200, 5, "0", false, "Content-Length: 5\r\nConnection: close\r\n", F::Length, false);
    row("1.0 keep-alive", 200, 5, "0", true, "Content-Length: 5\r\nConnection: keep-alive\r\n",
        F::Length, true);
    row("1.0 unknown length", 200, -1, "0", true, "Connection: close\r\n", F::UntilClose, false);
    row("HEAD", 200, 5, "1h", true, "Content-Length: 5\r\n", F::None, true);
    row("HEAD, no body made", 200, 0, "1h", true, "", F::None, true);
    row("HEAD, unknown length", 200, -1, "1h", true, "", F::None, true);
    row("HEAD, unknown length, 1.0", 200, -1, "0h", true, "Connection: keep-alive\r\n", F::None,
        true);
    row("204", 204, 0, "1", true, "", F::None, true);
    row("204 with a body", 204, 5, "1", true, "", F::None, true);
    row("HEAD 204", 204, 5, "1h", true, "", F::None, true);
    row("205", 205, 5, "1", true, "Content-Length: 0\r\n", F::None, true);
    row("304", 304, 0, "1", true, "", F::None, true);
    row("304 with a length", 304, 5, "1", true, "Content-Length: 5\r\n", F::None, true);
    row("uwsgi", 200, 5, "u", true, "Content-Length: 5\r\n", F::Length, false);
    row("uwsgi unknown length", 200, -1, "u", true, "", F::UntilClose, false);
    row("uwsgi HEAD", 200, 5, "uh", true, "Content-Length: 5\r\n", F::None, false);
    row("uwsgi 304", 304, 0, "u", true, "", F::None, false);
    row("uwsgi 204", 204, -1, "u", true, "", F::None, false);
}

void tst_ResponseWriter::frames()
{
    QFETCH(int, status);
    QFETCH(qint64, length);
    QFETCH(bool, isUwsgi);
    QFETCH(int, minor);
    QFETCH(bool, isHead);
    QFETCH(bool, wantsKeepAlive);
    QFETCH(std::string, fields);
    QFETCH(int, framing);
    QFETCH(bool, keepAlive);
    AnswerFrame frame = isUwsgi ? uwsgi(isHead) : http(minor, isHead, wantsKeepAlive);
    std::string out = "before";
    const auto written = appendHead(out, head(status), length, frame);
    QVERIFY(written);
    const std::string line =
        "HTTP/1.1 " + std::to_string(status) + ' ' + std::string(reasonPhrase(status));
    QCOMPARE(QString::fromStdString(out),
             QString::fromStdString("before" + line + "\r\n" + fields + "\r\n"));
    QCOMPARE(static_cast<int>(written->framing), framing);
    QCOMPARE(written->keepAlive, keepAlive);
}

void tst_ResponseWriter::writesTheStatusLine()
{
    std::string out;
    ResponseHead own = head(418);
    own.reason = "I'm a teapot";
    QVERIFY(appendHead(out, own, 0, uwsgi()));
    QVERIFY(out.rfind("HTTP/1.1 418 I'm a teapot\r\n", 0) == 0);
    out.clear();
    QVERIFY(appendHead(out, head(299), 0, uwsgi()));
    QVERIFY(out.rfind("HTTP/1.1 299 Unknown\r\n", 0) == 0);
}

void tst_ResponseWriter::dropsFieldsOfTheServer()
{
    std::string out;
    const ResponseHead given = head(200,
                                    {{"content-LENGTH", "7"},
                                     {"Transfer-Encoding", "chunked"},
                                     {"Connection", "upgrade"},
                                     {"Keep-Alive", "timeout=5"},
                                     {"Date", "never"},
                                     {"Proxy-Connection", "x"},
                                     {"Upgrade", "h2c"},
                                     {"TE", "x"},
                                     {"Trailer", "x"},
                                     {"X-Kept", "yes"},
                                     {"Set-Cookie", "a=1"},
                                     {"Set-Cookie", "b=2"}});
    for (const AnswerFrame &frame : {http(), uwsgi()}) {
        out.clear();
        QVERIFY(appendHead(out, given, 5, frame));
        QCOMPARE(QString::fromStdString(out),
                 QStringLiteral(
                     "HTTP/1.1 200 OK\r\nX-Kept: yes\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n"
                     "Content-Length: 5\r\n\r\n"));
    }
    // Where no body is sent, the application's own length is the one a GET would have had.
    for (const int status : {200, 304}) {
        out.clear();
        QVERIFY(appendHead(out, head(status, {{"Content-Length", "7"}}), 0, http(1, true)));
        QVERIFY(out.find("\r\nContent-Length: 7\r\n") != std::string::npos);
    }
    out.clear();
    QVERIFY(appendHead(out, head(200, {{"Content-Length", "seven"}}), 0, http(1, true)));
    QVERIFY(out.find("Content-Length") == std::string::npos);
}

void tst_ResponseWriter::addsTheDateOverHttpOnly()
{
    AnswerFrame frame = http();
    frame.date = "Sun, 06 Nov 1994 08:49:37 GMT";
    std::string out;
    QVERIFY(appendHead(out, head(200), 0, frame));
    QVERIFY(out.find("\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n") != std::string::npos);
    frame.protocol = Request::Protocol::Uwsgi;
    out.clear();
    QVERIFY(appendHead(out, head(200), 0, frame));
    QVERIFY(out.find("Date") == std::string::npos);
}

void tst_ResponseWriter::refusesUnfitHeads_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("reason");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("value");
    const auto row = [](const char *what, int status, const std::string &reason,
                        const std::string &name, const std::string &value) {
        QTest::newRow(what) << status << reason << name << value;
    };
    for (const int status : {-1, 0, 99, 100, 101, 102, 103, 199, 600, 1000})
        row(("status " + std::to_string(status)).c_str(), status, "", "A", "b");
    row("CR in the reason", 200, "a\rb", "A", "b");
    row("LF in the reason", 200, "a\nb", "A", "b");
    row("NUL in the reason", 200, "a\0b"s, "A", "b");
    row("CR in a value", 200, "", "A", "b\rc");
    row("LF in a value", 200, "", "A", "b\nc");
    row("CR LF at the end of a value", 200, "", "A", "b\r\n");
    row("NUL in a value", 200, "", "A", "b\0"s);
    row("DEL in a value", 200, "", "A", "b\x7f");
    row("an empty name", 200, "", "", "b");
    row("a space in a name", 200, "", "A b", "c");
    row("a colon in a name", 200, "", "A:", "b");
    row("CR LF in a name", 200, "", "A\r\nB", "c");
    row("NUL in a name", 200, "", "A\0"s, "b");
    row("a fault in a field that is dropped", 200, "", "Date", "b\nc");
}

void tst_ResponseWriter::refusesUnfitHeads()
{
    QFETCH(int, status);
    QFETCH(std::string, reason);
    QFETCH(std::string, name);
    QFETCH(std::string, value);
    ResponseHead given = head(status, {{"Good", "field"}, {name, value}});
    given.reason = reason;
    std::string out = "before";
    QVERIFY(!appendHead(out, given, 0, http()));
    QCOMPARE(out, std::string("before"));
}

void tst_ResponseWriter::switchesProtocolsOverUwsgiOnly()
{
    const ResponseHead upgrade =
        head(101, {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Content-Length", "5"}});
    std::string out;
    const auto written = appendHead(out, upgrade, -1, uwsgi());
    QVERIFY(written);
    QCOMPARE(written->framing, BodyFraming::UntilClose);
    QVERIFY(!written->keepAlive);
    QCOMPARE(QString::fromStdString(out),
             QStringLiteral("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                            "Connection: Upgrade\r\n\r\n"));
    QVERIFY(!appendHead(out, upgrade, -1, http()));
    QVERIFY(!appendHead(out, head(103), -1, uwsgi()));
}

void tst_ResponseWriter::writesChunkSizes()
{
    std::string out;
    appendChunkSize(out, 1);
    appendChunkSize(out, 255);
    appendChunkSize(out, SIZE_MAX);
    QCOMPARE(out, std::string("1\r\nff\r\nffffffffffffffff\r\n"));
}

void tst_ResponseWriter::writesDates()
{
    QCOMPARE(imfFixdate(784111777), std::string("Sun, 06 Nov 1994 08:49:37 GMT"));
    QCOMPARE(imfFixdate(0), std::string("Thu, 01 Jan 1970 00:00:00 GMT"));
    QCOMPARE(imfFixdate(1709210096), std::string("Thu, 29 Feb 2024 12:34:56 GMT"));
    QCOMPARE(imfFixdate(-62135596800), std::string("Mon, 01 Jan 0001 00:00:00 GMT"));
}

void tst_ResponseWriter::knowsTheUsualWords()
{
    QCOMPARE(reasonPhrase(200), std::string_view("OK"));
    QCOMPARE(reasonPhrase(511), std::string_view("Network Authentication Required"));
    QCOMPARE(reasonPhrase(306), std::string_view("Unknown"));
}

void tst_ResponseWriter::makesErrorPages()
{
    for (const int status :
         {400, 404, 405, 408, 413, 414, 417, 431, 500, 501, 502, 503, 504, 505, 507}) {
        const Response page = errorResponse(status, status == 405 ? "GET, HEAD" : "");
        QCOMPARE(page.status, status);
        QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.body.contains(QByteArray::number(status)));
        QVERIFY(page.body.contains("<html lang=\"en\">"));
        QVERIFY(page.body.size() < 2048);
        std::string out;
        QVERIFY(appendHead(out, page, page.body.size(), http()));
        QCOMPARE(out.find("\r\nAllow: GET, HEAD\r\n") != std::string::npos, status == 405);
        QVERIFY(out.find("\r\nContent-Type: text/html; charset=utf-8\r\n") != std::string::npos);
    }
}

QTEST_APPLESS_MAIN(tst_ResponseWriter)
#include "tst_responsewriter.moc"
