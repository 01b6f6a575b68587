// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

namespace {

/// An application that answers 200 with the given headers and body, both Python expressions.
QByteArray application(const QByteArray &body, const QByteArray &headers = "[]",
                       const QByteArray &status = "'200 OK'")
{
    return "def application(environ, start_response):\n"
           "    start_response("
        + status + ", " + headers + ")\n    return " + body + "\n";
}

const QByteArray plain = "[('Content-Type', 'text/plain')]";

QByteArray lengthHeader(int length)
{
    return "[('Content-Length', '" + QByteArray::number(length) + "')]";
}

} // namespace

class tst_WsgiHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAShortListInOnePiece();
    void sendsBodies_data();
    void sendsBodies();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void answersHeadWithoutABody_data();
    void answersHeadWithoutABody();
    void cutsABodyLongerThanItsLength();
    void abortsABodyShorterThanItsLength();
    void abortsWhenTheBodyFails();
    void closesTheResultOnce_data();
    void closesTheResultOnce();
    void stopsWhenTheClientHasGone();
    void streamsAsTheApplicationYields();
    void sendsAWholeAnswerBeforeTheApplicationGoesOn();
    void takesASecondHeadWithExcInfo();
    void raisesExcInfoAgainAfterTheHead();
    void logsErrorsWithTheRequestsId();
    void survivesExit();
    void keepsNothingOfARequest();
    void satisfiesTheValidator_data();
    void satisfiesTheValidator();
    void answersNotFoundOutsideItsMounts();
    void answersWithoutAnApplicationWhenItNeedsNone();
};

void tst_WsgiHost::sendsAShortListInOnePiece()
{
    const PythonProject project;
    const Outcome outcome = project.serve(application("[b'hello']", plain));
    QCOMPARE(outcome.error, QString());
    const Answered answer = outcome.answers.value(0);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.reason, "OK");
    QCOMPARE(answer.field("Content-Type"), "text/plain");
    QCOMPARE(answer.body, "hello");
    QCOMPARE(answer.contentLength, -2);
    QCOMPARE(answer.calls, 1);
    QCOMPARE(answer.ends, 1);
    QVERIFY2(outcome.log.isEmpty(), qPrintable(outcome.logText()));
}

void tst_WsgiHost::sendsBodies_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("contentLength");
    constexpr qint64 sentWhole = -2;
    constexpr qint64 unknown = -1;
    const QByteArray generator = "def parts(*given):\n    yield from given\n";

    QTest::newRow("list") << application("[b'a', b'', b'bc']") << QByteArray("abc") << sentWhole;
    QTest::newRow("tuple") << application("(b'a', b'bc')") << QByteArray("abc") << sentWhole;
    QTest::newRow("bytes") << application("b'abc'") << QByteArray("abc") << sentWhole;
    QTest::newRow("empty list") << application("[]") << QByteArray() << sentWhole;
    QTest::newRow("empty part") << application("[b'']") << QByteArray() << sentWhole;
    QTest::newRow("list with its length")
        << application("[b'abc']", lengthHeader(3)) << QByteArray("abc") << sentWhole;
    QTest::newRow("large list") << application("[b'x' * 70000, b'y' * 70000]")
                                << QByteArray(70000, 'x') + QByteArray(70000, 'y')
                                << qint64(140000);
    QTest::newRow("generator") << generator + application("parts(b'a', b'', b'bc')")
                               << QByteArray("abc") << unknown;
    QTest::newRow("generator with its length")
        << generator + application("parts(b'a', b'bc')", lengthHeader(3)) << QByteArray("abc")
        << qint64(3);
    QTest::newRow("generator with one part and its length")
        << generator + application("parts(b'abc')", lengthHeader(3)) << QByteArray("abc")
        << sentWhole;
    QTest::newRow("generator of nothing")
        << generator + application("parts()") << QByteArray() << sentWhole;
    QTest::newRow("generator that starts late")
        << QByteArray("def application(environ, start_response):\n"
                      "    start_response('200 OK', [])\n"
                      "    yield b'late'\n")
        << QByteArray("late") << unknown;
    QTest::newRow("iterable of one")
        << QByteArray("class One:\n"
                      "    def __len__(self): return 1\n"
                      "    def __iter__(self): return iter([b'only'])\n")
            + application("One()")
        << QByteArray("only") << sentWhole;
    QTest::newRow("write") << QByteArray("def application(environ, start_response):\n"
                                         "    write = start_response('200 OK', [])\n"
                                         "    write(b'first ')\n"
                                         "    return [b'second']\n")
                           << QByteArray("first second") << unknown;
    QTest::newRow("write of all that its length says")
        << QByteArray("def application(environ, start_response):\n"
                      "    write = start_response('200 OK', [('Content-Length', '5')])\n"
                      "    write(b'first')\n"
                      "    return []\n")
        << QByteArray("first") << qint64(5);
    QTest::newRow("exc_info by name, without an error")
        << QByteArray("def application(environ, start_response):\n"
                      "    start_response('200 OK', [], exc_info=None)\n"
                      "    return [b'x']\n")
        << QByteArray("x") << sentWhole;
    QTest::newRow("a class") << QByteArray("class application:\n"
                                           "    def __init__(self, environ, start_response):\n"
                                           "        self.start = start_response\n"
                                           "    def __iter__(self):\n"
                                           "        self.start('200 OK', [])\n"
                                           "        yield b'from a class'\n")
                             << QByteArray("from a class") << unknown;
}

