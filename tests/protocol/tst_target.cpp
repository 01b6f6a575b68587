// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/target.h"

#include <QTest>

using namespace lumos;
using namespace std::string_literals;

Q_DECLARE_METATYPE(std::string)

namespace {

QString text(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

// As a row is called: two of them may differ in a NUL alone.
QByteArray nameOf(std::string_view bytes)
{
    const QByteArray name(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return name.isEmpty() ? "nothing" : name.toPercentEncoding("/:?#[]");
}

std::string escaped(int c, std::string_view digits = "0123456789ABCDEF")
{
    const auto byte = static_cast<unsigned char>(c);
    return {'%', digits[byte >> 4U], digits[byte & 15U]};
}

} // namespace

class tst_Target : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAuthorities_data();
    void readsAuthorities();
    void refusesAuthorities_data();
    void refusesAuthorities();
    void takesTargetsApart_data();
    void takesTargetsApart();
    void refusesTargets_data();
    void refusesTargets();
    void letsThroughAllButControlsSpacesAndFragments();
    void isNoProxy();
    void checksMethods_data();
    void checksMethods();
    void decodesOnce_data();
    void decodesOnce();
    void decodesEveryByteButNul();
    void refusesBrokenEscapes_data();
    void refusesBrokenEscapes();
    void encodesWhatMayNotStandInAPath();
};

void tst_Target::readsAuthorities_data()
{
    QTest::addColumn<std::string>("authority");
    QTest::addColumn<std::string>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const std::string &authority, const std::string &host, int port) {
        QTest::newRow(nameOf(authority).constData()) << authority << host << port;
    };
    row("", "", 0);
    row("a", "a", 0);
    row("Example.ORG", "Example.ORG", 0);
    row("a:", "a", 0);
    row("a:1", "a", 1);
    row("a:65535", "a", 65535);
    row("a:0080", "a", 80);
    row("192.0.2.1:80", "192.0.2.1", 80);
    row("az-09._~!$&'()*+;=", "az-09._~!$&'()*+;=", 0);
    row("%41%ff:80", "%41%ff", 80);
    row("[::1]", "[::1]", 0);
    row("[::1]:", "[::1]", 0);
    row("[2001:DB8::1]:443", "[2001:DB8::1]", 443);
    row("[::ffff:192.0.2.1]", "[::ffff:192.0.2.1]", 0);
    row("[0000:0000:0000:0000:0000:ffff:255.255.255.255]:1",
        "[0000:0000:0000:0000:0000:ffff:255.255.255.255]", 1);
}

void tst_Target::readsAuthorities()
{
    QFETCH(std::string, authority);
    QFETCH(std::string, host);
    QFETCH(int, port);
    const std::optional<UriAuthority> parsed = parseAuthority(authority);
    QVERIFY(parsed);
    QCOMPARE(text(parsed->host), text(host));
    QCOMPARE(int{parsed->port}, port);
}

void tst_Target::refusesAuthorities_data()
{
    QTest::addColumn<std::string>("authority");
    const char *const authorities[] = {
        ":",           ":80",       "a:0",    "a:65536",
        "a:+1",        "a:-1",      "a: 1",   "a:1 ",
        "a:1a",        "a:80:80",   "::1",    "a b",
        " a",          "a ",        "a/",     "a?",
        "a#",          "a,b",       "a,",     "u@a",
        "a@",          "a\\",       "a\x7f",  "a\n",
        "a\xc3\xa4",   "a\"",       "<a>",    "%",
        "%4",          "a%4",       "%4g",    "%g4",
        "a%zz",        "%%41",      "a]",     "[::1",
        "[::1]80",     "[::1]a:80", "[]",     "[:80",
        "[192.0.2.1]", "[a]",       "[v1.a]", "[::1%25lo]",
        "[::g]",       "[::1]:0",   "a[::1]", "[00000:0000:0000:0000:0000:ffff:255.255.255.255]"};
    for (const char *authority : authorities)
        QTest::newRow(nameOf(authority).constData()) << std::string(authority);
    for (const std::string &authority : {"a\0"s, "a\0b"s, "[::1\0]"s})
        QTest::newRow(nameOf(authority).constData()) << authority;
}

void tst_Target::refusesAuthorities()
{
    QFETCH(std::string, authority);
    QVERIFY(!parseAuthority(authority));
}

