// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

namespace {

const QByteArray emptyAnswer = "def application(environ, start_response):\n"
                               "    start_response('200 OK', [])\n"
                               "    return [b'']\n";

} // namespace

/// Threads of requests and of the application, and their end.
class tst_WsgiThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsRequestsInThreads();
    void startsThreadsAlikeFromAnyThread_data();
    void startsThreadsAlikeFromAnyThread();
    void runsBackgroundThreadsBetweenRequests();
    void runsAtexitHandlersOnStop();
    void doesNotWaitForeverForThreads_data();
    void doesNotWaitForeverForThreads();
};

void tst_WsgiThreads::runsRequestsInThreads()
{
    PythonProject project;
    project.settings.threads = 3;
    project.write(u"wsgi.py"_s,
                  "import threading\n"
                  "local = threading.local()\n"
                  "def application(environ, start_response):\n"
                  "    local.count = getattr(local, 'count', 0) + 1\n"
                  "    is_main = threading.current_thread() is threading.main_thread()\n"
                  "    start_response('200 OK', [])\n"
                  "    return [b'%d %d' % (environ['wsgi.multithread'], is_main)]\n");
    const Outcome outcome = project.serve({{}, {}, {}, {}});
    for (const Answered &answer : outcome.answers)
        QCOMPARE(answer.body, "1 0");
    QCOMPARE(outcome.answers.size(), 4);
    QVERIFY2(outcome.log.isEmpty(), qPrintable(outcome.logText()));
}

void tst_WsgiThreads::startsThreadsAlikeFromAnyThread_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("of the main thread") << 1;
    QTest::newRow("of one of several") << 3;
}

void tst_WsgiThreads::startsThreadsAlikeFromAnyThread()
{
    // Else a stop would not wait for what a request has started, only because of threads = 3.
    QFETCH(int, threads);
    PythonProject project;
    project.settings.threads = threads;
    const Outcome outcome =
        project.serve("def application(environ, start_response):\n"
                      "    import threading\n"
                      "    started = threading.Thread(target=print)\n"
                      "    own = threading.current_thread() is threading.main_thread()\n"
                      "    start_response('200 OK', [])\n"
                      "    return [b'%d %d' % (started.daemon, own)]\n");
    QCOMPARE(outcome.body(), threads == 1 ? "0 1" : "0 0");
    QVERIFY2(outcome.log.isEmpty(), qPrintable(outcome.logText()));
}

void tst_WsgiThreads::runsBackgroundThreadsBetweenRequests()
{
    // The second request is answered only if the thread ran while no request was under way.
    PythonProject project;
    project.settings.processes = 1;
    project.write(u"wsgi.py"_s,
                  "import os, threading\n"
                  "r, w = os.pipe()\n"
                  "go = threading.Event()\n"
                  "def sensor():\n    go.wait()\n    os.write(w, b'measured')\n"
                  "threading.Thread(target=sensor, daemon=True).start()\n"
                  "def application(environ, start_response):\n"
                  "    start_response('200 OK', [])\n"
                  "    if environ['PATH_INFO'] == '/go':\n        go.set()\n        return []\n"
                  "    return [os.read(r, 100)]\n");
    const Outcome outcome = project.serve({{.path = "/go"}, {}});
    QCOMPARE(outcome.answers.value(1).body, "measured");
    QCOMPARE(outcome.warnings, QStringList());
}

void tst_WsgiThreads::runsAtexitHandlersOnStop()
{
    const PythonProject project;
    const Outcome outcome = project.serve("import atexit, os\n"
                                          "atexit.register(lambda: open('left', 'a').write('x'))\n"
                                          + emptyAnswer);
    QCOMPARE(outcome.error, QString());
    QFile file(project.path(u"left"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "x");
}

void tst_WsgiThreads::doesNotWaitForeverForThreads_data()
{
    QTest::addColumn<QByteArray>("shutdown");
    QTest::newRow("as it is") << QByteArray();
    QTest::newRow("as in Python 3.13, which keeps an error of the wait to itself")
        << QByteArray("joined = threading._shutdown\n"
                      "def shutdown():\n"
                      "    try: joined()\n"
                      "    except BaseException: pass\n"
                      "threading._shutdown = shutdown\n");
}

void tst_WsgiThreads::doesNotWaitForeverForThreads()
{
    QFETCH(QByteArray, shutdown);
    PythonProject project;
    project.settings.processes = 1;
    project.settings.workerReloadMercy = std::chrono::seconds(1);
    const Outcome outcome =
        project.serve("import atexit, threading\n" + shutdown
                      + "atexit.register(lambda: open('left', 'w').write('x'))\n"
                        "threading.Thread(target=threading.Event().wait, name='sensor').start()\n"
                      + emptyAnswer);
    QVERIFY2(outcome.logText().contains("do not end: sensor"_L1), qPrintable(outcome.logText()));
    QVERIFY(QFile::exists(project.path(u"left"_s)));
}

QTEST_GUILESS_MAIN(tst_WsgiThreads)
#include "tst_wsgithreads.moc"