void tst_WsgiHost::sendsBodies()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, body);
    QFETCH(qint64, contentLength);
    const PythonProject project;
    const Outcome outcome = project.serve(source);
    QCOMPARE(outcome.error, QString());
    const Answered answer = outcome.answers.value(0);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.contentLength, contentLength);
    QVERIFY(answer.isEnded && !answer.isAborted);
    QCOMPARE(answer.ends, 1);
    QVERIFY2(outcome.log.isEmpty(), qPrintable(outcome.logText()));
}

void tst_WsgiHost::refusesBadAnswers_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("logged");
    const auto status = [](const char *text) { return application("[b'x']", "[]", text); };
    const auto header = [](const char *text) { return application("[b'secret']", text); };

    QTest::newRow("status with CR LF") << status("'200 OK\\r\\nX-Evil: 1'") << u"no status"_s;
    QTest::newRow("status with NUL") << status("'200 O\\0K'") << u"no status"_s;
    QTest::newRow("status that is no number") << status("'OK'") << u"no status"_s;
    QTest::newRow("empty status") << status("''") << u"no status"_s;
    QTest::newRow("status of four digits") << status("'2000 OK'") << u"no status"_s;
    QTest::newRow("status without a space") << status("'200OK'") << u"no status"_s;
    QTest::newRow("interim status") << status("'100 Continue'") << u"no status"_s;
    QTest::newRow("status over 599") << status("'600 X'") << u"no status"_s;
    QTest::newRow("status as a number") << status("200") << u"must be a str"_s;
    QTest::newRow("status as bytes") << status("b'200 OK'") << u"must be a str"_s;
    QTest::newRow("status beyond latin-1") << status("'200 \\u20ac'") << u"must be a str"_s;
    QTest::newRow("LF in a value") << header("[('X', 'a\\nb')]") << u"not allowed"_s;
    QTest::newRow("CR in a value") << header("[('X', 'a\\rb')]") << u"not allowed"_s;
    QTest::newRow("NUL in a value") << header("[('X', 'a\\0b')]") << u"not allowed"_s;
    QTest::newRow("LF in a name") << header("[('X\\nY', 'a')]") << u"not allowed"_s;
    QTest::newRow("colon in a name") << header("[('X:', 'a')]") << u"not allowed"_s;
    QTest::newRow("empty name") << header("[('', 'a')]") << u"not allowed"_s;
    QTest::newRow("Connection") << header("[('Connection', 'close')]") << u"connection"_s;
    QTest::newRow("Transfer-Encoding")
        << header("[('transfer-encoding', 'chunked')]") << u"connection"_s;
    QTest::newRow("Keep-Alive") << header("[('Keep-Alive', '5')]") << u"connection"_s;
    QTest::newRow("Upgrade") << header("[('Upgrade', 'x')]") << u"connection"_s;
    for (const char *name : {"TE", "te", "Trailers", "Proxy-Authenticate", "Proxy-Authorization",
                             "CONNECTION", "Transfer-encoding", "uPGRADE"}) {
        const QByteArray fields = QByteArray("[('") + name + "', 'x')]";
        QTest::addRow("hop by hop, %s", name) << header(fields.constData()) << u"connection"_s;
    }
    QTest::newRow("value as a number") << header("[('X', 1)]") << u"str of latin-1"_s;
    QTest::newRow("name as bytes") << header("[(b'X', 'a')]") << u"str of latin-1"_s;
    QTest::newRow("value beyond latin-1") << header("[('X', '\\u20ac')]") << u"str of latin-1"_s;
    QTest::newRow("header of three") << header("[('X', 'a', 'b')]") << u"a tuple"_s;
    QTest::newRow("headers in a dict") << header("{'X': 'a'}") << u"must be a list"_s;
    QTest::newRow("no headers") << header("None") << u"must be a list"_s;
    QTest::newRow("length that is no number")
        << header("[('Content-Length', 'x')]") << u"Content-Length"_s;
    QTest::newRow("negative length") << header("[('Content-Length', '-1')]") << u"Content-Length"_s;
    QTest::newRow("two lengths") << header("[('Content-Length', '6'), ('Content-Length', '7')]")
                                 << u"Content-Length"_s;
    QTest::newRow("text in the body") << application("['x']") << u"not str"_s;
    QTest::newRow("text as the body") << application("'xy'") << u"not str"_s;
    QTest::newRow("None as the body") << application("None") << u"NoneType"_s;
    QTest::newRow("number as the body") << application("7") << u"int"_s;
    QTest::newRow("no start_response")
        << QByteArray("def application(e, s):\n    return [b'x']\n") << u"never called"_s;
    QTest::newRow("no start_response, no body")
        << QByteArray("def application(e, s):\n    return []\n") << u"never called"_s;
    QTest::newRow("no start_response, generator")
        << QByteArray("def application(e, s):\n    yield b'x'\n") << u"never called"_s;
    QTest::newRow("start_response twice")
        << QByteArray("def application(e, s):\n    s('200 OK', [])\n    s('200 OK', [])\n"
                      "    return [b'x']\n")
        << u"called twice"_s;
    QTest::newRow("exception") << QByteArray(
        "def application(e, s):\n    raise KeyError('the key')\n")
                               << u"KeyError: 'the key'"_s;
    QTest::newRow("exception after start_response")
        << QByteArray("def application(e, s):\n    s('200 OK', [])\n    return [1 / 0]\n")
        << u"ZeroDivisionError"_s;
    QTest::newRow("exception of the first part")
        << QByteArray("def application(e, s):\n    s('200 OK', [])\n    yield 1 / 0\n")
        << u"ZeroDivisionError"_s;
    QTest::newRow("SystemExit") << QByteArray(
        "import sys\ndef application(e, s):\n    sys.exit(3)\n")
                                << u"SystemExit: 3"_s;
    QTest::newRow("KeyboardInterrupt")
        << QByteArray("def application(e, s):\n    raise KeyboardInterrupt\n")
        << u"KeyboardInterrupt"_s;
}

