// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

class tst_InputStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesBadSizes_data();
    void refusesBadSizes();
    void behavesAsTheIoModule();
};

void tst_InputStream::reads_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("read") << QByteArray("s.read()") << QByteArray(R"(b'one\ntwo\n\nfour')");
    QTest::newRow("read None") << QByteArray("s.read(None)")
                               << QByteArray(R"(b'one\ntwo\n\nfour')");
    QTest::newRow("read -1") << QByteArray("s.read(-1)") << QByteArray(R"(b'one\ntwo\n\nfour')");
    QTest::newRow("read 0") << QByteArray("s.read(0)") << QByteArray("b''");
    QTest::newRow("read some") << QByteArray("s.read(5), s.read(2), s.read(99), s.read(1)")
                               << QByteArray(R"((b'one\nt', b'wo', b'\n\nfour', b''))");
    QTest::newRow("read huge") << QByteArray("s.read(10**30)")
                               << QByteArray(R"(b'one\ntwo\n\nfour')");
    QTest::newRow("read after the end") << QByteArray("s.read(), s.read(), s.read(5)")
                                        << QByteArray(R"((b'one\ntwo\n\nfour', b'', b''))");
    QTest::newRow("readline") << QByteArray("[s.readline() for _ in range(5)]")
                              << QByteArray(R"([b'one\n', b'two\n', b'\n', b'four', b''])");
    QTest::newRow("readline with a size")
        << QByteArray("s.readline(2), s.readline(2), s.readline(2), s.readline(0)")
        << QByteArray(R"((b'on', b'e\n', b'tw', b''))");
    QTest::newRow("readlines") << QByteArray("s.readlines()")
                               << QByteArray(R"([b'one\n', b'two\n', b'\n', b'four'])");
    QTest::newRow("readlines with a hint")
        << QByteArray("s.readlines(5), s.readlines(0)")
        << QByteArray(R"(([b'one\n', b'two\n'], [b'\n', b'four']))");
    QTest::newRow("iteration") << QByteArray("list(s), list(s)")
                               << QByteArray(R"(([b'one\n', b'two\n', b'\n', b'four'], []))");
    QTest::newRow("is its own iterator")
        << QByteArray("iter(s) is s, next(s)") << QByteArray(R"((True, b'one\n'))");
}

void tst_InputStream::reads()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, value);
    const PythonProject project;
    const Outcome outcome = project.serve("def application(environ, start_response):\n"
                                          "    s = environ['wsgi.input']\n"
                                          "    start_response('200 OK', [])\n"
                                          "    return [repr(("
                                              + expression + ")).encode()]\n",
                                          {.method = "POST", .body = "one\ntwo\n\nfour"});
    QCOMPARE(outcome.logText(), QString());
    QCOMPARE(outcome.body(), value);
}

void tst_InputStream::refusesBadSizes_data()
{
    QTest::addColumn<QByteArray>("call");
    for (const char *call : {"s.read('1')", "s.read(1.5)", "s.read(1, 2)", "s.readline(b'')",
                             "s.readlines([])", "s.read(size=1)"})
        QTest::newRow(call) << QByteArray(call);
}

void tst_InputStream::refusesBadSizes()
{
    QFETCH(QByteArray, call);
    const PythonProject project;
    const Outcome outcome =
        project.serve("def application(environ, start_response):\n"
                      "    s = environ['wsgi.input']\n"
                      "    start_response('200 OK', [])\n"
                      "    try:\n        "
                          + call
                          + "\n"
                            "    except TypeError:\n        return [b'TypeError']\n",
                      {.method = "POST", .body = "x"});
    QCOMPARE(outcome.body(), "TypeError");
}

void tst_InputStream::behavesAsTheIoModule()
{
    // Random calls on our stream and on BytesIO with the same content give the same.
    const PythonProject project;
    QByteArray body;
    for (int i = 0; i < 400; ++i)
        body += QByteArray(i % 17, 'a' + static_cast<char>(i % 26)) + (i % 3 ? "\n" : "");
    const Outcome outcome = project.serve(
        "import io, random\n"
        "def application(environ, start_response):\n"
        "    ours, chance = environ['wsgi.input'], random.Random(7)\n"
        "    theirs, different = io.BytesIO(BODY), 0\n"
        "    for _ in range(3000):\n"
        "        name = chance.choice(['read', 'readline', 'readlines', 'next'])\n"
        "        size = chance.choice([0, 1, 2, 5, 9])\n"
        "        if name == 'next':\n"
        "            a, b = next(ours, None), next(theirs, None)\n"
        "        elif name == 'readlines':\n"
        "            a, b = ours.readlines(size or 1), theirs.readlines(size or 1)\n"
        "        else:\n"
        "            a, b = getattr(ours, name)(size), getattr(theirs, name)(size)\n"
        "        different += a != b\n"
        "    start_response('200 OK', [])\n"
        "    return [b'%d %d' % (different, ours.read() == theirs.read())]\n"
        "BODY = b''.join(bytes([97 + i % 26]) * (i % 17) + (b'\\n' if i % 3 else b'')\n"
        "                for i in range(400))\n",
        {.method = "POST", .body = body});
    QCOMPARE(outcome.logText(), QString());
    QCOMPARE(outcome.body(), "0 1");
}

QTEST_GUILESS_MAIN(tst_InputStream)
#include "tst_inputstream.moc"