void tst_Target::takesTargetsApart_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("rawPath");
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("authority");
    const auto row = [](const std::string &method, const std::string &target,
                        const std::string &rawPath, const std::string &query = {},
                        const std::string &authority = {}) {
        QTest::newRow((method + ' ' + nameOf(target).toStdString()).c_str())
            << method << target << rawPath << query << authority;
    };
    row("GET", "/", "/");
    row("GET", "/a/b", "/a/b");
    row("GET", "/a?b=c", "/a", "b=c");
    row("GET", "/?", "/");
    row("GET", "/a?b?c/d", "/a", "b?c/d");
    row("OPTIONS", "/a", "/a");
    // As sent: whoever serves files looks after dots, escapes and slashes.
    row("GET", "/a/../b/./c", "/a/../b/./c");
    row("GET", "/%2e%2E/%2f%00%zz", "/%2e%2E/%2f%00%zz");
    row("GET", "//a//", "//a//");
    row("GET", "/http://a/b", "/http://a/b");
    row("GET", "/a:b@c;d,e", "/a:b@c;d,e");
    row("GET", "/\xc3\xa4?\xff", "/\xc3\xa4", "\xff");
    row("OPTIONS", "*", "*");
    row("GET", "http://a", "/", "", "a");
    row("GET", "http://a/", "/", "", "a");
    row("GET", "HtTp://a:81/x?y", "/x", "y", "a:81");
    row("GET", "https://a/x/?y=http://b/", "/x/", "y=http://b/", "a");
    row("GET", "https://a?y", "/", "y", "a");
    row("GET", "http://a:", "/", "", "a:");
    row("GET", "http://[::1]:80//", "//", "", "[::1]:80");
    row("OPTIONS", "http://a:80", "*", "", "a:80"); // RFC 9112, 3.2.4
    row("OPTIONS", "http://a/", "/", "", "a");
    row("OPTIONS", "http://a?", "/", "", "a");
    row("options", "http://a", "/", "", "a");
}

void tst_Target::takesTargetsApart()
{
    QFETCH(std::string, method);
    QFETCH(std::string, target);
    QFETCH(std::string, rawPath);
    QFETCH(std::string, query);
    QFETCH(std::string, authority);
    const auto parsed = parseTarget(method, target);
    QVERIFY(parsed);
    QCOMPARE(text(parsed->rawPath), text(rawPath));
    QCOMPARE(text(parsed->query), text(query));
    QCOMPARE(text(parsed->authority), text(authority));
}

void tst_Target::refusesTargets_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("target");
    const auto row = [](const std::string &method, const std::string &target) {
        QTest::newRow((method + ' ' + nameOf(target).toStdString()).c_str()) << method << target;
    };
    row("GET", "");
    for (const char *path : {"a", "a/b", "?a", "a:80", "*", "**", "*/", "/a b", "/ ", "/a#b", "/#",
                             "/a?b#c", "/?\n", "javascript:a"})
        row("GET", path);
    for (const char *url :
         {"http:",       "http:/a",       "http:a/b",    "http//a/",     "http://",
          "http:///a",   "http://?a",     "http://:80/", "http://a:0/",  "http://a:b/",
          "http://u@a/", "http://u:p@a/", "http://a,b/", "http://[::1/", "http://[::1]80/",
          "ftp://a/",    "httpx://a/",    "xhttp://a/",  "://a/",        "http ://a"})
        row("GET", url);
    for (const std::string &target : {"/\0"s, "/a\0b"s})
        row("GET", target);
    row("options", "*");
    row("HEAD", "*");
    row("OPTIONS", "**");
    row("OPTIONS", "*?a");
}

void tst_Target::refusesTargets()
{
    QFETCH(std::string, method);
    QFETCH(std::string, target);
    const auto parsed = parseTarget(method, target);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().status, 400);
    QVERIFY(!parsed.error().reason.empty());
    QVERIFY(parsed.error().allow.empty());
}

void tst_Target::letsThroughAllButControlsSpacesAndFragments()
{
    for (int c = 0; c < 256; ++c) {
        const std::string byte(1, static_cast<char>(c));
        const bool isAllowed = c > 0x20 && c != 0x7f && c != '#';
        for (const std::string &target :
             {"/" + byte, "/" + byte + "a", "/?" + byte, "/" + std::string(40, 'a') + byte})
            QCOMPARE(parseTarget("GET", target).has_value(), isAllowed);
    }
}

void tst_Target::isNoProxy()
{
    for (const char *target : {"a:443", "[::1]:1", "192.0.2.1:65535"}) {
        const auto parsed = parseTarget("CONNECT", target);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().status, 405);
        QVERIFY(parsed.error().allow.find("GET") != std::string::npos);
        QVERIFY(parsed.error().allow.find("CONNECT") == std::string::npos);
    }
    for (const char *target : {"a", "a:", "a:0", ":443", "/", "*", "http://a:443/", "u@a:443"}) {
        const auto parsed = parseTarget("CONNECT", target);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().status, 400);
    }
}