void tst_WsgiHost::refusesBadAnswers()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, logged);
    const PythonProject project;
    const Outcome outcome = project.serve(source);
    QCOMPARE(outcome.error, QString());
    const Answered answer = outcome.answers.value(0);
    QVERIFY(answer.isAborted && !answer.isEnded);
    QCOMPARE(answer.ends, 1);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.body.isEmpty());
    QVERIFY2(outcome.logText().contains(logged), qPrintable(outcome.logText()));
    QVERIFY2(outcome.log.value(0).startsWith("[r-1] "_L1), qPrintable(outcome.logText()));
}

void tst_WsgiHost::answersHeadWithoutABody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<qint64>("contentLength");
    QTest::addColumn<QByteArray>("named"); // for the writer, which does not believe in a 0
    const QByteArray none;
    QTest::newRow("list") << QByteArray("HEAD") << application("[b'abc']") << qint64(3) << none;
    QTest::newRow("length, no body")
        << QByteArray("HEAD") << application("[]", lengthHeader(1234)) << qint64(1234) << none;
    QTest::newRow("length 0, no body")
        << QByteArray("HEAD") << application("[]", lengthHeader(0)) << qint64(0) << QByteArray("0");
    QTest::newRow("length 0, an empty part")
        << QByteArray("HEAD") << application("iter([b''])", lengthHeader(0)) << qint64(0)
        << QByteArray("0");
    QTest::newRow("no length, no body")
        << QByteArray("HEAD") << application("[]") << qint64(-1) << none;
    QTest::newRow("generator") << QByteArray("HEAD")
                               << "def parts():\n    yield b'a'\n    yield b'b'\n"
            + application("parts()")
                               << qint64(-1) << none;
    QTest::newRow("204") << QByteArray("GET") << application("[]", "[]", "'204 No Content'")
                         << qint64(-1) << none;
    QTest::newRow("304 with a body")
        << QByteArray("GET") << application("[b'abc']", "[]", "'304 Not Modified'") << qint64(-1)
        << none;
    QTest::newRow("304 with a length of 0")
        << QByteArray("HEAD") << application("[]", lengthHeader(0), "'304 Not Modified'")
        << qint64(0) << none; // that of the answer before is meant (RFC 9110, 8.6)
}

