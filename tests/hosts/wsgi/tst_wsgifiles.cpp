// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos::test;

/// wsgi.file_wrapper (PEP 3333).
class tst_WsgiFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsFilesFromTheirDescriptor();
    void readsOtherFileLikes_data();
    void readsOtherFileLikes();
    void closesTheFileOnce_data();
    void closesTheFileOnce();
};

void tst_WsgiFiles::sendsFilesFromTheirDescriptor()
{
    const PythonProject project;
    project.write(u"data.bin"_s, "0123456789");
    const Outcome outcome = project.serve("def application(environ, start_response):\n"
                                          "    start_response('200 OK', [])\n"
                                          "    file = open('data.bin', 'rb')\n"
                                          "    file.read(3)\n"
                                          "    return environ['wsgi.file_wrapper'](file, 4)\n");
    QCOMPARE(outcome.body(), "3456789");
    QCOMPARE(outcome.answers[0].files, 1);
    QCOMPARE(outcome.answers[0].ends, 1);

    const Outcome cut =
        project.serve("def application(environ, start_response):\n"
                      "    start_response('206 Partial', [('Content-Length', '4')])\n"
                      "    return environ['wsgi.file_wrapper'](open('data.bin', 'rb'))\n");
    QCOMPARE(cut.body(), "0123");
    QVERIFY(cut.answers[0].isEnded);
}

void tst_WsgiFiles::readsOtherFileLikes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("files");
    QTest::newRow("BytesIO") << QByteArray("io.BytesIO(b'0123456789')") << 0;
    QTest::newRow("gzip") << QByteArray("gzip.open('data.gz', 'rb')") << 0;
    QTest::newRow("pipe") << QByteArray("piped()") << 0;
    QTest::newRow("temporary file") << QByteArray("temporary()") << 1;
    QTest::newRow("a file of /proc") << QByteArray("open('/proc/sys/kernel/ostype', 'rb')") << 0;
}

void tst_WsgiFiles::readsOtherFileLikes()
{
    QFETCH(QByteArray, file);
    QFETCH(int, files);
    const PythonProject project;
    const Outcome outcome = project.serve("import gzip, io, os, tempfile\n"
                                          "gzip.open('data.gz', 'wb').write(b'0123456789')\n"
                                          "def piped():\n"
                                          "    r, w = os.pipe()\n"
                                          "    os.write(w, b'0123456789')\n"
                                          "    os.close(w)\n"
                                          "    return open(r, 'rb')\n"
                                          "def temporary():\n"
                                          "    file = tempfile.NamedTemporaryFile()\n"
                                          "    file.write(b'0123456789')\n"
                                          "    file.seek(0)\n"
                                          "    return file\n"
                                          "def application(environ, start_response):\n"
                                          "    start_response('200 OK', [])\n"
                                          "    return environ['wsgi.file_wrapper']("
                                          + file + ", 4)\n");
    QCOMPARE(outcome.error, QString());
    const bool isProc = file.contains("/proc/");
    QCOMPARE(outcome.body(), isProc ? QByteArray("Linux\n") : QByteArray("0123456789"));
    QCOMPARE(outcome.answers[0].files, files);
}

void tst_WsgiFiles::closesTheFileOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("leaves");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWhole");
    const QByteArray get = "GET";
    const QByteArray none = "[]";
    const QByteArray ten = "0123456789";
    QTest::newRow("GET") << get << none << qint64(-1) << ten << true;
    QTest::newRow("HEAD") << QByteArray("HEAD") << none << qint64(-1) << QByteArray() << true;
    QTest::newRow("client leaves") << get << none << qint64(4) << ten << true;
    QTest::newRow("its length") << get << QByteArray("[('Content-Length', '10')]") << qint64(-1)
                                << ten << true;
    QTest::newRow("a longer length")
        << get << QByteArray("[('Content-Length', '12')]") << qint64(-1) << ten << false;
    QTest::newRow("a shorter length")
        << get << QByteArray("[('Content-Length', '4')]") << qint64(-1) << ten.left(4) << true;
}

void tst_WsgiFiles::closesTheFileOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headers);
    QFETCH(qint64, leaves);
    QFETCH(QByteArray, body);
    QFETCH(bool, isWhole);
    // One that is sent from its descriptor, and one that is read.
    for (const QByteArray maker : {"tempfile.NamedTemporaryFile", "Memory"}) {
        const bool isSent = maker != "Memory";
        const PythonProject project;
        project.write(u"wsgi.py"_s,
                      "import io, tempfile\n"
                      "class Memory: # an io.BytesIO closes itself when it is deleted\n"
                      "    def __init__(self):\n"
                      "        memory = io.BytesIO()\n"
                      "        self.read, self.write, self.seek = "
                      "memory.read, memory.write, memory.seek\n"
                      "closed = 0\n"
                      "def close():\n"
                      "    global closed\n"
                      "    closed += 1\n"
                      "def application(environ, start_response):\n"
                      "    if environ['PATH_INFO'] == '/count':\n"
                      "        start_response('200 OK', [])\n"
                      "        return [str(closed).encode()]\n"
                      "    file = "
                          + maker
                          + "()\n"
                            "    file.write(b'0123456789')\n"
                            "    file.seek(0)\n"
                            "    file.close = close\n"
                            "    wrapper = environ['wsgi.file_wrapper'](file)\n"
                            "    start_response('200 OK', "
                          + headers + ")\n    return wrapper\n");
        const Outcome outcome =
            project.serve({{.method = method, .clientLeavesAfter = leaves}, {.path = "/count"}});
        const Answered answer = outcome.answers.value(0);
        QCOMPARE(answer.ends, 1);
        QCOMPARE(answer.files, isSent && !body.isEmpty() ? 1 : 0);
        QCOMPARE(answer.isEnded, isWhole && (isSent || leaves < 0));
        QCOMPARE(answer.body, body);
        QCOMPARE(outcome.answers.value(1).body, "1");
    }
}

QTEST_GUILESS_MAIN(tst_WsgiFiles)
#include "tst_wsgifiles.moc"
