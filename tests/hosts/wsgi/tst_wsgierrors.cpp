// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

/// wsgi.errors that an application keeps for longer than its request.
class tst_WsgiErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOfOneRequest_data();
    void areOfOneRequest();
    void outliveTheThreadsOfRequests();
};

void tst_WsgiErrors::areOfOneRequest_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("several") << 3;
}

void tst_WsgiErrors::areOfOneRequest()
{
    QFETCH(int, threads);
    PythonProject project;
    project.settings.threads = threads;
    project.write(u"wsgi.py"_s,
                  "kept = []\n"
                  "def application(environ, start_response):\n"
                  "    kept.append(environ['wsgi.errors'])\n"
                  "    for number, errors in enumerate(kept):\n"
                  "        errors.write('stream %d\\n' % number)\n"
                  "    start_response('200 OK', [])\n"
                  "    return [b'']\n");
    const Outcome outcome = project.serve({{.id = "r-1"}, {.id = "r-2"}, {.id = "r-3"}});
    const QStringList expected = {u"[r-1] stream 0"_s, u"stream 0"_s, u"[r-2] stream 1"_s,
                                  u"stream 0"_s,       u"stream 1"_s, u"[r-3] stream 2"_s};
    QCOMPARE(outcome.log, expected);
}

void tst_WsgiErrors::outliveTheThreadsOfRequests()
{
    // As logging.StreamHandler(environ['wsgi.errors']), which is flushed at the end.
    PythonProject project;
    project.settings.threads = 3;
    const Outcome outcome = project.serve("import atexit, threading\n"
                                          "kept = []\n"
                                          "def last():\n"
                                          "    threading.main_thread().join()\n"
                                          "    kept[0].write('of a thread\\n')\n"
                                          "@atexit.register\n"
                                          "def end():\n"
                                          "    kept[0].write('of atexit\\n')\n"
                                          "    kept[0].flush()\n"
                                          "def application(environ, start_response):\n"
                                          "    kept.append(environ['wsgi.errors'])\n"
                                          "    threading.Thread(target=last).start()\n"
                                          "    start_response('200 OK', [])\n"
                                          "    return [b'']\n");
    QCOMPARE(outcome.log, (QStringList{u"of a thread"_s, u"of atexit"_s}));
}

QTEST_GUILESS_MAIN(tst_WsgiErrors)
#include "tst_wsgierrors.moc"