void tst_WsgiHost::answersHeadWithoutABody()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, source);
    QFETCH(qint64, contentLength);
    QFETCH(QByteArray, named);
    const PythonProject project;
    const Outcome outcome = project.serve(source, {.method = method});
    const Answered answer = outcome.answers.value(0);
    QVERIFY2(answer.isEnded, qPrintable(outcome.logText()));
    QCOMPARE(answer.contentLength, contentLength);
    QCOMPARE(answer.field("Content-Length"), named);
    QCOMPARE(answer.body, QByteArray());
    QVERIFY2(outcome.log.isEmpty(), qPrintable(outcome.logText()));
}

void tst_WsgiHost::cutsABodyLongerThanItsLength()
{
    const PythonProject project;
    for (const char *body : {"[b'abcdef']", "[b'ab', b'cdef']", "iter([b'abc', b'def'])",
                             "iter([b'ab', b'cd', b'ef'])"}) {
        const Outcome outcome = project.serve(application(body, lengthHeader(3)));
        QCOMPARE(outcome.body(), "abc");
        QVERIFY(outcome.answers[0].isEnded);
        QCOMPARE(outcome.log.size(), 1);
        QVERIFY(outcome.logText().contains("longer than its Content-Length of 3"_L1));
    }
}

void tst_WsgiHost::abortsABodyShorterThanItsLength()
{
    const PythonProject project;
    for (const char *body : {"[b'ab']", "iter([b'a', b'b'])", "[]"}) {
        const Outcome outcome = project.serve(application(body, lengthHeader(3)));
        QVERIFY(outcome.answers.value(0).isAborted);
        QVERIFY(outcome.logText().contains("its Content-Length is 3"_L1));
    }
}

