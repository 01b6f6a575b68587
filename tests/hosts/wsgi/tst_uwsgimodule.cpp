// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

namespace {

QByteArray evaluates(const QByteArray &expression)
{
    return "import os, uwsgi\n"
           "def in_a_child(function):\n"
           "    r, w = os.pipe()\n"
           "    child = os.fork()\n"
           "    if child == 0:\n"
           "        os.write(w, str(function()).encode())\n"
           "        os._exit(0)\n"
           "    os.waitpid(child, 0)\n"
           "    return int(os.read(r, 100))\n"
           "before = uwsgi.worker_id()\n"
           "early = uwsgi.workers()\n"
           "def application(environ, start_response):\n"
           "    start_response('200 OK', [])\n"
           "    return [repr(("
        + expression + ")).encode()]\n";
}

} // namespace

class tst_UwsgiModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void logs();
    void asksForAReload();
    void refusesTheRest_data();
    void refusesTheRest();
    void isProbedInEveryUsualWay_data();
    void isProbedInEveryUsualWay();
    void namesWhatTheImportLacks();
    void runsPostforkFunctionsInTheWorker_data();
    void runsPostforkFunctionsInTheWorker();
    void servesOnWhenAPostforkFunctionFails();
    void winsOverAnInstalledOne();
    void isNotLoadedUnasked();
};

void tst_UwsgiModule::answers_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("worker_id") << QByteArray("(before, uwsgi.worker_id())") << QByteArray("(0, 3)");
    QTest::newRow("masterpid") << QByteArray("uwsgi.masterpid() == os.getppid()")
                               << QByteArray("True");
    QTest::newRow("masterpid in a child")
        << QByteArray("in_a_child(uwsgi.masterpid) == os.getppid()") << QByteArray("True");
    QTest::newRow("workers") << QByteArray(
        "[w['id'] for w in uwsgi.workers()], uwsgi.workers()[2]['pid'] == os.getpid(), "
        "[w['pid'] for w in uwsgi.workers() if w['id'] != 3]")
                             << QByteArray("([1, 2, 3, 4], True, [11, 0, 14])");
    QTest::newRow("workers before the fork")
        << QByteArray("early") << QByteArray("({'id': 1, 'pid': 0}, {'id': 2, 'pid': 0})");
    QTest::newRow("total_requests") << QByteArray("uwsgi.total_requests()") << QByteArray("42");
    QTest::newRow("opt") << QByteArray("uwsgi.opt['module'], uwsgi.opt['enable-threads'], "
                                       "uwsgi.opt['processes'], 'lazy-apps' in uwsgi.opt")
                         << QByteArray("(b'wsgi', True, b'2', False)");
    QTest::newRow("version") << QByteArray("type(uwsgi.version)") << QByteArray("<class 'bytes'>");
    QTest::newRow("hasattr") << QByteArray("hasattr(uwsgi, 'websocket_handshake')")
                             << QByteArray("False");
}

void tst_UwsgiModule::answers()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, value);
    const PythonProject project;
    const Outcome outcome = project.serve(evaluates(expression));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.logText(), QString());
    QCOMPARE(outcome.body(), value);
}

void tst_UwsgiModule::logs()
{
    const PythonProject project;
    const Outcome outcome = project.serve(evaluates("uwsgi.log('one\\ntwo'), uwsgi.log(b'three')"));
    QCOMPARE(outcome.log, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void tst_UwsgiModule::asksForAReload()
{
    PythonProject project;
    const Outcome outcome = project.serve(evaluates("uwsgi.reload()"));
    QCOMPARE(outcome.body(), "True");
    QCOMPARE(outcome.log, QStringList{u"a reload is asked for"_s});

    project.settings.master = false;
    QVERIFY(project.serve(evaluates("uwsgi.reload()")).logText().contains("there is no master"_L1));
}

void tst_UwsgiModule::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("cache") << QByteArray("uwsgi.cache_get('x')");
    QTest::newRow("lock") << QByteArray("uwsgi.lock()");
    QTest::newRow("timer") << QByteArray("uwsgidecorators.timer(3)");
    QTest::newRow("imported by name") << QByteArray("from uwsgi import log, cache_get");
    QTest::newRow("decorator imported by name") << QByteArray("from uwsgidecorators import timer");
}

void tst_UwsgiModule::refusesTheRest()
{
    QFETCH(QByteArray, statement);
    const PythonProject project;
    const Outcome outcome = project.serve("import uwsgi, uwsgidecorators\n"
                                          "def application(environ, start_response):\n"
                                          "    start_response('200 OK', [])\n"
                                          "    try:\n        "
                                          + statement
                                          + "\n    except NotImplementedError as error:\n"
                                            "        return [str(error).encode()]\n");
    QVERIFY2(outcome.body().contains("Lumos does not have"), outcome.body().constData());
}

void tst_UwsgiModule::isProbedInEveryUsualWay_data()
{
    QTest::addColumn<QByteArray>("probe");
    QTest::newRow("hasattr") << QByteArray("found = hasattr(uwsgidecorators, 'timer')");
    QTest::newRow("getattr") << QByteArray("found = getattr(uwsgi, 'cache_get', False)");
    QTest::newRow("AttributeError")
        << QByteArray("try: found = uwsgi.cache_get\nexcept AttributeError: found = False");
    QTest::newRow("ImportError") << QByteArray("try: from uwsgi import cache_get as found\n"
                                               "except ImportError: found = False");
    QTest::newRow("import all") << QByteArray("from uwsgi import *\n"
                                              "found = 'cache_get' in globals()");
}

void tst_UwsgiModule::isProbedInEveryUsualWay()
{
    QFETCH(QByteArray, probe);
    const PythonProject project;
    const Outcome outcome = project.serve("import uwsgi, uwsgidecorators\n" + probe
                                          + "\ndef application(environ, start_response):\n"
                                            "    start_response('200 OK', [])\n"
                                            "    return [repr(found).encode()]\n");
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.body(), "False");
}

