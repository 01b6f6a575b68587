// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

Q_DECLARE_METATYPE(Call)

namespace {

using Pairs = QList<QPair<QByteArray, QByteArray>>;

/// An application that says what is in environ under @p names, separated by commas.
QByteArray reports(const QByteArray &names)
{
    return "def application(environ, start_response):\n"
           "    start_response('200 OK', [])\n"
           "    names = '"
        + names
        + "'.split(',')\n"
          "    return ['\\n'.join(repr(environ.get(n)) for n in names).encode()]\n";
}

/// What nginx 1.22 sends for a plain GET, with its stock uwsgi_params.
Pairs stockVariables()
{
    return {{"QUERY_STRING", "x=1"},   {"REQUEST_METHOD", "GET"},       {"CONTENT_TYPE", ""},
            {"CONTENT_LENGTH", ""},    {"REQUEST_URI", "/a?x=1"},       {"PATH_INFO", "/a"},
            {"DOCUMENT_ROOT", "/srv"}, {"SERVER_PROTOCOL", "HTTP/2.0"}, {"REQUEST_SCHEME", "https"},
            {"HTTPS", "on"},           {"REMOTE_ADDR", "10.0.0.9"},     {"REMOTE_PORT", "5555"},
            {"SERVER_PORT", "443"},    {"SERVER_NAME", "pi.local"}};
}

} // namespace

class tst_Environ : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOfHttp_data();
    void holdsOfHttp();
    void holdsOfUwsgi_data();
    void holdsOfUwsgi();
    void isADictOfItsOwn();
    void forgetsTheRequestBefore();
    void tellsWhatWorkersThereAre();
    void boundsWhatItRemembers();
    void cutsScriptName_data();
    void cutsScriptName();
};

void tst_Environ::holdsOfHttp_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("request line") << QByteArray(
        "REQUEST_METHOD,SCRIPT_NAME,PATH_INFO,QUERY_STRING,REQUEST_URI,"
        "SERVER_PROTOCOL") << Call{.method = "PUT", .path = "/a b", .query = "x=1&y"}
                                  << QByteArray(
                                         "'PUT'\n''\n'/a b'\n'x=1&y'\n'/a b?x=1&y'\n'HTTP/1.1'");
    QTest::newRow("no query") << QByteArray("QUERY_STRING") << Call{} << QByteArray("''");
    QTest::newRow("HTTP/1.0") << QByteArray("SERVER_PROTOCOL") << Call{.versionMinor = 0}
                              << QByteArray("'HTTP/1.0'");
    QTest::newRow("bytes as latin-1") << QByteArray("PATH_INFO") << Call{.path = "/caf\xc3\xa9\xff"}
                                      << QByteArray("'/caf\xc3\x83\xc2\xa9\xc3\xbf'");
    QTest::newRow("OPTIONS *") << QByteArray("PATH_INFO,REQUEST_URI")
                               << Call{.method = "OPTIONS", .path = "*"} << QByteArray("''\n'*'");
    QTest::newRow("headers") << QByteArray("HTTP_USER_AGENT,HTTP_X_A,HTTP_HOST")
                             << Call{.fields = {{"Host", "wrong"},
                                                {"User-Agent", "curl"},
                                                {"x-A", ""}},
                                     .host = "right:8000"}
                             << QByteArray("'curl'\n''\n'right:8000'");
    QTest::newRow("repeated headers") << QByteArray("HTTP_X_A,HTTP_COOKIE,HTTP_ACCEPT")
                                      << Call{.fields = {{"X-A", "1"},
                                                         {"Cookie", "a=1"},
                                                         {"x-a", "2"},
                                                         {"Cookie", "b=2"},
                                                         {"X-A", "3"},
                                                         {"Accept", "*/*"}}}
                                      << QByteArray("'1, 2, 3'\n'a=1; b=2'\n'*/*'");
    QTest::newRow("dropped headers")
        << QByteArray("HTTP_PROXY,HTTP_X_A,HTTP_TRANSFER_ENCODING,HTTP_CONTENT_LENGTH,"
                      "HTTP_CONTENT_TYPE,CONTENT_LENGTH,CONTENT_TYPE")
        << Call{.fields = {{"Proxy", "evil"},
                           {"X_A", "1"},
                           {"Transfer-Encoding", "chunked"},
                           {"Content-Type", "text/x"}},
                .body = "12345"}
        << QByteArray("None\nNone\nNone\nNone\nNone\n'5'\n'text/x'");
    QTest::newRow("no body") << QByteArray("CONTENT_LENGTH,CONTENT_TYPE") << Call{}
                             << QByteArray("None\nNone");
    QTest::newRow("empty body") << QByteArray("CONTENT_LENGTH") << Call{.hasBody = true}
                                << QByteArray("'0'");
    QTest::newRow("server from the host")
        << QByteArray("SERVER_NAME,SERVER_PORT,wsgi.url_scheme,REQUEST_SCHEME,HTTPS")
        << Call{.host = "pi.local:8000"} << QByteArray("'pi.local'\n'8000'\n'http'\n'http'\nNone");
    QTest::newRow("server from an IPv6 host")
        << QByteArray("SERVER_NAME,SERVER_PORT") << Call{.host = "[::1]"}
        << QByteArray("'[::1]'\n'80'");
    QTest::newRow("no host") << QByteArray("SERVER_NAME,SERVER_PORT,HTTP_HOST") << Call{.host = ""}
                             << QByteArray("'localhost'\n'80'\nNone");
    QTest::newRow("https") << QByteArray("wsgi.url_scheme,REQUEST_SCHEME,HTTPS,SERVER_PORT")
                           << Call{.isHttps = true, .host = "a"}
                           << QByteArray("'https'\n'https'\n'on'\n'443'");
    QTest::newRow("constants") << QByteArray(
        "wsgi.version,wsgi.run_once,wsgi.input_terminated,wsgi.multithread,"
        "wsgi.multiprocess,lumos.request_id,SERVER_SOFTWARE")
                               << Call{}
                               << QByteArray("(1, 0)\nFalse\nTrue\nFalse\nTrue\n'r-1'\n'Lumos'");
}