void tst_WsgiHost::abortsWhenTheBodyFails()
{
    const PythonProject project;
    const Outcome outcome = project.serve("def application(e, s):\n"
                                          "    s('200 OK', [])\n"
                                          "    yield b'some'\n"
                                          "    raise ValueError('in the middle')\n");
    const Answered answer = outcome.answers.value(0);
    QCOMPARE(answer.body, "some");
    QVERIFY(answer.isAborted && !answer.isEnded);
    QVERIFY(outcome.logText().contains("ValueError: in the middle"_L1));
}

void tst_WsgiHost::closesTheResultOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<qint64>("leaves");
    const QByteArray start = "start_response('200 OK', [])";
    const QByteArray get = "GET";
    QTest::newRow("whole") << QByteArray("yield b'a'; yield b'b'") << start << get << qint64(-1);
    QTest::newRow("empty") << QByteArray("yield b''") << start << get << qint64(-1);
    QTest::newRow("HEAD") << QByteArray("yield b'a'") << start << QByteArray("HEAD") << qint64(-1);
    QTest::newRow("fails at once") << QByteArray("yield 1 / 0") << start << get << qint64(-1);
    QTest::newRow("fails later") << QByteArray("yield b'a'; 1 / 0") << start << get << qint64(-1);
    QTest::newRow("no head") << QByteArray("yield b'a'") << QByteArray("pass") << get << qint64(-1);
    QTest::newRow("client leaves")
        << QByteArray("yield b'a'; yield b'b'") << start << get << qint64(1);
    QTest::newRow("too long") << QByteArray("yield b'abc'; yield b'd'")
                              << QByteArray("start_response('200 OK', [('Content-Length', '2')])")
                              << get << qint64(-1);
}

void tst_WsgiHost::closesTheResultOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, method);
    QFETCH(qint64, leaves);
    const PythonProject project;
    project.write(u"wsgi.py"_s,
                  "closed = 0\n"
                  "class Result:\n"
                  "    def __iter__(self):\n        "
                      + body
                      + "\n    def close(self):\n        global closed\n        closed += 1\n"
                        "def application(environ, start_response):\n"
                        "    if environ['PATH_INFO'] == '/count':\n"
                        "        start_response('200 OK', [])\n"
                        "        return [str(closed).encode()]\n    "
                      + start + "\n    return Result()\n");
    const Outcome outcome =
        project.serve({{.method = method, .clientLeavesAfter = leaves}, {.path = "/count"}});
    QCOMPARE(outcome.answers.value(1).body, "1");
    QCOMPARE(outcome.answers.value(0).ends, 1);
}

void tst_WsgiHost::stopsWhenTheClientHasGone()
{
    const PythonProject project;
    const Outcome outcome =
        project.serve("import itertools\n" + application("itertools.repeat(b'x' * 1000)"),
                      {.clientLeavesAfter = 5000});
    QCOMPARE(outcome.body().size(), 5000);
    QVERIFY(outcome.answers[0].isAborted);
    QVERIFY2(outcome.log.isEmpty(), qPrintable(outcome.logText()));
}

void tst_WsgiHost::streamsAsTheApplicationYields()
{
    const PythonProject project;
    const Outcome outcome = project.serve(application("iter([b'a', b'b', b'c'])"));
    QCOMPARE(outcome.answers.value(0).calls, 3);
}

void tst_WsgiHost::sendsAWholeAnswerBeforeTheApplicationGoesOn()
{
    const PythonProject project;
    const Outcome outcome =
        project.serve("class Result:\n"
                      "    def __init__(self, input): self.input = input\n"
                      "    def __iter__(self): yield b'abc'\n"
                      "    def close(self):\n"
                      "        self.input.read()\n"
                      "def application(environ, start_response):\n"
                      "    start_response('200 OK', [('Content-Length', '3')])\n"
                      "    return Result(environ['wsgi.input'])\n",
                      {.method = "POST", .body = "unread"});
    QCOMPARE(outcome.body(), "abc");
    QCOMPARE(outcome.answers[0].contentLength, -2);
    // The request's memory may be another's by now.
    QVERIFY(outcome.logText().contains("wsgi.input was read after the request's end"_L1));
}

