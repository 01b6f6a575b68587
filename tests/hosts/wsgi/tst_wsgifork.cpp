// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

/// What becomes of processes that the application forks.
class tst_WsgiFork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAForkedChildThatReturns_data();
    void endsAForkedChildThatReturns();
    void endsAChildForkedInClose();
    void endsAChildForkedOutsideOfRequests_data();
    void endsAChildForkedOutsideOfRequests();
};

void tst_WsgiFork::endsAForkedChildThatReturns_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("function") << QByteArray("def application(environ, start_response):\n"
                                            "    body = forked()\n"
                                            "    start_response('200 OK', [])\n"
                                            "    return [body]\n");
    QTest::newRow("write") << QByteArray("def application(environ, start_response):\n"
                                         "    write = start_response('200 OK', [])\n"
                                         "    try: write(forked())\n"
                                         "    except RuntimeError: return []\n"
                                         "    os._exit(0) if os.getpid() != own else None\n"
                                         "    return []\n");
    QTest::newRow("generator") << QByteArray("def application(environ, start_response):\n"
                                             "    start_response('200 OK', [])\n"
                                             "    yield forked()\n");
    QTest::newRow("generator, after a part")
        << QByteArray("def application(environ, start_response):\n"
                      "    start_response('200 OK', [])\n"
                      "    yield b''\n"
                      "    body = forked()\n"
                      "    if body != b'child': yield body\n");
    QTest::newRow("generator that fails in the child")
        << QByteArray("def application(environ, start_response):\n"
                      "    start_response('200 OK', [])\n"
                      "    body = forked()\n"
                      "    if body == b'child': raise ValueError\n"
                      "    yield body\n");
    const QByteArray result = "class Result:\n"
                              "    body = b'none'\n"
                              "    def __iter__(self): yield self.body\n";
    const QByteArray answer = "def application(environ, start_response):\n"
                              "    start_response('200 OK', [])\n"
                              "    return Result()\n";
    QTest::newRow("__iter__") << QByteArray("class Result:\n"
                                            "    def __iter__(self): return iter([forked()])\n")
            + answer;
    QTest::newRow("__len__") << result
            + "    def __len__(self):\n"
              "        self.body = forked()\n"
              "        return 1\n"
            + answer;
}

void tst_WsgiFork::endsAForkedChildThatReturns()
{
    QFETCH(QByteArray, source);
    const PythonProject project;
    const Outcome outcome =
        project.serve("import os\n"
                      "own = os.getpid()\n"
                      "def forked():\n"
                      "    child = os.fork()\n"
                      "    if child == 0: return b'child'\n"
                      "    status = os.waitpid(child, 0)[1]\n"
                      "    return str(os.waitstatus_to_exitcode(status)).encode()\n"
                      + source);
    QCOMPARE(outcome.body(), "70");
    QCOMPARE(outcome.answers.size(), 1);
}

void tst_WsgiFork::endsAChildForkedInClose()
{
    // What the child says comes second: it would answer the next request as well.
    const PythonProject project;
    project.write(u"wsgi.py"_s,
                  "import os\n"
                  "status = b'none'\n"
                  "class Result:\n"
                  "    def __iter__(self): return iter([status])\n"
                  "    def close(self):\n"
                  "        global status\n"
                  "        child = os.fork()\n"
                  "        if child:\n"
                  "            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])\n"
                  "            status = str(code).encode()\n"
                  "def application(environ, start_response):\n"
                  "    start_response('200 OK', [])\n"
                  "    return Result()\n");
    const Outcome outcome = project.serve({{.path = "/first"}, {}});
    QCOMPARE(outcome.answers.value(1).body, "70");
}

void tst_WsgiFork::endsAChildForkedOutsideOfRequests_data()
{
    QTest::addColumn<int>("processes");
    QTest::addColumn<QByteArray>("code");
    for (const int processes : {1, 2}) {
        const char *by = processes == 1 ? "loaded in the worker" : "loaded in the spawner";
        QTest::addRow("import, %s", by) << processes << QByteArray("status = forked()\n");
        QTest::addRow("import that fails in the child, %s", by)
            << processes << QByteArray("status = forked()\nif status == b'child': 1 / 0\n");
    }
    QTest::newRow("postfork") << 2
                              << QByteArray("from uwsgidecorators import postfork\n"
                                            "@postfork\n"
                                            "def begin():\n"
                                            "    global status\n"
                                            "    status = forked()\n");
}

void tst_WsgiFork::endsAChildForkedOutsideOfRequests()
{
    QFETCH(int, processes);
    QFETCH(QByteArray, code);
    PythonProject project;
    project.settings.processes = processes;
    const Outcome outcome =
        project.serve("import os\n"
                      "def forked():\n"
                      "    child = os.fork()\n"
                      "    if child == 0: return b'child'\n"
                      "    status = os.waitpid(child, 0)[1]\n"
                      "    return str(os.waitstatus_to_exitcode(status)).encode()\n"
                      + code
                      + "def application(environ, start_response):\n"
                        "    start_response('200 OK', [])\n"
                        "    return [status]\n");
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.body(), "70");
}

QTEST_GUILESS_MAIN(tst_WsgiFork)
#include "tst_wsgifork.moc"