void tst_Environ::holdsOfHttp()
{
    QFETCH(QByteArray, names);
    QFETCH(Call, call);
    QFETCH(QByteArray, values);
    const PythonProject project;
    const Outcome outcome = project.serve(reports(names), call);
    QCOMPARE(outcome.logText(), QString());
    QCOMPARE(outcome.body(), values);
}

void tst_Environ::holdsOfUwsgi_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<Pairs>("variables");
    QTest::addColumn<Pairs>("fields");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("stock variables")
        << QByteArray("QUERY_STRING,REQUEST_METHOD,REQUEST_URI,PATH_INFO,DOCUMENT_ROOT,"
                      "SERVER_PROTOCOL,REQUEST_SCHEME,HTTPS,REMOTE_ADDR,REMOTE_PORT,SERVER_PORT,"
                      "SERVER_NAME")
        << Pairs{} << Pairs{}
        << QByteArray("'x=1'\n'GET'\n'/a?x=1'\n'/a'\n'/srv'\n'HTTP/2.0'\n'https'\n'on'\n"
                      "'10.0.0.9'\n'5555'\n'443'\n'pi.local'");
    QTest::newRow("empty ones are left out") << QByteArray("CONTENT_TYPE,CONTENT_LENGTH") << Pairs{}
                                             << Pairs{} << QByteArray("None\nNone");
    QTest::newRow("fields") << QByteArray("HTTP_X_FOO,HTTP_COOKIE") << Pairs{}
                            << Pairs{{"X-Foo", "bar"}, {"Cookie", "a=1; b=2"}}
                            << QByteArray("'bar'\n'a=1; b=2'");
    QTest::newRow("CONTENT_TYPE in both forms")
        << QByteArray("CONTENT_TYPE,HTTP_CONTENT_TYPE") << Pairs{{"CONTENT_TYPE", "text/x"}}
        << Pairs{{"Content-Type", "text/x"}} << QByteArray("'text/x'\nNone");
    QTest::newRow("others") << QByteArray("REMOTE_USER,MY_OWN")
                            << Pairs{{"REMOTE_USER", "ann"}, {"MY_OWN", "1"}} << Pairs{}
                            << QByteArray("'ann'\n'1'");
    QTest::newRow("names of uWSGI and of ours")
        << QByteArray("UWSGI_SCRIPT,HTTP_PROXY,wsgi.run_once")
        << Pairs{{"UWSGI_SCRIPT", "x"}, {"HTTP_PROXY", "x"}, {"wsgi.run_once", "x"}} << Pairs{}
        << QByteArray("None\nNone\nFalse");
}

void tst_Environ::holdsOfUwsgi()
{
    QFETCH(QByteArray, names);
    QFETCH(Pairs, variables);
    QFETCH(Pairs, fields);
    QFETCH(QByteArray, values);
    const PythonProject project;
    const Outcome outcome =
        project.serve(reports(names),
                      {.path = "/a", .fields = fields, .variables = stockVariables() + variables});
    QCOMPARE(outcome.logText(), QString());
    QCOMPARE(outcome.body(), values);
}