void tst_WsgiHost::takesASecondHeadWithExcInfo()
{
    const PythonProject project;
    const Outcome outcome =
        project.serve("import sys\n"
                      "def application(environ, start_response):\n"
                      "    start_response('200 OK', [('X-First', '1')])\n"
                      "    try:\n        1 / 0\n"
                      "    except ZeroDivisionError:\n"
                      "        start_response('500 Sorry', [('X-Second', '2')], sys.exc_info())\n"
                      "    return [b'sorry']\n");
    const Answered answer = outcome.answers.value(0);
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.reason, "Sorry");
    QCOMPARE(answer.field("X-Second"), "2");
    QCOMPARE(answer.field("X-First"), QByteArray());
    QCOMPARE(answer.body, "sorry");
}

void tst_WsgiHost::raisesExcInfoAgainAfterTheHead()
{
    const PythonProject project;
    const Outcome outcome =
        project.serve("import sys\n"
                      "def application(environ, start_response):\n"
                      "    start_response('200 OK', [])\n"
                      "    yield b'begun'\n"
                      "    try:\n        raise ValueError('too late')\n"
                      "    except ValueError:\n"
                      "        start_response('500 Sorry', [], sys.exc_info())\n"
                      "    yield b'never'\n");
    QCOMPARE(outcome.body(), "begun");
    QVERIFY(outcome.answers[0].isAborted);
    QVERIFY(outcome.logText().contains("ValueError: too late"_L1));
}

void tst_WsgiHost::logsErrorsWithTheRequestsId()
{
    const PythonProject project;
    const Outcome outcome =
        project.serve("def application(environ, start_response):\n"
                      "    errors = environ['wsgi.errors']\n"
                      "    errors.write('one\\ntwo ')\n"
                      "    errors.writelines(['and a half\\n', 'thr\\u00e9e\\udcff'])\n"
                      "    errors.flush()\n"
                      "    print('four', file=errors)\n"
                      "    errors.write('five')\n"
                      "    start_response('200 OK', [])\n"
                      "    return [b'']\n");
    const QStringList expected = {u"[r-1] one"_s, u"[r-1] two and a half"_s,
                                  u"[r-1] thr\u00e9e\\udcff"_s, u"[r-1] four"_s, u"[r-1] five"_s};
    QCOMPARE(outcome.log, expected);
}

void tst_WsgiHost::survivesExit()
{
    const PythonProject project;
    project.write(u"wsgi.py"_s,
                  "import sys\n"
                  "def application(environ, start_response):\n"
                  "    if environ['PATH_INFO'] == '/exit':\n        sys.exit(1)\n"
                  "    start_response('200 OK', [])\n    return [b'alive']\n");
    const Outcome outcome = project.serve({{.path = "/exit"}, {}});
    QVERIFY(outcome.answers.value(0).isAborted);
    QCOMPARE(outcome.answers.value(1).body, "alive");
}

void tst_WsgiHost::keepsNothingOfARequest()
{
    const PythonProject project;
    project.write(u"wsgi.py"_s,
                  "kept = []\n"
                  "def application(environ, start_response):\n"
                  "    if environ['PATH_INFO'] == '/keep':\n"
                  "        write = start_response('200 OK', [])\n"
                  "        kept.extend([start_response, write, environ['wsgi.input']])\n"
                  "        return [b'kept']\n"
                  "    errors = []\n"
                  "    for use in (lambda: kept[0]('200 OK', []), lambda: kept[1](b'leak'),\n"
                  "                lambda: kept[2].read()):\n"
                  "        try:\n            use()\n"
                  "        except Exception as error:\n"
                  "            errors.append(type(error).__name__)\n"
                  "    start_response('200 OK', [])\n"
                  "    return [','.join(errors).encode()]\n");
    const Outcome outcome =
        project.serve({{.method = "POST", .path = "/keep", .body = "secret"}, {}});
    QCOMPARE(outcome.answers.value(0).body, "kept");
    QCOMPARE(outcome.answers.value(1).body, "RuntimeError,RuntimeError,ValueError");
}