void tst_UwsgiModule::namesWhatTheImportLacks()
{
    const PythonProject project;
    const Outcome outcome = project.serve("from uwsgidecorators import timer\n");
    QCOMPARE(outcome.exitCode, 70);
    QVERIFY2(
        outcome.error.contains("NotImplementedError: uwsgidecorators.timer: Lumos does not"_L1),
        qPrintable(outcome.error));
}

void tst_UwsgiModule::runsPostforkFunctionsInTheWorker_data()
{
    QTest::addColumn<bool>("isLazy");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("decorator") << false
                               << QByteArray("from uwsgidecorators import postfork\n@postfork\n");
    QTest::newRow("lazy-apps") << true
                               << QByteArray("from uwsgidecorators import postfork\n@postfork\n");
    QTest::newRow("hook") << false << QByteArray();
}

void tst_UwsgiModule::runsPostforkFunctionsInTheWorker()
{
    QFETCH(bool, isLazy);
    QFETCH(QByteArray, mark);
    PythonProject project;
    project.settings.lazyApps = isLazy;
    const Outcome outcome = project.serve("import uwsgi\nran = []\n" + mark
                                          + "def begin(): ran.append(uwsgi.worker_id())\n"
                                          + (mark.isEmpty() ? "uwsgi.post_fork_hook = begin\n" : "")
                                          + "def application(environ, start_response):\n"
                                            "    start_response('200 OK', [])\n"
                                            "    return [repr(ran).encode()]\n");
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.body(), "[3]");
}

void tst_UwsgiModule::servesOnWhenAPostforkFunctionFails()
{
    const PythonProject project;
    const Outcome outcome = project.serve("from uwsgidecorators import postfork\n"
                                          "@postfork\ndef begin(): raise OSError('no sensor')\n"
                                          "def application(environ, start_response):\n"
                                          "    start_response('200 OK', [])\n"
                                          "    return [b'serving']\n");
    QCOMPARE(outcome.body(), "serving");
    QVERIFY2(outcome.logText().contains("postfork: OSError: no sensor"_L1),
             qPrintable(outcome.logText()));
}

void tst_UwsgiModule::winsOverAnInstalledOne()
{
    // The package uWSGI brings a uwsgidecorators.py of its own, for its own server.
    const PythonProject project;
    project.write(u"uwsgidecorators.py"_s, "raise RuntimeError('uWSGI only')\n");
    const Outcome outcome = project.serve("from uwsgidecorators import postfork\n"
                                          "def application(environ, start_response):\n"
                                          "    start_response('200 OK', [])\n"
                                          "    return [b'ours']\n");
    QCOMPARE(outcome.body(), "ours");
}

void tst_UwsgiModule::isNotLoadedUnasked()
{
    const PythonProject project;
    const Outcome outcome = project.serve("import sys\n"
                                          "def application(environ, start_response):\n"
                                          "    start_response('200 OK', [])\n"
                                          "    return [repr('uwsgi' in sys.modules).encode()]\n");
    QCOMPARE(outcome.body(), "False");
}

QTEST_GUILESS_MAIN(tst_UwsgiModule)
#include "tst_uwsgimodule.moc"