void tst_Environ::isADictOfItsOwn()
{
    const PythonProject project;
    project.write(
        u"wsgi.py"_s,
        "def application(environ, start_response):\n"
        "    seen = 'mine' in environ\n"
        "    environ['mine'] = 1\n"
        "    environ['wsgi.run_once'] = 'changed'\n"
        "    del environ['wsgi.version']\n"
        "    start_response('200 OK', [])\n"
        "    return [b'%s %s' % (type(environ).__name__.encode(), str(seen).encode())]\n");
    const Outcome outcome = project.serve(QList<Call>{{}, {}});
    QCOMPARE(outcome.answers.value(0).body, "dict False");
    QCOMPARE(outcome.answers.value(1).body, "dict False");
    QCOMPARE(outcome.logText(), QString());
}

void tst_Environ::forgetsTheRequestBefore()
{
    const PythonProject project;
    project.write(u"wsgi.py"_s,
                  reports("QUERY_STRING,REMOTE_ADDR,HTTPS,wsgi.url_scheme,HTTP_X_A,HTTP_COOKIE,"
                          "CONTENT_LENGTH,SCRIPT_NAME,DOCUMENT_ROOT"));
    const Outcome outcome =
        project.serve({{.path = "/a",
                        .fields = {{"X-A", "1"}, {"Cookie", "secret"}},
                        .variables = stockVariables() + Pairs{{"SCRIPT_NAME", "/s"}},
                        .body = "body",
                        .isHttps = true},
                       {}});
    QCOMPARE(outcome.answers.value(1).body, "''\n''\nNone\n'http'\nNone\nNone\nNone\n''\nNone");
}

void tst_Environ::tellsWhatWorkersThereAre()
{
    PythonProject project;
    project.write(u"wsgi.py"_s, reports("wsgi.multithread,wsgi.multiprocess"));
    project.settings.processes = 1; // there may be more at any time
    QCOMPARE(project.serve(QList<Call>{{}}).body(), "False\nTrue");
    project.settings.processes.reset();
    project.settings.threads = 2;
    QCOMPARE(project.serve(QList<Call>{{}}).body(), "True\nTrue");
    project.settings.master = false;
    QCOMPARE(project.serve(QList<Call>{{}}).body(), "True\nFalse");
}

void tst_Environ::boundsWhatItRemembers()
{
    const PythonProject project;
    project.write(u"wsgi.py"_s, reports("HTTP_N0,HTTP_N299,HTTP_N5"));
    QList<Call> calls;
    for (int i = 0; i < 300; ++i) {
        const QByteArray name = "N" + QByteArray::number(i);
        calls.append(Call{.fields = {{name, "value of " + name}, {"N5", "five"}}});
    }
    const Outcome outcome = project.serve(calls);
    QCOMPARE(outcome.answers.value(0).body, "'value of N0'\nNone\n'five'");
    QCOMPARE(outcome.answers.value(299).body, "None\n'value of N299'\n'five'");
    QCOMPARE(outcome.answers.value(5).body, "None\nNone\n'value of N5, five'");
}

void tst_Environ::cutsScriptName_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("modifier1");
    QTest::addColumn<bool>("isMounted");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("modifier 30") << QByteArray("/s/a") << QByteArray("/s/a") << 30 << false
                                 << QByteArray("'/s'\n'/a'");
    QTest::newRow("modifier 30, no segment")
        << QByteArray("/so/a") << QByteArray("/so/a") << 30 << false << QByteArray("'/s'\n'/so/a'");
    QTest::newRow("modifier 0") << QByteArray("/s/a") << QByteArray("/s/a") << 0 << false
                                << QByteArray("'/s'\n'/s/a'");
    QTest::newRow("a mount of that name")
        << QByteArray("/s/a") << QByteArray("/s/a") << 0 << true << QByteArray("'/s'\n'/a'");
    QTest::newRow("a mount, cut by the front")
        << QByteArray("/s/a") << QByteArray("/a") << 0 << true << QByteArray("'/s'\n'/a'");
    QTest::newRow("a mount below itself, cut by the front")
        << QByteArray("/s/s/a") << QByteArray("/s/a") << 0 << true << QByteArray("'/s'\n'/s/a'");
}

void tst_Environ::cutsScriptName()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, path);
    QFETCH(int, modifier1);
    QFETCH(bool, isMounted);
    QFETCH(QByteArray, values);
    PythonProject project;
    project.write(u"wsgi.py"_s, reports("SCRIPT_NAME,PATH_INFO"));
    if (isMounted) {
        project.settings.module.clear();
        project.settings.mounts = {{u"/s"_s, u"wsgi"_s}};
    }
    Call call{.path = path, .variables = {{"SCRIPT_NAME", "/s"}, {"PATH_INFO", path}}};
    call.rawPath = uri;
    call.modifier1 = static_cast<quint8>(modifier1);
    QCOMPARE(project.serve({call}).body(), values);
}

QTEST_GUILESS_MAIN(tst_Environ)
#include "tst_environ.moc"