void tst_Target::checksMethods_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<int>("status"); // 0: it is one
    const auto row = [](const std::string &method, int status) {
        QTest::newRow(nameOf(method).constData()) << method << status;
    };
    row("GET", 0);
    row("get", 0);
    row("M-SEARCH", 0);
    row("!#$%&'*+-.^_`|~9", 0);
    row(std::string(32, 'A'), 0);
    row(std::string(33, 'A'), 501);
    row(std::string(33, 'A') + ' ', 400);
    row("", 400);
    row("G T", 400);
    row("GET ", 400);
    row("G\0"s, 400);
    row("G/T", 400);
    row("G\xc3\x84", 400);
}

void tst_Target::checksMethods()
{
    QFETCH(std::string, method);
    QFETCH(int, status);
    const std::optional<ProtocolError> error = checkMethod(method);
    QCOMPARE(error ? error->status : 0, status);
    QVERIFY(!error || !error->reason.empty());
}

void tst_Target::decodesOnce_data()
{
    QTest::addColumn<std::string>("rawPath");
    QTest::addColumn<std::string>("path");
    const auto row = [](const std::string &rawPath, const std::string &path) {
        QTest::newRow(nameOf(rawPath).constData()) << rawPath << path;
    };
    row("", "");
    row("/a", "/a");
    row("%41", "A");
    row("/a%20b", "/a b");
    row("/%2fa%2F", "//a/");
    row("/%2541", "/%41");
    row("/%25", "/%");
    row("/a+b", "/a+b");
    row("/%2e%2e/x", "/../x");
    row("/%C3%a4", "/\xc3\xa4");
    row("/\xc3%A4", "/\xc3\xa4");
    row("/%ff%FE", "/\xff\xfe");
    row("/%01%0a%7F", "/\x01\n\x7f");
    row("/%10%01", "/\x10\x01");
}

void tst_Target::decodesOnce()
{
    QFETCH(std::string, rawPath);
    QFETCH(std::string, path);
    std::string out = "before:";
    QVERIFY(decodePercent(rawPath, out));
    QCOMPARE(text(out), text("before:" + path));
    QVERIFY(isDecodable(rawPath));
}

void tst_Target::decodesEveryByteButNul()
{
    for (const char *digits : {"0123456789abcdef", "0123456789ABCDEF"}) {
        for (int c = 0; c < 256; ++c) {
            const std::string rawPath = "/" + escaped(c, digits) + "b";
            std::string out;
            QCOMPARE(decodePercent(rawPath, out), c != 0);
            QCOMPARE(isDecodable(rawPath), c != 0);
            if (c != 0)
                QCOMPARE(text(out), text("/" + std::string(1, static_cast<char>(c)) + "b"));
        }
    }
}

void tst_Target::refusesBrokenEscapes_data()
{
    QTest::addColumn<std::string>("rawPath");
    for (const char *rawPath :
         {"%",      "%4",    "/%",   "/a%4",   "/%zz",    "/%4g",    "/%g4",      "/%4/1", "/%:0",
          "/%/0",   "/%@1",  "/%`1", "/%G1",   "/%0x",    "/% 1",    "/%+1",      "/%-1",  "/%%41",
          "/%4%41", "/%41%", "/%00", "/a%00b", "/%41%00", "/%u0041", "/%\xc3\xa4"})
        QTest::newRow(nameOf(rawPath).constData()) << std::string(rawPath);
    QTest::newRow("a NUL for a digit") << "/%4\0"s;
}

void tst_Target::refusesBrokenEscapes()
{
    QFETCH(std::string, rawPath);
    std::string out;
    QVERIFY(!decodePercent(rawPath, out));
    QVERIFY(!isDecodable(rawPath));
}

void tst_Target::encodesWhatMayNotStandInAPath()
{
    const std::string mayStand = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                 "-._~!$&'()*+,;=:@/"; // pchar of RFC 3986, and the slash
    for (int c = 0; c < 256; ++c) {
        const std::string byte(1, static_cast<char>(c));
        std::string out = "/";
        encodePath(byte, out);
        const bool isPlain = mayStand.find(byte) != std::string::npos;
        QCOMPARE(text(out), text("/" + (isPlain ? byte : escaped(c))));
    }
}

QTEST_APPLESS_MAIN(tst_Target)
#include "tst_target.moc"