void tst_WsgiHost::satisfiesTheValidator_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isUwsgi");
    for (const bool isUwsgi : {false, true}) {
        const char *by = isUwsgi ? "by uwsgi" : "by HTTP";
        QTest::addRow("GET %s", by) << QByteArray("GET") << QByteArray() << isUwsgi;
        QTest::addRow("HEAD %s", by) << QByteArray("HEAD") << QByteArray() << isUwsgi;
        QTest::addRow("POST %s", by) << QByteArray("POST") << QByteArray("a\nb\nc") << isUwsgi;
        QTest::addRow("empty POST %s", by) << QByteArray("POST") << QByteArray() << isUwsgi;
    }
}

void tst_WsgiHost::satisfiesTheValidator()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, isUwsgi);
    const PythonProject project;
    Call call{
        .method = method, .path = "/p", .query = "q=1", .body = body, .hasBody = method == "POST"};
    if (isUwsgi) {
        call.variables = {{"REQUEST_METHOD", method},     {"PATH_INFO", "/p"},
                          {"QUERY_STRING", "q=1"},        {"REQUEST_URI", "/p?q=1"},
                          {"SERVER_NAME", "a"},           {"SERVER_PORT", "80"},
                          {"SERVER_PROTOCOL", "HTTP/1.1"}};
    }
    const Outcome outcome = project.serve(
        "from wsgiref.validate import validator\n"
        "def plain(environ, start_response):\n"
        "    stream = environ['wsgi.input']\n"
        "    text = stream.read(1) + stream.readline() + b''.join(stream) + stream.read(5)\n"
        "    environ['wsgi.errors'].flush()\n"
        "    start_response('200 OK', [('Content-Type', 'text/plain')])\n"
        "    return [text] if environ['REQUEST_METHOD'] != 'HEAD' else []\n"
        "application = validator(plain)\n",
        call);
    QCOMPARE(outcome.logText(), QString());
    QVERIFY(outcome.answers.value(0).isEnded);
    QCOMPARE(outcome.body(), body);
}

void tst_WsgiHost::answersNotFoundOutsideItsMounts()
{
    PythonProject project;
    project.settings.module.clear();
    project.settings.mounts = {{u"/shop"_s, u"wsgi"_s}};
    project.write(u"wsgi.py"_s,
                  application("[environ['SCRIPT_NAME'].encode() + b' ' + "
                              "environ['PATH_INFO'].encode()]"));
    const Outcome outcome =
        project.serve({{.path = "/shop/cart"}, {.path = "/shop"}, {.path = "/shopping"}});
    QCOMPARE(outcome.answers.value(0).body, "/shop /cart");
    QCOMPARE(outcome.answers.value(1).body, "/shop ");
    QCOMPARE(outcome.answers.value(2).status, 404);
    QCOMPARE(outcome.answers.value(2).ends, 1);
}

void tst_WsgiHost::answersWithoutAnApplicationWhenItNeedsNone()
{
    PythonProject project;
    project.settings.needApp = false;
    const Outcome outcome = project.serve(QList<Call>{{}});
    QCOMPARE(outcome.error, QString());
    QVERIFY(outcome.answers.value(0).isAborted);
    QVERIFY(outcome.logText().contains("need-app = false"_L1));
}

QTEST_GUILESS_MAIN(tst_WsgiHost)
#include "tst_wsgihost.moc"
